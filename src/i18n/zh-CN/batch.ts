/** Many files read one after another, and the list of them in the summary's workbook. */
export const batch = {
  'batch.other-spreadsheet': '“{extension}”格式的表格不读取。请在 Excel 或 WPS 中另存为 .xlsx 后再添加。',
  'batch.no-ledger': '没有找到台账。',
  'batch.waiting': '还没有读取。',
  'batch.departments': '{some}等 {count} 个单位',

  'batch.doubt.as-of': '各文件的截至日期不一致：{days}。汇总前请核对，或为全部文件指定同一个截至日期。',
  'batch.doubt.day': '{day}（{files} 个文件）',
  'batch.doubt.same': '“{first}”与“{second}”有内容完全相同的台账，汇总时会重复计算。请移出其中一个。',
  'batch.doubt.alike': '“{first}”与“{second}”像是同一份台账（单位、事项、目标和时限大多相同），请核对是否重复。',

  'batch.left-out': '未列入：{kinds}。',
  'batch.left-out.temporary': '临时文件（~$）{count} 个',
  'batch.left-out.hidden': '隐藏文件 {count} 个',
  'batch.left-out.other': '不是表格的文件 {count} 个',

  'batch.column.number': '序号',
  'batch.column.file': '文件',
  'batch.column.departments': '责任单位',
  'batch.column.ledgers': '台账',
  'batch.column.entries': '行数',
  'batch.column.errors': '错误',
  'batch.column.warnings': '警告',
  'batch.column.behind': '滞后',
  'batch.column.overdue': '逾期未完成',
  'batch.column.not-reported': '未报',
  'batch.column.as-of': '截至日期',
  'batch.column.place': '工作表和单元格',
  'batch.column.severity': '级别',
  'batch.column.problem': '问题',
  'batch.column.reason': '原因',

  'batch.list.tab': '文件清单',
  'batch.list.title': '台账文件清单',
  'batch.list.facts':
    '共 {files} 个文件，读取 {read} 个，台账 {ledgers} 张、{entries} 行：错误 {errors} 处，警告 {warnings} 处；滞后 {behind} 项，逾期未完成 {overdue} 项，未报 {notReported} 项。',
  'batch.list.profile': '判定口径：{profile}。',
  'batch.list.files': '各文件情况',
  'batch.list.worst': '各文件的主要问题',
  'batch.list.unread': '没有纳入汇总的文件',
  'batch.list.total': '合计',

  'batch.name': '汇总-{asOf}.xlsx',
  'batch.name-undated': '汇总.xlsx',
} as const;
