/** Mistakes in a profile file. */
export const profile = {
  'profile.not-an-object': '判定口径应是一个 JSON 对象，现为{found}。',
  'profile.unknown-key': '判定口径中没有“{path}”这一项，请检查拼写或删除。',
  'profile.impossible-value': '“{path}”的值{found}不可用，应为{expected}。',
  'profile.not-a-threshold': '“{path}”的值{found}不可用，应为不小于0的数。',
  'profile.not-a-year': '“{path}”的值{found}不可用，应为1900至9999之间的年份。',
  'profile.not-a-row': '“{path}”的值{found}不可用，应为从1起的行号。',
  'profile.not-a-rule': '“{path}”不是规则编号，编号由小写字母和连字符组成。',
  'profile.red-line-below-tolerance': '“{path}”（{redLine}）小于允许值（{tolerance}），请调大红线或调小允许值。',
} as const;
