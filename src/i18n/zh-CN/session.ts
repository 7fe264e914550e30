/** What came of an action in the pane. */
export const session = {
  'session.not-followed': '无法跟踪工作簿的改动：{why}核查仍可使用，但改动台账后请再按一次“核查本表”。',
  'session.own-sheet': '“{sheet}”是本工具写出的工作表，不需要核查。请切换到台账所在的工作表。',
  'session.no-sheet-shown': '现在显示的是图表工作表，没有可标记的台账。请切换到台账所在的工作表后再点一次。',
  'session.nothing-to-check': '工作簿中没有可核查的工作表。',
  'session.check-partly': '{total} 张工作表中有 {failed} 张未能核查，原因见各表；其余已核查。',
  'session.highlighted': '已标记“{sheet}”的 {rows} 行，其中需要关注的 {lagging} 行。可按“{column}”列筛选。',
  'session.highlighted-beside': '已标记“{sheet}”的 {rows} 行，其中需要关注的 {lagging} 行。{hint}',
  'session.highlighted-all': '已标记 {count} 张工作表的 {rows} 行，其中需要关注的 {lagging} 行。可按“{column}”列筛选。',
  'session.highlighted-all-beside': '已标记 {count} 张工作表的 {rows} 行，其中需要关注的 {lagging} 行。{hint}',
  'session.highlighted-all-but':
    '已标记 {count} 张工作表的 {rows} 行，其中需要关注的 {lagging} 行。没有标记受保护的工作表：{left}。请在“审阅”中撤销工作表保护后再标记。',
  'session.nothing-to-highlight-all':
    '已核查的工作表中没有可判断进度的任务，未作标记。请查看各列是否认对，尤其是目标值、完成值和完成时限。',
  'session.marks-beside-filtered':
    '台账正在筛选，筛选按钮没有扩展到标记列，用它排序时标记不会随行移动。请在 Excel 的“数据”中清除筛选条件后更新标记。',
  'session.marks-beside-blocked':
    '筛选按钮与标记列之间还有其他内容，筛选按钮没有扩展到标记列，用它排序时标记不会随行移动。排序之后请更新标记。',
  'session.marks-beside-table':
    '台账是 Excel 表格，表格自己的按钮管不到标记列：筛选时标记随行隐藏，排序时标记不会随行移动。排序之后请更新标记。',
  'session.nothing-to-highlight':
    '“{sheet}”中没有可判断进度的任务，未作标记。请查看各列是否认对，尤其是目标值、完成值和完成时限。',
  'session.highlight-protected':
    '工作表“{sheet}”受保护，不能写入标记，工作簿没有改动。请在 Excel 的“审阅”中撤销工作表保护后重试；不便撤销时，可在“进度”中查看，或在“核查”中写出核查清单。',
  'session.cleared': '已清除本工具写入的内容，台账恢复原样。',
  'session.cleared-sheet': '已清除“{sheet}”的标记，台账恢复原样。',
  'session.cleared-but-filter':
    '标记已清除。“{sheets}”正按台账的列筛选，为保留筛选条件，筛选按钮仍多出标记原来的两列。请在 Excel 的“数据”中清除筛选条件后再清除一次标记，即可还原。',
  'session.nothing-to-clear': '没有本工具写入的内容，无需清除。',
  'session.findings-written': '已将 {count} 条问题写入工作表“{name}”。',
  'session.no-findings-written': '没有发现问题，已写入工作表“{name}”备查。',
  'session.nothing-reviewed': '没有可写入的核查结果。请先核查一张含有台账的工作表。',
  'session.generated': '已生成工作表：{written}。',
  'session.regenerated': '已更新工作表：{replaced}。',
  'session.generated-both': '已生成工作表：{written}；已更新：{replaced}。',
  'session.generated-but': '{outcome}{hint}',
  'session.nothing-to-generate':
    '所选工作表中没有可以汇总的内容，未写入任何工作表。请选择含有台账的工作表和要生成的文种。',
  'session.nothing-generated': '没有可以汇总的台账，未写入任何工作表。{hint}',
  'session.sources-failed': '有 {count} 处未纳入：{sources}。',
  'session.source-failed': '“{name}”（{reason}）',
  'session.files-failed': '{total} 个文件中有 {failed} 个未能读取，原因见文件列表；其余已纳入。',
  'session.compare.no-file': '还没有选择上期台账。',
  'session.compare.no-ledger': '“{file}”中没有找到台账，请选择本台账的上期文件。',
  'session.compare.no-own-ledger': '当前工作簿中没有找到台账，无法对比。请查看各列是否认对。',
  'session.fixed-from': '已将 {cell} 由“{found}”改为“{value}”。这一步可能无法用 Excel 的撤销退回，改错时请手工改回。',
  'session.fixed-number': '已将 {cell} 中的文本“{value}”改为数值。这一步可能无法用 Excel 的撤销退回。',
  'session.fixed': '已将 {cell} 改为“{value}”。这一步可能无法用 Excel 的撤销退回，改错时请手工改回。',
  'session.fixed-from-undoable': '已将 {cell} 由“{found}”改为“{value}”，可以撤销。',
  'session.fixed-number-undoable': '已将 {cell} 中的文本“{value}”改为数值，可以撤销。',
  'session.fixed-undoable': '已将 {cell} 改为“{value}”，可以撤销。',
  'session.finding-gone': '这个问题已不存在，未作改动。',
  'session.no-fix': '这个问题没有可以直接采用的更正。请人工核实后修改。',
  'session.reason-missing': '请写明忽略的理由。',
  'session.settings-not-kept': '设置已生效，但没有存入工作簿：{why}关闭窗格后需重新设置。',
  'session.settings-not-saved': '设置未能保存，仍按原设置：{why}',
  'session.settings-imported': '已采用文件中的设置，并按新设置核查。',
  'session.settings-import-refused': '文件中的设置有 {count} 处问题，未采用，原设置不变：{issues}',
  'session.settings-partly-read': '工作簿中保存的设置有 {count} 处问题，这些部分未采用：{issues}',
  'session.settings-newer': '工作簿中的设置由更新版本的程序保存，本版本不读取也不覆盖，现按默认设置核查。请更新程序。',
  'session.profile-refused': '判定口径有 {count} 处问题，未采用：{issues}',
  'session.bad-day': '“{day}”不是有效的日期，未采用。',
} as const;
