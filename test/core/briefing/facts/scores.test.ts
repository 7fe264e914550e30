import { factsOf, present, reviewed } from '../support';

const SCORES = `
  义务教育学校标准化建设评估量化评分汇总表
  序号 | 学校 | 办学条件(300分) | 师资队伍(250分) | 教育管理(250分) | 教育质量(200分) | 总分(1000分) | 一票否决情形 | 评估结论 | 所属乡镇
  1 | 王家坝中心学校 | 280 | 232 | 231 | 185 | 928 | 无 | 达标 | 王家坝镇
  2 | 城关中心学校 | 271 | 228 | 226 | 178 | 903 | 无 | 达标 | 鹿城镇
  3 | 苗集中心学校 | 262 | 215 | 214 | 172 | 863 | 无 | 基本达标 | 苗集镇
  4 | 王店中心学校 | 240 | 205 | 206 | 168 | 819 | 无 | 不达标 | 王店镇
  5 | 第一初级中学 | 285 | 236 | 233 | 190 | 944 | 存在D类危房并继续使用 | 达标 | 鹿城镇
  6 | 三塔中学 | 268 | 226 | 224 | 177 | 895 | 无 | 达标 | 三塔镇
  注:900分以上为达标,850分以上不满900分为基本达标,不满850分为不达标;有一票否决情形的,当年不能评估为达标。 | < | < | < | < | < | < | < | < | <`;

const score = present(factsOf(reviewed(SCORES)).scores[0]);

describe('the facts of a score table', () => {
  it('rank by the total', () => {
    expect(score.ranking[0]?.ranked.map(({ rank, name }) => `${rank.value.toFixed()} ${name}`).slice(0, 2)).toEqual([
      '1 第一初级中学',
      '2 王家坝中心学校',
    ]);
  });

  it('count verdicts as written, in the order of the bands', () => {
    expect(score.verdicts.parts.map(({ key, count, printed }) => [key, count.value.toFixed(), printed?.value.toFixed()])).toEqual([
      ['达标', '4', '66.6'],
      ['基本达标', '1', '16.7'],
      ['不达标', '1', '16.7'],
    ]); // prettier-ignore
    expect(score.verdicts.adjusted).toBe(true);
  });

  it('tell what a score earns by the table’s own bands from what was written', () => {
    const off = score.rows.filter(({ verdict, earned }) => verdict !== earned);
    expect(off.map(({ name, verdict, earned, findings }) => [name, verdict, earned, findings[0]?.rule])).toEqual([
      ['三塔中学', '达标', '基本达标', 'score-band'],
    ]);
  });

  it('name vetoes with their cell', () => {
    expect(score.vetoed.map(({ name, veto }) => [name, veto?.text, veto?.cell.row])).toEqual([
      ['第一初级中学', '存在D类危房并继续使用', 6],
    ]);
  });
});

describe('a score table without bands or verdicts', () => {
  it('ranks, and has no verdicts to count', () => {
    const facts = present(
      factsOf(
        reviewed(`
        年度考核得分表
        序号 | 单位 | 党建(50分) | 业务(50分) | 总分(100分)
        1 | 市教育局 | 45 | 44 | 89
        2 | 市民政局 | 46 | 43 | 89
        3 | 市住建局 | 40 | 45 | 85`),
      ).scores[0],
    );
    expect(facts.ranking[0]?.ranked.map(({ rank, tied }) => [rank.value.toFixed(), tied])).toEqual([
      ['1', true],
      ['1', true],
      ['3', false],
    ]);
    expect(facts.bands).toEqual([]);
    expect(facts.verdicts.parts.map(({ key }) => key)).toEqual([null]);
  });
});
