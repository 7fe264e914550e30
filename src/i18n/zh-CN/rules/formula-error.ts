/** 公式错误值。 */
export const messages = {
  'rules.formula-error.title': '公式错误值',
  'rules.formula-error.divide-by-zero': '公式的除数为零或为空，无法计算。请检查公式引用的单元格是否正确、是否漏填。',
  'rules.formula-error.unfilled':
    '公式的除数尚未填写或为零，因此没有结果。补填后会自动恢复；如暂无数据，可用 IFERROR 让单元格显示为空。',
  'rules.formula-error.lost-reference':
    '公式引用的单元格已被删除，结果无法恢复。请对照相邻行的公式重新填写，或撤销删除操作。',
  'rules.formula-error.not-found': '公式没有查到对应的数据。请核对查找的名称是否一致、查找区域是否包含该项。',
  'rules.formula-error.wrong-type':
    '公式引用的单元格中有文字，无法参与计算。请检查所引用的单元格，把带单位或带空格的数字改为纯数字。',
  'rules.formula-error.unknown-name': '公式中的函数名或名称无法识别。请检查拼写，或确认本版软件支持该函数。',
  'rules.formula-error.other': '公式返回错误值{code}，该单元格没有可用的数据。请检查公式。',
  'rules.formula-error.spread':
    '公式返回错误值{code}，原因是它引用的{source}本身就是错误值。请先更正{source}，本单元格会自动恢复。',
  'rules.formula-error.typed':
    '单元格里是文字“{code}”，多为粘贴数值时带入的错误值，没有可用的数据。请填写实际数据，或恢复公式。',
  'rules.formula-error.uncalculated':
    '有{count}个公式没有保存计算结果，无法核对其数值。请用 Excel 或 WPS 打开本文件并保存一次，再行核查。',
} as const;
