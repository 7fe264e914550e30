/** What the command says: help, usage errors, progress, and the frame of the text report. */
export const cli = {
  'cli.help': `台账核查：核对台账中的数字，并按时限判断每项任务的进度。

用法：npm run check -- 文件… [选项]
      ledger-check 文件… [选项]

选项：
  --as-of YYYY-MM-DD   判断进度的截至日期；不写时用表内“截至”日期，表内没有则用今天
  --before 上期文件    与上期台账对比：新增、减少、完成、倒退、目标调整、长期未动；有 --out 时另写对比表
  --before-as-of YYYY-MM-DD  上期台账的截至日期；不写时用表内的，表内没有则与本期相同
  --profile 口径       判断口径：内置口径的名称，或口径文件（JSON）的路径
                       内置：{profiles}
  --format text|json   输出格式，默认 text
  --out 文件夹         把每个文件另存到这个文件夹，带上进度标记和汇总文档；原文件不动
  --summary 文件.xlsx  把所有文件一起汇总，写成一个新工作簿：文件清单和汇总文档
  --documents 名称，…   要写的文档，默认{usual}
                       可选：{documents}
  --lang zh-CN|en      输出语言，默认 zh-CN
  --help, --version    显示帮助或版本

退出码：0 没有错误；1 台账中有错误；2 用法不对，或有文件无法读取或写出（其余文件照常处理）。
原文件只读不写，内容不会离开本机。`,
  'cli.version': '台账核查 {version}',
  'cli.usage-hint': '用 --help 查看用法。',
  'cli.no-files': '没有写要核查的文件。',
  'cli.unknown-option': '没有“{option}”这个选项。文件名以“-”开头时，请在它前面加“./”。',
  'cli.missing-value': '选项 {option} 后面缺少取值。',
  'cli.unexpected-value': '选项 {option} 不带取值。',
  'cli.bad-as-of': '{option} 的日期“{value}”不存在或写法不对，应写作 YYYY-MM-DD，例如 2021-12-01。',
  'cli.bad-format': '--format 只能是 text 或 json，不能是“{value}”。',
  'cli.bad-lang': '--lang 只能是 {locales}，不能是“{value}”。',
  'cli.documents-without-out': '--documents 要和 --out 或 --summary 一起使用：文档写在它们指定的文件夹或工作簿里。',
  'cli.summary-not-xlsx': '--summary 写出的是 .xlsx 工作簿，文件名应以 .xlsx 结尾，不能是“{value}”。',
  'cli.before-as-of-without-before': '--before-as-of 要和 --before 一起使用。',
  'cli.before-unreadable': '上期文件“{file}”无法读取：{message}',
  'cli.profile-not-found': '没有名为“{name}”的内置口径，也没有这个文件。内置口径有：{profiles}。',
  'cli.profile-not-json': '口径文件“{name}”不是有效的 JSON：{detail}',
  'cli.profile-invalid': '口径文件“{name}”有 {count} 处问题：',
  'cli.profile-unreadable': '口径文件“{name}”无法读取（{detail}）。',

  'cli.progress-file': '正在核查 {index}/{count}：{file}',
  'cli.progress-rows': '正在核查 {file}（{rows} 行）',
  'cli.internal': '核查“{file}”时程序出错。这不是台账的问题，请把下面的诊断信息反馈给开发者：',

  'report.file-error': '未能核查：{message}',
  'report.no-ledgers': '没有可核查的台账。',
  'report.ledger-facts': '截至 {date}（{source}），口径：{profile}，{entries} 行',
  'report.guess': '推定：{guess}',
  'report.findings': '核对结果：错误 {errors}，警告 {warnings}，提示 {infos}',
  'report.no-findings': '核对结果：没有发现问题',
  'report.rule': '{severity}  {title}（{rule}，{count} 处）',
  'report.expected-found': '应为 {expected}，表中为 {found}',
  'report.expected': '应为 {expected}',
  'report.found': '表中为 {found}',
  'report.fix': '可改为 {value}',
  'report.more-cells': '另有 {count} 处：{cells}',
  'report.more-cells-cut': '另有 {count} 处：{cells} 等',
  'report.statuses': '进度：{statuses}',
  'report.status-count': '{status} {count}',
  'report.lagging': '需要关注的 {count} 项：',
  'report.lagging-row': '第 {row} 行',
  'report.lagging-name': '{name}（{department}）',
  'report.more-lagging': '另有 {count} 项未列出，可用 --format json 查看全部。',
  'report.skipped': '未核查的工作表：{sheets}',
  'report.skipped-sheet': '{sheet}（{reason}）',
  'report.comparison': '与上期对比：{before}',
  'report.compared-rule': '{severity}  {sheet} {cell}  {name}：{title}',
  'report.compared-guess': '推定：{sheet} 第{row}行“{name}”，{guess}',
  'report.compared-more': '另有 {count} 处未列出，可用 --format json 查看全部。',
  'report.compared-added': '新增的 {count} 项：{names}',
  'report.compared-added-cut': '新增的 {count} 项：{names} 等',
  'report.compared-gone': '减少的 {count} 项：{names}',
  'report.compared-gone-cut': '减少的 {count} 项：{names} 等',
  'report.total': '共 {files} 个文件，{ledgers} 张台账，{entries} 行：错误 {errors}，警告 {warnings}，提示 {infos}',
  'report.total-unread': '有 {count} 个文件未能核查。',
} as const;
