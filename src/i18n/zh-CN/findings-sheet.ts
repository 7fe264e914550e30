/** The sheet of findings that is handed to departments. */
export const findingsSheet = {
  'findings-sheet.name': '核查清单',
  'findings-sheet.name-of-department': '核查清单-{department}',
  'findings-sheet.title': '台账核查清单',
  'findings-sheet.title-of-department': '台账核查清单（{department}）',
  'findings-sheet.facts':
    '截至日期：{asOf}　判定口径：{profile}　生成日期：{today}　共 {count} 条：错误 {errors}，警告 {warnings}，提示 {infos}',
  'findings-sheet.how-to':
    '说明：点击“单元格”一栏可定位到台账。请逐条核实，在台账中更正后于“处理情况”栏注明；确认无误的，注明理由。',
  'findings-sheet.number': '序号',
  'findings-sheet.sheet': '工作表',
  'findings-sheet.cell': '单元格',
  'findings-sheet.department': '责任单位',
  'findings-sheet.entry': '事项',
  'findings-sheet.rule': '核查项',
  'findings-sheet.severity': '级别',
  'findings-sheet.problem': '问题和处理建议',
  'findings-sheet.expected': '应为',
  'findings-sheet.found': '表中为',
  'findings-sheet.handling': '处理情况',
  'findings-sheet.none': '没有发现问题。',
  'findings-sheet.ignored': '以下 {count} 条经核实予以保留，不需处理',
  'findings-sheet.ignored-reason': '{reason}（{on}）',
  'findings-sheet.footer': '第 &P 页，共 &N 页',
} as const;
