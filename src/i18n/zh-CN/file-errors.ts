import type { FileErrorId } from '../ids';

/** Why a file cannot be read: what it is, why that is so, what to do. */
export const fileErrors = {
  'file-errors.not-found': '找不到这个文件。请检查路径和文件名是否写对。',
  'file-errors.not-found-pattern':
    '找不到这个文件：路径中有通配符“{wildcard}”，但没有文件与它相符，或当前命令行不会展开通配符。请逐个写出文件名。',
  'file-errors.unsupported-folder': '这是一个文件夹，不是工作簿。请写出其中要核查的文件，例如 {folder}台账.xlsx。',
  'file-errors.unsupported-lock-file':
    '这是 Excel 打开工作簿时留下的临时锁定文件，不是台账本身。请核查去掉“~$”的那个文件；它不在时，可删除本文件。',
  'file-errors.unsupported-access': '系统不允许读取这个文件（{detail}）。请检查文件权限，或先关闭占用它的程序。',
  'file-errors.encrypted': '工作簿设有打开密码，内容无法读取。请在 Excel 中取消“用密码进行加密”后另存，再核查。',
  'file-errors.damaged': '文件已损坏或不完整，无法读取。请重新获取该文件，或在 Excel 中用“打开并修复”另存后再核查。',
  'file-errors.damaged-part':
    '文件已损坏或不完整，无法读取（问题在 {detail}）。请重新获取该文件，或在 Excel 中用“打开并修复”另存后再核查。',
  'file-errors.legacy-xls': '这是旧版 Excel 97—2003 格式（.xls），本工具不读取。请在 Excel 中另存为 .xlsx 后再核查。',
  'file-errors.html-as-xls':
    '这个文件的内容是网页（HTML），只是扩展名写成了表格，常见于业务系统导出。请在 Excel 中打开并另存为 .xlsx 后再核查。',
  'file-errors.empty': '文件是空的（0 字节）。请重新获取该文件。',
  'file-errors.too-large':
    '工作簿超出可处理的范围：{bound}至少为 {found}，上限是 {limit}。请删去无关的工作表和空白区域，或拆分后再核查。',
  'file-errors.unsupported': '不是可识别的 Excel 工作簿。请在 Excel 或 WPS 中另存为 .xlsx 后再核查。',
  'file-errors.unsupported-format':
    '不是可识别的 Excel 工作簿（{detail}）。请在 Excel 或 WPS 中另存为 .xlsx 后再核查。',
  'file-errors.internal':
    '核查这个文件时程序出错，未能得出结果。这不是台账的问题；诊断信息已写到标准错误，请连同它一起反馈。',

  'file-errors.bound.maxFileBytes': '文件大小',
  'file-errors.bound.maxInflatedBytes': '解压后的大小',
  'file-errors.bound.maxRows': '行数',
  'file-errors.bound.maxCells': '有内容的单元格数',
  'file-errors.bound.maxChunks': '单元格分布的区域数',
} as const satisfies Readonly<Record<FileErrorId, string>> & Readonly<Record<string, string>>;
