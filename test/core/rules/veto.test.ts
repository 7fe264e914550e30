import { veto } from '../../../src/core/rules/veto';
import { testRule } from '../../support/rule-tester';

const head = '序号 | 学校 | 总分 | 一票否决情形 | 评估结论';
const note =
  '注:900分以上为达标,850分以上不满900分为基本达标,不满850分为不达标;有一票否决情形的,当年不能评估为达标。 | < | < | < | <';

testRule(veto, {
  valid: [
    {
      name: 'cells that name nothing',
      sheet: `
        ${head}
        1 | 甲校 | 928 | 无 | 达标
        2 | 乙校 | 928 | 否 | 达标
        3 | 丙校 | 928 | — | 达标
        4 | 丁校 | 928 |  | 达标
        5 | 戊校 | 928 | 0 | 达标
        6 | 己校 | 928 | 未发生 | 达标
        7 | 庚校 | 928 | 无一票否决情形。 | 达标
        8 | 辛校 | 928 | 不存在 | 达标
        ${note}`,
    },
    {
      name: 'cells that deny or leave open',
      sheet: `
        ${head}
        1 | 甲校 | 928 | 待核实 | 达标
        2 | 乙校 | 928 | 未发现安全事故 | 达标
        3 | 丙校 | 928 | 无证办学问题已解决 | 达标
        4 | 丁校 | 928 | 疑似D类危房 | 达标
        ${note}`,
    },
    {
      name: 'a veto with a verdict that the note allows',
      sheet: `
        ${head}
        1 | 甲校 | 928 | 发生重大安全事故 | 不达标
        2 | 乙校 | 928 | 存在D类危房 | 基本达标
        3 | 丙校 | 928 | 无 | 达标
        ${note}`,
    },
    {
      name: 'without a note a middling verdict may stand, and none',
      sheet: `
        ${head}
        1 | 甲校 | 928 | 发生重大安全事故 | 不达标
        2 | 乙校 | 928 | 存在D类危房 | 基本达标
        3 | 丙校 | 928 | 存在D类危房 |`,
    },
    {
      name: 'no veto column',
      sheet: `
        序号 | 学校 | 总分 | 备注 | 评估结论
        1 | 甲校 | 928 | 发生重大安全事故 | 达标
        2 | 乙校 | 928 |  | 达标`,
    },
  ],
  invalid: [
    {
      name: 'a column of 否决事项 with a yes before its condition',
      sheet: `
        序号 | 社区 | 总得分 | 评定结果 | 否决事项
        1 | 甲社区 | 93 | 示范 | 是:发生重大负面舆情
        2 | 乙社区 | 85 | 先进 | 否
        3 | 丙社区 | 78 | 合格 | 否
        说明:总得分90分以上的评为示范社区,80分以上不足90分的为先进社区;出现否决事项的,评定结果为“不合格”。`,
      findings: [{ cell: 'D2', message: 'required', expected: '不合格', found: '示范' }],
    },
    {
      name: 'the forbidden verdict',
      sheet: `
        ${head}
        1 | 甲校 | 928 | 存在D类危房并继续使用 | 达标
        2 | 乙校 | 928 | 无 | 达标
        3 | 丙校 | 860 | 无 | 基本达标
        ${note}`,
      findings: [
        {
          cell: 'E2',
          message: 'forbidden',
          severity: 'error',
          found: '达标',
          expected: '≠ 达标',
          params: { condition: '存在D类危房并继续使用', vetoCell: 'D2', noteCell: 'A5' },
        },
      ],
    },
    {
      name: 'a verdict above the forbidden one',
      sheet: `
        ${head}
        1 | 甲校 | 95 | 发生重大安全事故 | 优秀
        2 | 乙校 | 85 | 无 | 良好
        3 | 丙校 | 65 | 无 | 合格
        注:90分以上优秀,80分以上良好,60分以上合格。有一票否决事项的不得评为良好。 | < | < | < | <`,
      findings: [{ cell: 'E2', message: 'forbidden', params: { forbidden: '良好' } }],
    },
    {
      name: 'a required verdict',
      sheet: `
        ${head}
        1 | 甲校 | 95 | 是 | 合格
        2 | 乙校 | 85 | 否 | 合格
        3 | 丙校 | 65 | 是 | 不合格
        注:出现一票否决情形的,直接评为不合格。 | < | < | < | <`,
      findings: [{ cell: 'E2', message: 'required', expected: '不合格', found: '合格' }],
    },
    {
      name: 'a positive verdict without a note',
      sheet: `
        ${head}
        1 | 甲校 | 928 | 发生重大安全事故 | 达标
        2 | 乙校 | 928 | 无 | 达标`,
      findings: [{ cell: 'E2', message: 'unstated', severity: 'error' }],
    },
    {
      name: 'an English table',
      sheet: `
        No. | School | Total score | Veto condition | Rating
        1 | North | 96 | Major safety accident | Excellent
        2 | South | 85 | None | Good
        3 | East | 70 | No | Pass
        Note: A school with a veto condition cannot be rated Pass; 90 and above: Excellent; 80–89: Good; 60–79: Pass | < | < | < | <`,
      findings: [{ cell: 'E2', message: 'forbidden' }],
    },
  ],
});
