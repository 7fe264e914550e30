/** What saving a changed workbook means for what the file holds beside cells. */
export const saving = {
  'saving.signatures':
    '文件带有数字签名。改动后的文件已不是签名时的文件，保存时会去掉签名（在 Excel 中保存也是如此）。需要签名时，请保存后在 Excel 中重新签名。',
  'saving.histories':
    '这是旧式的共享工作簿，文件中有修订记录，这次的改动不会写进修订记录。需要留下记录时，请在 Excel 中修改。',
  'saving.lost-sheets':
    '公式或名称（如 {user}）引用的工作表（{sheets}）已不存在，在 Excel 中打开后会出错。请撤销删除后再保存，或在 Excel 中改正引用。',
  'saving.results':
    '有 {count} 个公式（如 {user}）引用了改过的单元格，文件中仍是原来的计算结果，在 Excel 中打开后会重新计算。',
  'saving.pivots':
    '有 {count} 处数据透视表的来源改过，在 Excel 中打开时会自动刷新；在其他软件中可能仍是原来的数，请手工刷新。',
  'saving.data-models': '工作簿带有数据模型，其中的数据不会随改动更新。请在 Excel 中打开后使用“数据”中的“全部刷新”。',

  'saving.ask-title': '保存前请留意',
  'saving.ask-yes': '仍然保存',
  'saving.ask-no': '取消',
  'saving.done-with': '{done}{notes}',
  'saving.about': '保存说明（{count}）',
  'saving.about-title': '保存时怎样处理此处不显示的内容',
  'saving.about-close': '关闭',

  'saving.known.signatures': '文件带有数字签名：有改动时，保存会去掉签名。',
  'saving.known.histories': '文件是旧式的共享工作簿：在此处的改动不会写进它的修订记录。',
  'saving.known.data-models': '工作簿带有数据模型：改动之后要在 Excel 中刷新，其中的数据才会更新。',
  'saving.known.macros': '文件带有宏：工作台不运行宏，保存时原样保留。',
  'saving.known.tabs': '有 {count} 个图表页等标签此处不显示，保存时原样保留。',
  'saving.known.sheet': '工作表“{sheet}”有{things}：此处不显示或不能操作，保存时原样保留。',
  'saving.known.this-sheet': '本表有{things}：此处不显示或不能操作，保存时原样保留。',

  'saving.thing.pictures': '图片 {count} 张',
  'saving.thing.shapes': '形状或文本框 {count} 个',
  'saving.thing.charts': '图表 {count} 个',
  'saving.thing.comments': '批注 {count} 条',
  'saving.thing.sparklines': '迷你图 {count} 个',
  'saving.thing.formats': '扩展的条件格式 {count} 条',
  'saving.thing.pivots': '数据透视表 {count} 个',
  'saving.thing.slicers': '切片器 {count} 组',
  'saving.thing.controls': '控件或嵌入对象 {count} 个',
  'saving.thing.backgrounds': '背景图片 {count} 张',
} as const;
