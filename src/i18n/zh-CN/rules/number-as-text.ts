/** 文本型数字。 */
export const messages = {
  'rules.number-as-text.title': '文本型数字',
  'rules.number-as-text.number': '“{text}”以文本格式存放，求和、排序和图表都不会把它算进去。请改为数值{value}。',
  'rules.number-as-text.percent':
    '“{text}”以文本格式存放，求平均、排序和图表都不会把它算进去。请改为百分比格式的数值。',
  'rules.number-as-text.with-unit':
    '“{text}”把单位“{unit}”写进了数字单元格，不参与求和。建议单元格只填{value}，单位写在表头或单位列。',
  'rules.number-as-text.column':
    '“{header}”列有{count}个数字以文本格式存放（如“{text}”），求和、排序和图表都不会把它们算进去。请选中该列，用“分列”或“转换为数字”统一改为数值。',
  'rules.number-as-text.column-with-units':
    '“{header}”列有{count}个数字后面写了单位（如“{text}”），不参与求和。建议单元格只填数字，单位写在表头或单位列。',
} as const;
