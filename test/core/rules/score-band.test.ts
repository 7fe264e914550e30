import { scoreBand } from '../../../src/core/rules/score-band';
import { testRule } from '../../support/rule-tester';

const head = '序号 | 学校 | 条件(600分) | 管理(400分) | 总分 | 一票否决情形 | 评估结论';
const note = '注:900分以上为达标,850分以上不满900分为基本达标,不满850分为不达标。';

testRule(scoreBand, {
  valid: [
    {
      name: 'verdicts as the bands have them, the bounds themselves included',
      sheet: `
        ${head}
        1 | 甲校 | 500 | 400 | 900 | 无 | 达标
        2 | 乙校 | 500 | 350 | 850 | 无 | 基本达标
        3 | 丙校 | 500 | 399.9 | 899.9 | 无 | 基本达标
        4 | 丁校 | 500 | 349 | 849 | 无 | 不达标
        ${note} | < | < | < | < | < | <`,
    },
    {
      name: 'no bands are stated',
      sheet: `
        ${head}
        1 | 甲校 | 500 | 400 | 900 | 无 | 不达标
        2 | 乙校 | 500 | 350 | 850 | 无 | 达标
        注:得分由评估组评定。 | < | < | < | < | < | <`,
    },
    {
      name: 'a row with a veto, and one whose veto is unclear',
      sheet: `
        ${head}
        1 | 甲校 | 500 | 400 | 900 | 发生重大安全事故 | 不达标
        2 | 乙校 | 500 | 420 | 920 | 待核实 | 不达标
        3 | 丙校 | 500 | 350 | 850 | 无 | 基本达标
        ${note} | < | < | < | < | < | <`,
    },
    {
      name: 'a verdict that no band names, and none',
      sheet: `
        ${head}
        1 | 甲校 | 500 | 400 | 900 | 无 | 暂缓评定
        2 | 乙校 | 500 | 350 | 850 | 无 |
        ${note} | < | < | < | < | < | <`,
    },
    {
      name: 'a score in the gap between 80—89 and 90—100',
      sheet: `
        序号 | 单位 | 总分 | 等次
        1 | 甲局 | 89.5 | 良好
        2 | 乙局 | 89.6 | 优秀
        3 | 丙局 | 85 | 良好
        注:90—100分优秀,80—89分良好。 | < | < | <`,
    },
    {
      name: 'verdicts with endings and brackets',
      sheet: `
        序号 | 单位 | 总分 | 等次
        1 | 甲局 | 95 | 优秀等次
        2 | 乙局 | 85 | “良好”
        3 | 丙局 | 55 | 不合格(限期整改)
        注:90分(含)以上为优秀,60分以下为不合格,80分至90分(不含)为良好。 | < | < | <`,
    },
    {
      name: 'letters',
      sheet: `
        No. | School | Total score | Grade
        1 | North | 95 | A
        2 | South | 85 | B
        3 | East | 70 | C
        Note: A: >=90; B: 80-89; C: below 80 | < | < | <`,
    },
    {
      name: 'bands of something else than the total',
      sheet: `
        序号 | 单位 | 甲类 | 乙类 | 合计 | 等次
        1 | 甲局 | 200 | 150 | 350 | 良好
        2 | 乙局 | 100 | 85 | 185 | 良好
        3 | 丙局 | 100 | 86 | 186 | 合格
        注:完成率90以上为优秀,80以上不满90为良好,不满80为合格。 | < | < | < | < | <`,
    },
    {
      name: 'an unreadable score',
      sheet: `
        序号 | 单位 | 总分 | 等次
        1 | 甲局 | 未评 | 优秀
        2 | 乙局 | 85 | 良好
        3 | 丙局 | 86 | 良好
        注:90分以上为优秀,80分以上不满90分为良好。 | < | < | <`,
    },
  ],
  invalid: [
    {
      name: 'bonus and penalty points beside the score, bands in the title',
      sheet: `
        信用评价结果(A级:90分及以上;B级:75分(含)—90分;C级:60分(含)—75分)
        序号 | 企业 | 基础分 | 加分 | 扣分 | 得分 | 等级
        1 | 甲公司 | 80 | 12 | 0 | 92 | A
        2 | 乙公司 | 85 | 4 | 0 | 89 | A
        3 | 丙公司 | 80 | 0 | 5 | 75 | B
        4 | 丁公司 | 70 | 0 | 10 | 60 | C`,
      findings: [{ cell: 'G4', message: 'other-band', expected: 'B', found: 'A' }],
    },
    {
      name: 'a verdict above its score, and one below',
      sheet: `
        ${head}
        1 | 甲校 | 500 | 400 | 900 | 无 | 基本达标
        2 | 乙校 | 500 | 350 | 850 | 无 | 达标
        3 | 丙校 | 500 | 360 | 860 | 无 | 基本达标
        ${note} | < | < | < | < | < | <`,
      findings: [
        {
          cell: 'G2',
          message: 'other-band',
          severity: 'error',
          expected: '达标',
          found: '基本达标',
          params: { score: '900', scoreCell: 'E2', noteCell: 'A5' },
        },
        { cell: 'G3', message: 'other-band', expected: '基本达标', params: { condition: '850分以上不满900分' } },
      ],
    },
    {
      name: 'bands above the table, the name first',
      sheet: `
        2021年度考核结果
        评定标准:优秀(90分以上)、良好(80分以上)、合格(60分以上) | < | < | <
        序号 | 单位 | 总分 | 等次
        1 | 甲局 | 95 | 良好
        2 | 乙局 | 85 | 良好
        3 | 丙局 | 61 | 合格`,
      findings: [{ cell: 'D4', message: 'other-band', expected: '优秀' }],
    },
    {
      name: 'a score in no band at all',
      sheet: `
        序号 | 单位 | 总分 | 等次
        1 | 甲局 | 50 | 优秀
        2 | 乙局 | 85 | 良好
        3 | 丙局 | 86 | 良好
        注:90分以上为优秀,80分以上不满90分为良好。 | < | < | <`,
      findings: [{ cell: 'D2', message: 'outside-band', severity: 'error' }],
    },
    {
      name: 'a score on the line of two bands',
      sheet: `
        序号 | 单位 | 总分 | 等次
        1 | 甲局 | 90 | 良好
        2 | 乙局 | 85 | 良好
        3 | 丙局 | 90 | 优秀
        注:90—100分优秀,80—90分良好。 | < | < | <`,
      findings: [{ cell: 'D2', message: 'on-the-line', severity: 'warning', expected: '优秀' }],
    },
    {
      name: 'English bands',
      sheet: `
        No. | School | Total score | Rating
        1 | North | 96 | Good
        2 | South | 85 | Good
        3 | East | 80 | Fair
        Note: 95 and above: Excellent; 85–94: Good; below 85: Fair | < | < | <`,
      findings: [{ cell: 'D2', message: 'other-band', expected: 'Excellent' }],
    },
  ],
});
