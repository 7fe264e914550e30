/** 无法识别的内容。 */
export const messages = {
  'rules.unreadable-value.title': '内容无法识别',
  'rules.unreadable-value.figure':
    '“{header}”列的“{text}”读不出数值（{reason}），该行无法参与计算和比较。请填一个数字，如 47、1.05万套；情况说明请写到进展或备注列。',
  'rules.unreadable-value.target':
    '“{header}”列的“{text}”读不出目标（{reason}），该行无法判断完成情况。请写明数值或完成标志，如“不低于60%”“100家以上”“完成印发”。',
  'rules.unreadable-value.date':
    '“{header}”列的“{text}”读不出日期（{reason}），该行无法判断是否按期。请填日期或时限，如 2021年8月31日、8月底前、长期坚持。',
  'rules.unreadable-value.no-such-date': '“{header}”列的“{text}”是不存在的日期。请核对年、月、日后更正。',
} as const;
