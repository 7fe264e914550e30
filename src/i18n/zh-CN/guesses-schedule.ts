/** What a verdict assumes beyond what the ledger says. */
export const scheduleGuesses = {
  'guess.deadline-from-plan': '本行没有完成时限，按计划期末{due}计算。',
  'guess.start-unread': '起始时间“{text}”无法读取，按计划期初计算。',
  'guess.completed-after-as-of': '完成日期“{text}”在截止日之后，按截止日时尚未完成计算。',
  'guess.actual-scale': '完成值“{text}”与目标相差悬殊，疑为“千、万、亿”或百分号多写、漏写，按{value}计算。',
  'guess.actual-from-text': '完成值取自文字“{text}”。',
  'guess.actual-from-progress': '没有完成值，取进展中的数字：“{text}”。',
  'guess.actual-from-rate': '没有完成值，按填报的比率“{text}”推算。',
  'guess.actual-is-share': '完成值“{text}”是百分比，按占目标的比例计算。',
  'guess.actual-summed': '没有累计完成值，按各期完成数合计（至{period}）。',
  'guess.actual-latest': '没有累计完成值，取最近一期（{period}）的累计数。',
  'guess.all-by-words': '填报“{text}”，按全部完成计算。',
  'guess.nothing-by-words': '填报“{text}”，按完成数为零计算。',
  'guess.done-by-words': '没有相应的完成值，仅凭填报的“{text}”认定完成。',
  'guess.target-from-periods': '没有年度目标，按各期计划数计为{target}。',
  'guess.change-from-baseline': '按基数“{baseline}”计算变化幅度。',
  'guess.change-direction': '“{text}”没有写明升降，按目标要求的方向理解。',
} as const;
