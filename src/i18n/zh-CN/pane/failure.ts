/** What the pane says when it cannot start or breaks off. */
export const failure = {
  'pane.failure.old-title': '这个版本的 Excel 太旧',
  'pane.failure.old': '台账核查需要 Excel 2021、Microsoft 365 或网页版 Excel。请升级 Excel，或改用命令行版本核查文件。',
  'pane.failure.timeout-title': '没有连上 Excel',
  'pane.failure.timeout': '等了 {seconds} 秒，Excel 没有回应。请关闭本窗格后重新打开；仍不行时重新启动 Excel。',
  'pane.failure.not-excel-title': '请在 Excel 中打开',
  'pane.failure.not-excel': '这个页面是 Excel 的加载项，请在 Excel 的功能区按“台账核查”打开。',
  'pane.failure.start-title': '没能打开工作簿',
  'pane.failure.start': '请等 Excel 空闲后重试；仍不行时关闭本窗格再打开。',
  'pane.failure.crash-title': '窗格出错了',
  'pane.failure.crash': '工作簿没有受影响。请重新载入；如果反复出现，请把诊断信息发给维护人员。',
  'pane.failure.action': '这一步没有做成，是程序的错误。请重试；如果反复出现，请把诊断信息发给维护人员。',
  'pane.failure.retry': '重试',
  'pane.failure.reload': '重新载入',
} as const;
