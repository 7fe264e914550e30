/** 分项之和 */
export const messages = {
  'rules.sum-mismatch.title': '合计列与分项之和不符',
  'rules.sum-mismatch.differs':
    '{cell}填报{total}，而本行分项（{parts}）合计为{sum}，相差{difference}。请核对各分项，或更正{cell}。',
  'rules.sum-mismatch.part-exceeds-whole':
    '{cell}为{whole}，而其中“{header}”（{partCell}）为{part}，部分大于总体。请核对这两处数据。',
} as const;
