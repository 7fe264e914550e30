import type { ScheduleWords } from './types';

export const zh: ScheduleWords = {
  late: ['逾期', '超期', '超时'],
  completionRate: ['完成率', '完成比', '达成率', '完成进度', '完成占', '占年度', '占任务', '占目标'],
  down: ['下降', '降低', '减少', '压减', '降幅', '回落'],
  up: ['上升', '增长', '提高', '增加', '升高', '增幅', '增速', '提升', '反弹'],
  perUnit: ['每'],
};
