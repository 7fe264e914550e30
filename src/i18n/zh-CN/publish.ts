/** What is told of workbooks that the command writes. */
export const publish = {
  'publish.protected': '工作表“{sheet}”受保护，没有写入标记；汇总照常写出，其中的数字不带公式。',
  'publish.note': '“{file}”：{note}',
  'publish.written': '已写出 {path}（标记的工作表：{marked}；文档：{documents}）。',
  'publish.written-unmarked': '已写出 {path}（没有可以标记进度的工作表；文档：{documents}）。',
  'publish.written-document': '已写出 {path}。',
  'publish.summary-written': '已写出 {path}（工作表：{sheets}）。',
  'publish.summary-onto-itself': '--summary 指定的就是“{file}”，写出会覆盖原文件。请换一个文件名。',
  'publish.failed': '“{file}”没有写出：{reason}',
  'publish.unknown-document': '没有名为“{name}”的文档。可以写的文档有：{documents}。',
  'publish.onto-itself': '--out 的文件夹就是“{file}”所在的文件夹，写出会覆盖原文件。请换一个文件夹。',
  'publish.no-folder': '不能使用文件夹“{folder}”（{detail}）。请换一个可以写入的文件夹。',
  'publish.cannot-write': '不能写入“{path}”（{detail}）。请关闭打开它的程序，或换一个文件夹。',
  'publish.nothing': '没有可以写的文档：各工作表都不是台账。',
} as const;
