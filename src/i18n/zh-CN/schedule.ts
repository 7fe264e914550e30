/** Reasons of verdicts. 百分点 stands only for differences of percentages (GB/T 15835). */
export const schedule = {
  // 已完成、逾期完成
  'schedule.met': '完成{actual}，目标{target}，已完成目标任务（按“{profile}”判定）。',
  'schedule.met-about':
    '完成{actual}，目标为{target}左右，差额在允许的{tolerance}%以内，视为完成（按“{profile}”判定）。',
  'schedule.met-about-rate':
    '完成{actual}，目标为{target}左右，差额在允许的{tolerance}个百分点以内，视为完成（按“{profile}”判定）。',
  'schedule.met-late': '完成{actual}，已达到目标{target}，但于{completed}完成，晚于时限{due}（按“{profile}”判定）。',
  'schedule.holds-now': '目前为{actual}，符合长期目标{target}，继续保持（按“{profile}”判定）。',
  'schedule.no-task': '目标值为{target}，本行没有任务量（按“{profile}”判定）。',
  'schedule.done': '填报为“{text}”，视为已完成（按“{profile}”判定）。',
  'schedule.done-in-time': '已于{completed}完成（按“{profile}”判定）。',
  'schedule.done-late': '于{completed}完成，晚于时限{due}（按“{profile}”判定）。',
  'schedule.done-late-by-words': '填报为“{text}”，已完成但超过时限（按“{profile}”判定）。',
  'schedule.done-by-words': '填报为“{text}”，未填完成值，按其所述视为达到目标{target}（按“{profile}”判定）。',

  // 与序时进度比较
  'schedule.first-month': '自{start}起实施，首月尚未结束，暂无应完成量，目前为{actual}（按“{profile}”判定）。',
  'schedule.ahead-linear':
    '完成{actual}，占目标{target}的{completion}%，超过序时进度（{share}%，应完成{planned}）{gap}个百分点（按“{profile}”判定）。',
  'schedule.level-linear':
    '完成{actual}，占目标{target}的{completion}%，与序时进度（{share}%，应完成{planned}）持平（按“{profile}”判定）。',
  'schedule.tolerated-linear':
    '完成{actual}，占目标{target}的{completion}%，低于序时进度（{share}%，应完成{planned}）{gap}个百分点，在允许的{tolerance}个百分点以内（按“{profile}”判定）。',
  'schedule.behind-linear':
    '完成{actual}，占目标{target}的{completion}%，低于序时进度（{share}%，应完成{planned}）{gap}个百分点，未超过红线{redLine}个百分点（按“{profile}”判定）。',
  'schedule.seriously-linear':
    '完成{actual}，占目标{target}的{completion}%，低于序时进度（{share}%，应完成{planned}）{gap}个百分点，超过红线{redLine}个百分点（按“{profile}”判定）。',
  'schedule.tolerated-linear-of-plan':
    '完成{actual}，序时进度应完成{planned}，比应完成数少{gap}%，在允许的{tolerance}%以内（按“{profile}”判定）。',
  'schedule.behind-linear-of-plan':
    '完成{actual}，序时进度应完成{planned}，比应完成数少{gap}%，未超过红线{redLine}%（按“{profile}”判定）。',
  'schedule.seriously-linear-of-plan':
    '完成{actual}，序时进度应完成{planned}，比应完成数少{gap}%，超过红线{redLine}%（按“{profile}”判定）。',

  // 与自定节点比较
  'schedule.ahead-step':
    '完成{actual}，目标{target}，按节点计划应达到{planned}，超过{gap}个百分点（按“{profile}”判定）。',
  'schedule.level-step': '完成{actual}，目标{target}，正好达到节点计划{planned}（按“{profile}”判定）。',
  'schedule.tolerated-step':
    '完成{actual}，目标{target}，按节点计划应达到{planned}，低{gap}个百分点，在允许的{tolerance}个百分点以内（按“{profile}”判定）。',
  'schedule.behind-step':
    '完成{actual}，目标{target}，按节点计划应达到{planned}，低{gap}个百分点，未超过红线{redLine}个百分点（按“{profile}”判定）。',
  'schedule.seriously-step':
    '完成{actual}，目标{target}，按节点计划应达到{planned}，低{gap}个百分点，超过红线{redLine}个百分点（按“{profile}”判定）。',
  'schedule.tolerated-step-of-plan':
    '完成{actual}，按节点计划应达到{planned}，比计划少{gap}%，在允许的{tolerance}%以内（按“{profile}”判定）。',
  'schedule.behind-step-of-plan':
    '完成{actual}，按节点计划应达到{planned}，比计划少{gap}%，未超过红线{redLine}%（按“{profile}”判定）。',
  'schedule.seriously-step-of-plan':
    '完成{actual}，按节点计划应达到{planned}，比计划少{gap}%，超过红线{redLine}%（按“{profile}”判定）。',
  'schedule.before-first-milestone': '首个节点“{milestone}”（{first}）尚未到期，目前为{actual}（按“{profile}”判定）。',
  'schedule.milestone-stage-reached': '节点“{milestone}”要求达到“{stage}”，已达到：{text}（按“{profile}”判定）。',
  'schedule.milestone-stage-behind': '节点“{milestone}”要求达到“{stage}”，尚未达到：{text}（按“{profile}”判定）。',
  'schedule.milestone-stage-unknown':
    '节点“{milestone}”要求达到“{stage}”，从“{text}”看不出是否达到（按“{profile}”判定）。',

  // 比率与长期目标直接比较
  'schedule.level-rate': '目前为{actual}，与目标{target}持平，目标要求超过这一数值（按“{profile}”判定）。',
  'schedule.tolerated-rate':
    '目前为{actual}，目标{target}，低{gap}个百分点，在允许的{tolerance}个百分点以内（按“{profile}”判定）。',
  'schedule.behind-rate':
    '目前为{actual}，目标{target}，低{gap}个百分点，未超过红线{redLine}个百分点（按“{profile}”判定）。',
  'schedule.seriously-rate':
    '目前为{actual}，目标{target}，低{gap}个百分点，超过红线{redLine}个百分点（按“{profile}”判定）。',
  'schedule.tolerated-rate-of-plan':
    '目前为{actual}，比目标{target}低{gap}%，在允许的{tolerance}%以内（按“{profile}”判定）。',
  'schedule.behind-rate-of-plan': '目前为{actual}，比目标{target}低{gap}%，未超过红线{redLine}%（按“{profile}”判定）。',
  'schedule.seriously-rate-of-plan':
    '目前为{actual}，比目标{target}低{gap}%，超过红线{redLine}%（按“{profile}”判定）。',
  'schedule.level-whole': '目前为{actual}，与目标{target}持平，目标要求超过这一数值（按“{profile}”判定）。',
  'schedule.tolerated-whole':
    '目前为{actual}，为目标{target}的{completion}%，相差{gap}个百分点，在允许的{tolerance}个百分点以内（按“{profile}”判定）。',
  'schedule.behind-whole':
    '目前为{actual}，为目标{target}的{completion}%，相差{gap}个百分点，未超过红线{redLine}个百分点（按“{profile}”判定）。',
  'schedule.seriously-whole':
    '目前为{actual}，为目标{target}的{completion}%，相差{gap}个百分点，超过红线{redLine}个百分点（按“{profile}”判定）。',
  'schedule.tolerated-whole-of-plan':
    '目前为{actual}，比目标{target}少{gap}%，在允许的{tolerance}%以内（按“{profile}”判定）。',
  'schedule.behind-whole-of-plan':
    '目前为{actual}，比目标{target}少{gap}%，未超过红线{redLine}%（按“{profile}”判定）。',
  'schedule.seriously-whole-of-plan':
    '目前为{actual}，比目标{target}少{gap}%，超过红线{redLine}%（按“{profile}”判定）。',
  'schedule.behind-no-share': '目前为{actual}，未达到目标{target}（按“{profile}”判定）。',

  // 控制类目标
  'schedule.ceiling-holds': '目前为{actual}，未超过控制目标{target}，时限{due}未到（按“{profile}”判定）。',
  'schedule.ceiling-exceeded': '目前为{actual}，已超过控制目标{target}（按“{profile}”判定）。',
  'schedule.ceiling-step-holds': '目前为{actual}，未超过节点“{milestone}”的控制数{planned}（按“{profile}”判定）。',
  'schedule.ceiling-step-exceeded': '目前为{actual}，已超过节点“{milestone}”的控制数{planned}（按“{profile}”判定）。',

  // 逾期未完成
  'schedule.missed':
    '时限{due}已过，完成{actual}，占目标{target}的{completion}%，差{gap}个百分点，逾期未完成（按“{profile}”判定）。',
  'schedule.missed-rate':
    '时限{due}已过，实际为{actual}，目标{target}，低{gap}个百分点，逾期未完成（按“{profile}”判定）。',
  'schedule.missed-stretch':
    '时限{due}已过，完成{actual}，占力争目标{target}的{completion}%，差{gap}个百分点，未达到力争目标（按“{profile}”判定）。',
  'schedule.missed-rate-stretch':
    '时限{due}已过，实际为{actual}，力争目标{target}，低{gap}个百分点，未达到力争目标（按“{profile}”判定）。',
  'schedule.missed-no-gap': '时限{due}已过，实际为{actual}，未达到目标{target}，逾期未完成（按“{profile}”判定）。',
  'schedule.missed-by-words': '时限{due}已过，目标{target}，填报为“{text}”，逾期未完成（按“{profile}”判定）。',
  'schedule.missed-task': '时限{due}已过，填报为“{text}”，逾期未完成（按“{profile}”判定）。',

  // 按填报的文字判定
  'schedule.late-by-words': '填报为“{text}”，本行自述进度滞后（按“{profile}”判定）。',
  'schedule.on-track-by-words': '填报为“{text}”，未填完成值，按其所述视为达到序时进度（按“{profile}”判定）。',
  'schedule.in-progress-before-deadline': '时限{due}未到，进展为“{text}”，正常推进（按“{profile}”判定）。',
  'schedule.not-done-before-deadline': '时限{due}未到，填报为“{text}”，尚未完成（按“{profile}”判定）。',
  'schedule.immediate-open': '要求立行立改，填报为“{text}”，尚未完成（按“{profile}”判定）。',
  'schedule.ongoing': '属长期坚持事项，没有可以衡量的目标值，目前为“{text}”（按“{profile}”判定）。',

  // 问题整改
  'schedule.issue-closed-in-time': '已于{completed}销号，在时限{due}以内（按“{profile}”判定）。',
  'schedule.issue-closed-late': '于{completed}销号，晚于时限{due}（按“{profile}”判定）。',
  'schedule.issue-closed-without-deadline': '已于{completed}销号，未定时限（按“{profile}”判定）。',
  'schedule.issue-closed-by-words': '填报为“{text}”，未填销号日期，视为按期销号（按“{profile}”判定）。',
  'schedule.issue-open-in-time': '尚未销号，时限{due}未到（按“{profile}”判定）。',
  'schedule.issue-overdue': '尚未销号，时限{due}已过{days}天（按“{profile}”判定）。',
  'schedule.issue-without-deadline': '尚未销号，且没有整改时限，无法判断是否逾期（按“{profile}”判定）。',

  // 未到期、未报、不纳入
  'schedule.before-start': '自{start}起实施，尚未开始，目前为{actual}（按“{profile}”判定）。',
  'schedule.not-reported': '目标{target}正在实施或已到期，完成值、进展和状态均未填报（按“{profile}”判定）。',
  'schedule.not-reported-task': '任务正在实施或已到期，进展和状态均未填报（按“{profile}”判定）。',
  'schedule.excluded': '本行注明“{text}”，不纳入统计（按“{profile}”判定）。',

  // 无法判断
  'schedule.target-unreadable': '目标“{text}”无法读取：{why}（按“{profile}”判定）。',
  'schedule.deadline-unread': '完成时限“{text}”无法读取，无法判断是否到期（按“{profile}”判定）。',
  'schedule.start-after-due': '起始日期{start}晚于完成时限{due}，无法判断应完成多少（按“{profile}”判定）。',
  'schedule.no-deadline': '填报为“{text}”，没有完成时限，且计划期已结束，无法判断是否逾期（按“{profile}”判定）。',
  'schedule.periods-unclear': '没有年度目标，也看不出各期计划数是当期数还是累计数（按“{profile}”判定）。',
  'schedule.direction-unknown': '目标“{target}”是时长，没有写明是不少于还是不超过，无法比较（按“{profile}”判定）。',
  'schedule.no-figure': '目标{target}，填报为“{text}”，没有可以比较的完成值（按“{profile}”判定）。',
  'schedule.no-target': '填报为{actual}，但没有目标值可以比较（按“{profile}”判定）。',
  'schedule.units-differ': '完成值“{actual}”与目标{target}的计量单位不同，无法比较（按“{profile}”判定）。',
  'schedule.done-unknown': '时限{due}已过，从“{text}”看不出是否完成（按“{profile}”判定）。',
  'schedule.parts-unknown': '目标含多项要求，其中{parts}没有对应的完成值（按“{profile}”判定）。',
  'schedule.per-unit': '目标“{target}”按每个单位或每个周期计，不能与合计数比较（按“{profile}”判定）。',
  'schedule.needs-baseline':
    '目标“{target}”是相对基数的变化，填报为{actual}，缺少可以比较的基数（按“{profile}”判定）。',
} as const;
