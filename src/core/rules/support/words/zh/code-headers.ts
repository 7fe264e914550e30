/** Header words of columns whose digits name something instead of counting it. */
export const CODE_HEADERS: readonly string[] = [
  '编号',
  '代码',
  '编码',
  '电话',
  '手机',
  '证号',
  '账号',
  '帐号',
  '号码',
  '文号',
  '邮编',
  '年份',
  '批次',
  '序号',
  '版本',
];
