/** 合计、小计 */
export const messages = {
  'rules.total-mismatch.title': '合计与各行之和不符',
  'rules.total-mismatch.differs':
    '{cell}合计填报{total}，而所含{rows}行相加为{sum}，相差{difference}。请核对各行数据，或更正合计。',
  'rules.total-mismatch.leaves-out':
    '{cell}合计填报{total}，而所含{rows}行相加为{sum}，少{difference}，正好是{other}的数，可能漏加了这一行。请核对后更正合计。',
  'rules.total-mismatch.counts-twice':
    '{cell}合计填报{total}，而所含{rows}行相加为{sum}，多{difference}，正好是{other}的数，可能把这一行加了两次。请核对后更正合计。',
  'rules.total-mismatch.nothing-adds-up':
    '第{row}行合计有{columns}列，没有一列等于各行之和，如{cell}填报{total}，而{rows}行相加为{sum}。可能少了几行，或合计另有口径，请核对。',
  'rules.total-mismatch.count': '{cell}合计填报{total}，而“{column}”一列共填了{count}项。请核对是否漏行，或更正合计。',
  'rules.total-mismatch.stated-count': '{cell}注明“{total}”，而表中共有{count}行记录。请核对是否漏行，或更正数目。',
} as const;
