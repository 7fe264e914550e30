/** The workbench's grid: selecting, the clipboard, filtering and searching. */
export const workbenchGrid = {
  'workbench.selection.status': '选中的单元格',
  'workbench.selection.range': '已选 {range}',
  'workbench.selection.count': '计数：{count}',
  'workbench.selection.sum': '求和：{sum}',
  'workbench.selection.average': '平均值：{average}',

  'workbench.note.hidden-row': '选中的单元格 {cell} 在隐藏的行或列里，因此看不到。',
  'workbench.note.locked-filter': '工作表“{sheet}”受保护，不能筛选。请先在 Excel 中撤销工作表保护。',

  'workbench.paste.formula-there': '没有粘贴：{cell} 里是公式，粘贴会用数值盖掉它。',
  'workbench.paste.formula-given': '没有粘贴：要写入 {cell} 的内容以“=”开头，而工作台不计算公式。',
  'workbench.paste.merged':
    '没有粘贴：{cell} 在合并单元格之中，不是其第一格。请先在 Excel 中取消合并，或者改选粘贴的位置。',
  'workbench.paste.hidden': '没有粘贴：第 {row} 行被隐藏，写进去也看不到。请先显示全部行。',
  'workbench.paste.too-large': '没有粘贴：从 {cell} 开始放不下，已超出工作表的边界。',
  'workbench.paste.nothing': '剪贴板里没有可粘贴的文字。',
  'workbench.paste.done': '已粘贴到 {range}。',

  'workbench.filter.toggle': '筛选（所选行作标题行）',
  'workbench.filter.nothing': '没有加上筛选：所选的行里没有标题。请先选中标题行里的一个单元格。',
  'workbench.filter.open': '筛选“{column}”',
  'workbench.filter.open-active': '筛选“{column}”（已筛选）',
  'workbench.filter.search': '查找这一列的值',
  'workbench.filter.all': '（全选）',
  'workbench.filter.blank': '（空白）',
  'workbench.filter.value': '{value}（{count} 行）',
  'workbench.filter.more': '另有 {count} 个值没有列出，请用上面的查找框缩小范围。',
  'workbench.filter.apply': '确定',
  'workbench.filter.cancel': '取消',
  'workbench.filter.clear': '清除筛选',
  'workbench.filter.other': '这一列已有其他方式的筛选条件。改用下面的值后，原来的条件不再保留。',
  'workbench.filter.shown': '筛选后显示 {shown} 行，共 {all} 行。',

  'workbench.find.label': '在工作表“{sheet}”中查找',
  'workbench.find.text': '查找内容',
  'workbench.find.next': '下一个',
  'workbench.find.previous': '上一个',
  'workbench.find.close': '关闭查找',
  'workbench.find.none': '没有找到',
  'workbench.find.at': '第 {at} 处，共 {count} 处',
  'workbench.find.many': '第 {at} 处，超过 {count} 处',
} as const;
