/** 未来日期 */
export const messages = {
  'rules.future-date.title': '已发生事项的日期晚于截至日期',
  'rules.future-date.completed':
    '完成日期“{date}”晚于截至日期{day}，尚未发生，请核对年份和月份；如为预计日期，请勿填在本列。',
  'rules.future-date.found': '发现日期“{date}”晚于截至日期{day}，尚未发生，请核对年份和月份。',
  'rules.future-date.beyond-sheet': '日期“{date}”晚于本表自身的截至（填报）日期{sheetDay}，前后矛盾，请核对。',
  'rules.future-date.several': '有{count}行的日期晚于{day}，请核对截至日期是否正确，或这些日期是否为预计日期。',
  'rules.future-date.looking-back':
    '按{day}核查，而本表截至{sheetDay}，有{count}行的日期在此之间，属于回看历史情况，可不处理。',
} as const;
