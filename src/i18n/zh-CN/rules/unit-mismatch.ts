/** 单位不一致。 */
export const messages = {
  'rules.unit-mismatch.title': '单位不一致',
  'rules.unit-mismatch.target':
    '完成值“{actual}”的单位是“{found}”，目标“{target}”的单位是“{wanted}”，两者不能换算，无法比较。请核对，统一为“{wanted}”。',
  'rules.unit-mismatch.share':
    '完成值“{actual}”是百分比，目标“{target}”是数量，无法直接比较。如果填的是完成率，请改填完成数。',
  'rules.unit-mismatch.amount': '完成值“{actual}”是数量，目标“{target}”是百分比，无法判断是否达到。请填写所占的比例。',
  'rules.unit-mismatch.header':
    '“{header}”列的单位是“{wanted}”，这里填的“{text}”单位却是“{found}”，不能换算。请核对数值和单位。',
  'rules.unit-mismatch.unit-cell':
    '本行的单位是“{wanted}”，完成值“{text}”的单位却是“{found}”，不能换算。请核对数值和单位。',
} as const;
