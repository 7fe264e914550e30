/** 两期之间没有变化 */
export const messages = {
  'rules.stale.title': '长期未更新',
  'rules.stale.unchanged':
    '自{since}至{until}，完成情况和进展没有变化，目前“{status}”，请核实是漏填还是工作停滞，并补充最新进展。',
  'rules.stale.periods':
    '自{since}至{until}已过{periods}个填报期，完成情况和进展没有变化，目前“{status}”，请核实是漏填还是工作停滞，并补充最新进展。',
} as const;
