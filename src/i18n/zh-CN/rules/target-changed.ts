/** 与上期相比，目标或时限改了 */
export const messages = {
  'rules.target-changed.title': '目标或时限有调整',
  'rules.target-changed.target':
    '目标由上期（{earlierSheet} {earlierCell}）的“{earlier}”改为“{value}”，请核实调整是否经过批准。',
  'rules.target-changed.target-added':
    '上期（{earlierSheet} {earlierCell}）没有目标，本期填了“{value}”，请核实目标的来源。',
  'rules.target-changed.target-removed':
    '上期（{earlierSheet} {earlierCell}）的目标“{earlier}”本期不见了，请核实是漏填还是取消。',
  'rules.target-changed.deadline':
    '时限由上期（{earlierSheet} {earlierCell}）的“{earlier}”改为“{value}”，请核实调整是否经过批准。',
  'rules.target-changed.deadline-added':
    '上期（{earlierSheet} {earlierCell}）没有时限，本期填了“{value}”，请核实时限的来源。',
  'rules.target-changed.deadline-removed':
    '上期（{earlierSheet} {earlierCell}）的时限“{earlier}”本期不见了，请核实是漏填还是取消。',
} as const;
