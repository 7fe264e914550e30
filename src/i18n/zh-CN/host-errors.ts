import type { HostErrorId } from '../ids';

/** What the spreadsheet refused: what it is, why, and what to do. */
export const hostErrors = {
  'host-errors.protected': '工作簿结构受保护，不能增删工作表。请在 Excel 的“审阅”中撤销工作簿保护后重试。',
  'host-errors.protected-sheet': '工作表“{sheet}”受保护，不能写入。请在 Excel 的“审阅”中撤销工作表保护后重试。',
  'host-errors.cell-edit': '有单元格正在编辑，Excel 暂时不接受操作。请按回车或 Esc 结束编辑后重试。',
  'host-errors.read-only': '工作簿以只读方式打开，不能写入。请启用编辑，或另存一份后重试。',
  'host-errors.sheet-missing': '要处理的工作表已被删除。请重新选择工作表。',
  'host-errors.no-room': '台账右侧没有空列，放不下标记。请在台账右侧腾出两列后重试。',
  'host-errors.no-room-on-sheet': '工作表“{sheet}”的台账右侧没有空列，放不下标记。请腾出两列后重试。',
  'host-errors.part-of-array':
    '{cells} 是一个数组公式（或模拟运算表），不能只改其中一格。请在 Excel 中选中整个区域后修改。',
  'host-errors.table-header-empty': '{cell} 是 Excel 表格的标题，不能为空。请改为其他文字。',
  'host-errors.table-header-used':
    'Excel 表格的这一列被公式按列名引用（{formula} 引用“{name}”），改名后公式会失效。请在 Excel 中修改列名，公式会随之更新。',
  'host-errors.filtered': '工作表正在筛选，这个版本的 Excel 无法正确写入被隐藏的行。请在“数据”中清除筛选后重试。',
  'host-errors.too-large': '内容超过 Excel 一次能处理的量。请删去无关的行列和空白区域，或拆分工作表后重试。',
  'host-errors.too-large-by':
    '内容达到 {found}，超过上限 {limit}，Excel 无法处理。请删去无关的行列和空白区域，或拆分工作表后重试。',
  'host-errors.busy': 'Excel 正忙、连接中断，或者前台是另一个工作簿，操作没有完成。请回到这个工作簿，稍候重试。',
  'host-errors.cancelled': '操作已取消。',
  'host-errors.unsupported': '当前 Excel 版本过低，不支持这项操作。请使用 Excel 2021 或更新版本，或网页版 Excel。',
  'host-errors.settings-damaged':
    '工作簿中保存的核查设置已损坏，无法读取，现按默认设置核查。再次修改设置时会重新保存。',
  'host-errors.last-sheet':
    '这个工作簿里可见的工作表都是本工具生成的，而工作簿至少要有一张可见的工作表，因此不能清除全部。要保留工作簿，请先另加一张工作表；不需要它时，请不保存直接关闭。',
  'host-errors.file-unreadable': '文件读不到：它可能已被改动、移动、改名，或正被别的程序打开。请重新选择。',
  'host-errors.failed': '这项操作没有完成。请重试；仍不成功时，请复制诊断信息反馈给开发者。',
  'host-errors.failed-detail': '这项操作没有完成（{detail}）。请重试；仍不成功时，请复制诊断信息反馈给开发者。',
  'host-errors.internal': '程序出错，操作没有完成，这不是台账的问题。请重试；仍不成功时，请复制诊断信息反馈给开发者。',

  'host-errors.aftermath.unchanged': '{why}工作簿没有改动。',
  'host-errors.aftermath.unsure':
    '{why}撤回已写入的内容时也出了错，工作簿中可能留有部分改动。请检查工作表，必要时不保存关闭后重新打开。',
} as const satisfies Readonly<Record<HostErrorId, string>> & Readonly<Record<string, string>>;
