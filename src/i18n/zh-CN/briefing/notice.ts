/** 督办通知 for one department. */
export const notice = {
  'briefing.notice.title': '督办通知',
  'briefing.notice.salutation': '{department}：',
  'briefing.notice.none-plan': '截至{asOf}，你单位牵头的{total}中没有滞后、逾期或未报的事项，请继续抓好落实。',
  'briefing.notice.none-issue': '截至{asOf}，你单位负责整改的{total}中没有逾期未销号或未报的问题，请继续抓好落实。',
  'briefing.notice.heading-plan': '任务进展',
  'briefing.notice.heading-issue': '问题整改',
  'briefing.notice.no-items': '所选工作表中没有由{department}牵头的事项。',
  'briefing.notice.nobody': '所选工作表中没有写明牵头单位的事项。',
  'briefing.notice.overall-plan': '截至{asOf}，你单位牵头的{total}中，{counts}，详见下表。',
  'briefing.notice.overall-issue': '截至{asOf}，你单位负责整改的{total}中，{counts}，详见下表。',
  'briefing.notice.measures': '请逐项查明原因，明确整改措施、完成时限和责任人，加快推进。',
  'briefing.notice.reports': '请尽快补报未报事项的进展情况。',
  'briefing.notice.answer': '有关情况请于____年____月____日前书面报送。',
} as const;
