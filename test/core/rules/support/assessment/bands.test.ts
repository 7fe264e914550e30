import * as fc from 'fast-check';
import { decimal } from '../../../../../src/core/model/decimal';
import { fromHighest, holds, parseBands, type Band } from '../../../../../src/core/rules/support/assessment/bands';

/** A band as mathematicians write it: [850,900) 基本达标. */
function show({ verdict, min, max }: Band): string {
  const low = min ? `${min.inclusive ? '[' : '('}${min.value.toFixed()}` : '(';
  const high = max ? `${max.value.toFixed()}${max.inclusive ? ']' : ')'}` : ')';
  return `${low},${high} ${verdict}`;
}

describe('parseBands', () => {
  it.each([
    [
      '注:900分以上为达标,850分以上不满900分为基本达标,不满850分为不达标。',
      ['[900,) 达标', '[850,900) 基本达标', '(,850) 不达标'],
    ],
    [
      '900分以上为达标;850分以上、不满900分的为基本达标;850分以下的为不达标',
      ['[900,) 达标', '[850,900) 基本达标', '(,850] 不达标'],
    ],
    ['注:1.900分及以上为达标,2.850分以下为不达标。', ['[900,) 达标', '(,850] 不达标']],
    ['1.90分以上为优秀;2.80分以上不满90分为良好', ['[90,) 优秀', '[80,90) 良好']],
    ['89.50分以上为优秀', ['[89.5,) 优秀']],
    ['得分80分以上且未发生一票否决事项的为合格;80分以下的为不合格', ['[80,) 合格', '(,80] 不合格']],
    ['90—100优秀,80—90良好,80以下一般', ['[90,100] 优秀', '[80,90] 良好', '(,80] 一般']],
    [
      '90-100分为优秀,80~89分为良好,60至79分为合格,60分以下为不合格',
      ['[90,100] 优秀', '[80,89] 良好', '[60,79] 合格', '(,60] 不合格'],
    ],
    ['90分(含)以上为优秀,80分(含)至90分(不含)为良好', ['[90,) 优秀', '[80,90) 良好']],
    ['90分以上(含90分)为优秀,60分以下(不含60分)为不合格', ['[90,) 优秀', '(,60) 不合格']],
    ['≥90 A; 80-89 B; <60 C', ['[90,) A', '[80,89] B', '(,60) C']],
    ['A:≥90,B:80–89,C:60≤得分', ['[90,) A', '[80,89] B', '[60,) C']],
    [
      '≥90分为优秀;80≤得分<90为良好;80>得分≥60为合格;<60分为不合格',
      ['[90,) 优秀', '[80,90) 良好', '[60,80) 合格', '(,60) 不合格'],
    ],
    ['优秀≥90分>良好≥80分>合格≥60分>不合格', ['[90,) 优秀', '[80,) 良好', '[60,) 合格']],
    ['A score of 90 and above is Excellent, 80-89 is Good', ['[90,) Excellent', '[80,89] Good']],
    ['达标学校分三档,900分以上为优秀,850分以上不满900分为良好', ['[900,) 优秀', '[850,900) 良好']],
    ['优秀:90分以上,良好:80分以上,其余为合格', ['[90,) 优秀', '[80,) 良好']],
    ['60分-79分为合格,低于60分的,为不合格', ['[60,79] 合格', '(,60) 不合格']],
    ['A+ (95+), A (90-94), B (80-89)', ['[95,) A+', '[90,94] A', '[80,89] B']],
    ['优秀(90分以上)、良好(80-89分)、不合格(低于60分)', ['[90,) 优秀', '[80,89] 良好', '(,60) 不合格']],
    ['总分[80,90)为良好,[90,100]为优秀', ['[80,90) 良好', '[90,100] 优秀']],
    ['得分不低于90分的评定为优秀等次,超过80分的评定为良好等次', ['[90,) 优秀', '(80,) 良好']],
    ['95 and above: Excellent; 85–94: Good; below 85: Fair', ['[95,) Excellent', '[85,94] Good', '(,85) Fair']],
    ['Excellent: at least 90 points; Poor: less than 60 points', ['[90,) Excellent', '(,60) Poor']],
    ['满分1000分,900分以上为示范', ['[900,) 示范']],
    ['90分以上为优秀', ['[90,) 优秀']],
  ])('reads %s', (note, bands) => {
    expect(parseBands(note, []).map(show)).toEqual(bands);
  });

  it("knows the verdicts of the ledger's own column", () => {
    expect(parseBands('90分以上为标兵单位,60分以上为达线', ['标兵单位', '达线']).map(show)).toEqual([
      '[90,) 标兵单位',
      '[60,) 达线',
    ]);
  });

  it.each([
    ['有一票否决情形的,当年不能评估为达标'],
    ['不满850分的不得评为达标'],
    ['每周不少于3次'],
    ['学生500人以上的学校评定为一级'],
    ['完成率90%以上为优秀'],
    ['满分1000分,其中办学条件300分'],
    ['2021年12月1日前报送,达标学校另行公布'],
    ['优秀单位不超过5个'],
    ['按不低于10%的比例评定优秀'],
    ['12345热线满意率达到90%'],
    ['得分由评估组评定'],
    ['90分'],
    [''],
  ])('reads no band in %s', (note) => {
    expect(parseBands(note, []).map(show)).toEqual([]);
  });

  it('never throws, and gives no empty interval', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '90',
            '85',
            '-',
            '—',
            '分',
            '以上',
            '以下',
            '不满',
            '(含)',
            '[',
            ')',
            ',',
            ';',
            '≥',
            '<',
            '为',
            '优秀',
            '良好',
            '达标',
            'A',
            '%',
            '.',
          ),
        ),
        (words) => {
          for (const { min, max } of parseBands(words.join(''), []))
            if (min && max) expect(min.value.lte(max.value)).toBe(true);
        },
      ),
    );
  });
});

describe('holds', () => {
  const [band] = parseBands('850分以上不满900分为基本达标', []);

  it.each([
    ['849.99', false],
    ['850', true],
    ['899.99', true],
    ['900', false],
  ])('%s', (score, expected) => {
    expect(band && holds(band, decimal(score))).toBe(expected);
  });
});

describe('fromHighest', () => {
  it('orders bands however the note lists them', () => {
    const bands = parseBands('不满60分为不合格,60分以上不满80分为合格,80分以上为优秀', []);
    expect(fromHighest(bands).map((band) => band.name)).toEqual(['优秀', '合格', '不合格']);
  });
});
