/** Static pages: what stands there before any script runs, and where none can. */
export const shell = {
  'shell.title': '台账核查',
  'shell.what': '核查本工作簿里的台账：逐格核对数字，按时间判断每项任务的进度，标出滞后的行。',
  'shell.loading': '正在打开，请稍候。',
  'shell.privacy': '所有内容只在本机处理，不上传到任何地方。',
  'shell.slow': '等了十几秒仍未打开。可能是网络慢，或者没有连到存放本加载项的服务器。',
  'shell.slow.do':
    '请关闭此窗格，再从功能区的“台账核查”打开。仍打不开时，请把这段话告诉管理员，并参照部署说明的“打不开怎么办”。',
  'shell.failed': '有一个程序文件没有载入，因此不能继续：',
  'shell.failed.do':
    '请关闭此窗格后重新打开。仍是如此时，请把上面的地址告诉管理员：服务器上缺这个文件，或者它被拦截了。台账没有被改动。',
  'shell.old':
    '本机的 Excel 或它所用的浏览器组件版本过低，台账核查不能在其中运行。需要 Excel 2021、Excel 2024 或 Microsoft 365（含网页版）。',
  'shell.old.do': '请换用较新的 Excel 打开此工作簿；没有的话，可以请管理员用命令行版核查这个文件。台账没有被改动。',
  'shell.noscript': '此处不允许运行 JavaScript，因此不能打开。请管理员在浏览器或安全策略中允许本地址运行脚本。',
  'shell.message.details': '详细信息（供管理员排查）',
  'shell.message.close': '看完后关闭此窗口即可。更多信息在任务窗格里：点功能区的“打开窗格”。',
} as const;
