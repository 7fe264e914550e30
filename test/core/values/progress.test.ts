import { parseProgress } from '../../../src/core/values';
import { show } from './support';

describe('parseProgress', () => {
  describe('the latest stage reached (domain.md 4.5)', () => {
    it.each([
      ['53处全部开工', 'started'],
      ['已开工建设', 'started'],
      ['construction started', 'started'],
      ['主体完工16所', 'main-complete'],
      ['其中主体完工47处', 'main-complete'],
      ['二层即将封顶', 'main-structure'],
      ['正在主体施工', 'main-structure'],
      ['主体施工中', 'main-structure'],
      ['已完工47处', 'completed'],
      ['正在验收', 'completed'],
      ['已通过验收', 'accepted'],
      ['已投入使用', 'in-use'],
      ['正在招标', 'preparation'],
      ['招标中', 'preparation'],
      ['进入招标程序', 'tender'],
      ['已完成招标,正在办理施工许可', 'tender'],
      ['已完成前期手续', 'preparation'],
      ['being tendered', 'preparation'],
      ['已印发', 'issued'],
      ['已召开推进会', 'held'],
      ['主体完工,计划12月竣工', 'main-complete'],
    ])('%s: %s', (text, stage) => {
      expect(parseProgress(text).stage).toBe(stage);
    });

    it.each([
      '未开工',
      '尚未开工',
      '计划6月开工',
      '预计年底竣工',
      '12月底前竣工',
      '具备开工条件',
      '竣工率30%',
      '正在统计',
      '',
      '开工通知书',
    ])('%s: none', (text) => {
      expect(parseProgress(text).stage).toBeNull();
    });
  });

  describe('everything', () => {
    it.each([
      '53处全部开工',
      '已全部开工',
      '全部覆盖',
      '424所学校全部开展',
      '均已完成',
      'all completed',
      '应养尽养',
      '已实现应保尽保',
    ])('%s', (text) => {
      expect(parseProgress(text).all).toBe(true);
    });

    it.each([
      '未全部开工',
      '全部未开工',
      '年底将全部完成',
      '尚未全部到位',
      '12月底前全部开工',
      '已完工47处',
      'not all completed',
      '未实现应保尽保',
      '推进应检尽检',
      '确保应保尽保',
    ])('not %s', (text) => {
      expect(parseProgress(text).all).toBe(false);
    });
  });

  it('gives the figures with their places', () => {
    const text = '乳制品2家、白酒8家';
    const { quantities } = parseProgress(text);
    expect(quantities.map((span) => [text.slice(span.start, span.end), show(span.quantity)])).toEqual([
      ['2家', '2 家'],
      ['8家', '8 家'],
    ]);
  });

  it.each([
    ['占比75%,年底将100%成立', ['75 %']],
    ['本月新增5处,累计建成90处', ['90 处']],
    ['年底将100%成立', []],
  ])('gives only what is reached by now: %s', (text, expected) => {
    expect(parseProgress(text).quantities.map(({ quantity }) => show(quantity))).toEqual(expected);
  });

  it('keeps the raw text and gives the state', () => {
    expect(parseProgress(' 推进中 ')).toMatchObject({ raw: ' 推进中 ', state: 'in-progress' });
    expect(parseProgress('已完工47处').state).toBeNull();
  });
});
