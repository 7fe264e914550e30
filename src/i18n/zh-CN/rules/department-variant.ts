/** 单位名称不统一 */
export const messages = {
  'rules.department-variant.title': '同一单位名称不统一',
  'rules.department-variant.variant':
    '“{name}”（{count}行）与“{common}”（{commonCount}行）疑为同一单位，汇总时会分作两家。请统一名称；如确为两家单位，不必更改；如属通用简称，可在口径文件中登记为别名。',
  'rules.department-variant.spacing': '“{name}”与“{common}”只差空格或换行，筛选和汇总时会分作两家，请统一。',
} as const;
