/** 取舍 */
export const messages = {
  'rules.rounding.title': '数据取舍造成的差异',
  'rules.rounding.truncated-rate':
    '{cell}填报{rate}，是按{formula}直接舍去尾数所得，四舍五入应为{expected}。建议全表统一四舍五入。',
  'rules.rounding.truncated-often':
    '“{header}”列有{count}个比率直接舍去了尾数，没有四舍五入，如{cell}填报{rate}，四舍五入应为{expected}。建议用公式计算，全表统一四舍五入。',
  'rules.rounding.fewer-digits':
    '{cell}显示为{rate}，而按{formula}计算为{expected}：填写时只保留了整数位，显示的小数并不准确。建议用公式计算，或减少显示的小数位。',
  'rules.rounding.rounded-sum':
    '{cell}填报{total}，各数相加为{sum}，相差{difference}，在取舍允许的范围内。建议注明“因四舍五入，分项之和与合计可能略有出入”，或保留更多小数。',
  'rules.rounding.hidden-decimals':
    '{cell}显示为{total}，而各行显示的数相加为{sum}：单元格隐藏了小数位。建议显示足够的小数位，或先取舍再合计。',
  'rules.rounding.shares-off-hundred':
    '{cell}填报{total}，而以上{shares}个占比相加为{sum}，由取舍造成。建议调整最大一项，或注明因四舍五入略有出入。',
} as const;
