import { parseVetoNote, readVeto } from '../../../../../src/core/rules/support/assessment/veto-terms';

describe('readVeto', () => {
  it.each([
    '无',
    '否',
    '—',
    '/',
    '0',
    '',
    '没有',
    '未发生',
    '不存在',
    '无一票否决情形',
    '无。',
    'None',
    'No',
    'N/A',
    '×',
  ])('%s names nothing', (text) => {
    expect(readVeto(text)).toBe('none');
  });

  it.each(['存在D类危房并继续使用', '发生重大安全事故', '是', '有', '√', '1', 'Yes', 'Major accident'])(
    '%s names a condition',
    (text) => {
      expect(readVeto(text)).toBe('named');
    },
  );

  it.each(['待核实', '未发现安全事故', '无证办学', '疑似D类危房', '正在调查', 'Under review', 'No accident this year'])(
    '%s is unclear',
    (text) => {
      expect(readVeto(text)).toBe('unclear');
    },
  );
});

describe('parseVetoNote', () => {
  it.each([
    ['有一票否决情形的,当年不能评估为达标', ['forbids 达标']],
    ['有一票否决事项的不得评为优秀、良好等次', ['forbids 优秀', 'forbids 良好']],
    ['发生重大事故的一票否决,直接评为不合格', ['requires 不合格']],
    ['A school with a veto condition cannot be rated Pass', ['forbids pass']],
    ['900分以上为达标', []],
    ['不满850分的不得评为达标', []],
    ['实行一票否决制', []],
  ])('reads %s', (note, expected) => {
    expect(parseVetoNote(note, []).map(({ effect, name }) => `${effect} ${name}`)).toEqual(expected);
  });
});
