/** 必填项缺失。 */
export const messages = {
  'rules.missing-value.title': '必填项缺失',
  'rules.missing-value.department': '“{name}”没有填写“{header}”，出现问题时无法确定责任单位。请补填。',
  'rules.missing-value.person': '“{name}”没有填写“{header}”，任务没有落实到人。请补填。',
  'rules.missing-value.deadline':
    '“{name}”没有填写“{header}”，无法判断是否按期完成。请补填；长期任务请注明“长期坚持”。',
  'rules.missing-value.target':
    '“{name}”没有填写“{header}”，无法判断完成情况。请补填；不能量化的，请写明完成标志，如“完成印发”。',
  'rules.missing-value.actual':
    '“{name}”的时限（{deadline}）已过，但没有填写“{header}”。请补填完成数；确实没有进展的，请填 0 并说明原因。',
  'rules.missing-value.empty-column': '“{header}”列（{role}）整列为空。如需考核该项，请补填；如不需要，可删除该列。',
} as const;
