/** Reasons of verdicts. Percentage points stand only for differences of percentages. */
export const schedule = {
  // met, met late
  'schedule.met': '{actual} done of a target of {target}: the target is met (judged by “{profile}”).',
  'schedule.met-about':
    '{actual} done of about {target}; the difference is within the {tolerance}% allowed, which counts as met (judged by “{profile}”).',
  'schedule.met-about-rate':
    'Now at {actual}, where about {target} is asked for; the difference is within the {tolerance} percentage points allowed, which counts as met (judged by “{profile}”).',
  'schedule.met-late':
    '{actual} done, which meets the target of {target}, but on {completed}, after the deadline of {due} (judged by “{profile}”).',
  'schedule.holds-now': 'Now at {actual}, which satisfies the standing target of {target} (judged by “{profile}”).',
  'schedule.no-task': 'The target is {target}: this row has no task to do (judged by “{profile}”).',
  'schedule.done': 'Reported as “{text}”, which counts as done (judged by “{profile}”).',
  'schedule.done-in-time': 'Done on {completed} (judged by “{profile}”).',
  'schedule.done-late': 'Done on {completed}, after the deadline of {due} (judged by “{profile}”).',
  'schedule.done-late-by-words': 'Reported as “{text}”: done, but late (judged by “{profile}”).',
  'schedule.done-by-words':
    'Reported as “{text}” without a figure; taken at its word, the target of {target} is met (judged by “{profile}”).',

  // against the months elapsed
  'schedule.first-month':
    'Running since {start}; its first month has not ended, so nothing is due yet. Now at {actual} (judged by “{profile}”).',
  'schedule.ahead-linear':
    '{actual} done, {completion}% of {target}, {gap} percentage points above plan ({share}%, that is {planned}) (judged by “{profile}”).',
  'schedule.level-linear':
    '{actual} done, {completion}% of {target}, level with the plan ({share}%, that is {planned}) (judged by “{profile}”).',
  'schedule.tolerated-linear':
    '{actual} done, {completion}% of {target}, {gap} percentage points below plan ({share}%, that is {planned}), within the {tolerance} points allowed (judged by “{profile}”).',
  'schedule.behind-linear':
    '{actual} done, {completion}% of {target}, {gap} percentage points below plan ({share}%, that is {planned}), within the red line of {redLine} points (judged by “{profile}”).',
  'schedule.seriously-linear':
    '{actual} done, {completion}% of {target}, {gap} percentage points below plan ({share}%, that is {planned}), beyond the red line of {redLine} points (judged by “{profile}”).',
  'schedule.tolerated-linear-of-plan':
    '{actual} done where {planned} was planned by now: {gap}% less than planned, within the {tolerance}% allowed (judged by “{profile}”).',
  'schedule.behind-linear-of-plan':
    '{actual} done where {planned} was planned by now: {gap}% less than planned, within the red line of {redLine}% (judged by “{profile}”).',
  'schedule.seriously-linear-of-plan':
    '{actual} done where {planned} was planned by now: {gap}% less than planned, beyond the red line of {redLine}% (judged by “{profile}”).',

  // against the row's own milestones
  'schedule.ahead-step':
    '{actual} done of {target}; its milestones ask for {planned} by now: {gap} percentage points above (judged by “{profile}”).',
  'schedule.level-step':
    '{actual} done of {target}, exactly the {planned} that its milestones ask for by now (judged by “{profile}”).',
  'schedule.tolerated-step':
    '{actual} done of {target}; its milestones ask for {planned} by now: {gap} percentage points below, within the {tolerance} points allowed (judged by “{profile}”).',
  'schedule.behind-step':
    '{actual} done of {target}; its milestones ask for {planned} by now: {gap} percentage points below, within the red line of {redLine} points (judged by “{profile}”).',
  'schedule.seriously-step':
    '{actual} done of {target}; its milestones ask for {planned} by now: {gap} percentage points below, beyond the red line of {redLine} points (judged by “{profile}”).',
  'schedule.tolerated-step-of-plan':
    '{actual} done; its milestones ask for {planned} by now: {gap}% less than planned, within the {tolerance}% allowed (judged by “{profile}”).',
  'schedule.behind-step-of-plan':
    '{actual} done; its milestones ask for {planned} by now: {gap}% less than planned, within the red line of {redLine}% (judged by “{profile}”).',
  'schedule.seriously-step-of-plan':
    '{actual} done; its milestones ask for {planned} by now: {gap}% less than planned, beyond the red line of {redLine}% (judged by “{profile}”).',
  'schedule.before-first-milestone':
    'The first milestone, “{milestone}” ({first}), is not due yet. Now at {actual} (judged by “{profile}”).',
  'schedule.milestone-stage-reached':
    'The milestone “{milestone}” asks for the stage “{stage}”, which is reached: {text} (judged by “{profile}”).',
  'schedule.milestone-stage-behind':
    'The milestone “{milestone}” asks for the stage “{stage}”, which is not reached: {text} (judged by “{profile}”).',
  'schedule.milestone-stage-unknown':
    'The milestone “{milestone}” asks for the stage “{stage}”; “{text}” does not say whether it is reached (judged by “{profile}”).',

  // rates and standing targets, compared directly
  'schedule.level-rate':
    'Now at {actual}, level with {target}, which the target asks to exceed (judged by “{profile}”).',
  'schedule.tolerated-rate':
    'Now at {actual}, below the target of {target} by {gap} percentage points, within the {tolerance} points allowed (judged by “{profile}”).',
  'schedule.behind-rate':
    'Now at {actual}, below the target of {target} by {gap} percentage points, within the red line of {redLine} points (judged by “{profile}”).',
  'schedule.seriously-rate':
    'Now at {actual}, below the target of {target} by {gap} percentage points, beyond the red line of {redLine} points (judged by “{profile}”).',
  'schedule.tolerated-rate-of-plan':
    'Now at {actual}, {gap}% short of the target of {target}, within the {tolerance}% allowed (judged by “{profile}”).',
  'schedule.behind-rate-of-plan':
    'Now at {actual}, {gap}% short of the target of {target}, within the red line of {redLine}% (judged by “{profile}”).',
  'schedule.seriously-rate-of-plan':
    'Now at {actual}, {gap}% short of the target of {target}, beyond the red line of {redLine}% (judged by “{profile}”).',
  'schedule.level-whole':
    'Now at {actual}, level with {target}, which the target asks to exceed (judged by “{profile}”).',
  'schedule.tolerated-whole':
    'Now at {actual}, {completion}% of the target of {target}: {gap} percentage points short, within the {tolerance} points allowed (judged by “{profile}”).',
  'schedule.behind-whole':
    'Now at {actual}, {completion}% of the target of {target}: {gap} percentage points short, within the red line of {redLine} points (judged by “{profile}”).',
  'schedule.seriously-whole':
    'Now at {actual}, {completion}% of the target of {target}: {gap} percentage points short, beyond the red line of {redLine} points (judged by “{profile}”).',
  'schedule.tolerated-whole-of-plan':
    'Now at {actual}, {gap}% less than the target of {target}, within the {tolerance}% allowed (judged by “{profile}”).',
  'schedule.behind-whole-of-plan':
    'Now at {actual}, {gap}% less than the target of {target}, within the red line of {redLine}% (judged by “{profile}”).',
  'schedule.seriously-whole-of-plan':
    'Now at {actual}, {gap}% less than the target of {target}, beyond the red line of {redLine}% (judged by “{profile}”).',
  'schedule.behind-no-share': 'Now at {actual}, short of the target of {target} (judged by “{profile}”).',

  // upper limits
  'schedule.ceiling-holds':
    'Now at {actual}, within the limit of {target}; its date, {due}, is still ahead (judged by “{profile}”).',
  'schedule.ceiling-exceeded': 'Now at {actual}, above the limit of {target} (judged by “{profile}”).',
  'schedule.ceiling-step-holds':
    'Now at {actual}, within the limit of {planned} that the milestone “{milestone}” sets (judged by “{profile}”).',
  'schedule.ceiling-step-exceeded':
    'Now at {actual}, above the limit of {planned} that the milestone “{milestone}” sets (judged by “{profile}”).',

  // missed
  'schedule.missed':
    'The deadline of {due} has passed with {actual} done, {completion}% of {target}: {gap} percentage points short (judged by “{profile}”).',
  'schedule.missed-rate':
    'The deadline of {due} has passed at {actual}, below the target of {target} by {gap} percentage points (judged by “{profile}”).',
  'schedule.missed-stretch':
    'The deadline of {due} has passed with {actual} done, {completion}% of the stretch target of {target}: {gap} percentage points short (judged by “{profile}”).',
  'schedule.missed-rate-stretch':
    'The deadline of {due} has passed at {actual}, below the stretch target of {target} by {gap} percentage points (judged by “{profile}”).',
  'schedule.missed-no-gap':
    'The deadline of {due} has passed at {actual}, short of the target of {target} (judged by “{profile}”).',
  'schedule.missed-by-words':
    'The deadline of {due} for {target} has passed, and the row is reported as “{text}” (judged by “{profile}”).',
  'schedule.missed-task':
    'The deadline of {due} has passed, and the row is reported as “{text}” (judged by “{profile}”).',

  // by what the row says
  'schedule.late-by-words': 'Reported as “{text}”: the row itself says that it is late (judged by “{profile}”).',
  'schedule.on-track-by-words':
    'Reported as “{text}” without a figure; taken at its word, it is on schedule (judged by “{profile}”).',
  'schedule.in-progress-before-deadline':
    'The deadline of {due} is still ahead; progress is “{text}” (judged by “{profile}”).',
  'schedule.not-done-before-deadline':
    'The deadline of {due} is still ahead; reported as “{text}”, not done yet (judged by “{profile}”).',
  'schedule.immediate-open': 'Due at once, reported as “{text}”: not done yet (judged by “{profile}”).',
  'schedule.ongoing': 'A standing duty without a figure to measure it by; now “{text}” (judged by “{profile}”).',

  // issues
  'schedule.issue-closed-in-time': 'Closed on {completed}, within the deadline of {due} (judged by “{profile}”).',
  'schedule.issue-closed-late': 'Closed on {completed}, after the deadline of {due} (judged by “{profile}”).',
  'schedule.issue-closed-without-deadline': 'Closed on {completed}; no deadline was set (judged by “{profile}”).',
  'schedule.issue-closed-by-words':
    'Reported as “{text}” without a closing date, which counts as closed in time (judged by “{profile}”).',
  'schedule.issue-open-in-time': 'Not closed yet; the deadline of {due} is still ahead (judged by “{profile}”).',
  'schedule.issue-overdue': 'Not closed, {days} days after the deadline of {due} (judged by “{profile}”).',
  'schedule.issue-without-deadline':
    'Not closed, and without a deadline nobody can say whether it is late (judged by “{profile}”).',

  // not due, not reported, excluded
  'schedule.before-start': 'Starts on {start}, which is still ahead. Now at {actual} (judged by “{profile}”).',
  'schedule.not-reported':
    'The target of {target} is running or due, and no actual, progress or status was filled in (judged by “{profile}”).',
  'schedule.not-reported-task':
    'The task is running or due, and no progress or status was filled in (judged by “{profile}”).',
  'schedule.excluded': 'The row says “{text}” and is left out of the statistics (judged by “{profile}”).',

  // undetermined
  'schedule.target-unreadable': 'The target “{text}” cannot be read: {why} (judged by “{profile}”).',
  'schedule.deadline-unread':
    'The deadline “{text}” cannot be read, so nobody can say whether it is due (judged by “{profile}”).',
  'schedule.start-after-due':
    'The start, {start}, lies after the deadline, {due}, so what is due by now is unknown (judged by “{profile}”).',
  'schedule.no-deadline':
    'Reported as “{text}”; there is no deadline, and the plan has ended, so nobody can say whether it is late (judged by “{profile}”).',
  'schedule.periods-unclear':
    'There is no target for the whole, and the planned periods may be amounts or running totals (judged by “{profile}”).',
  'schedule.direction-unknown':
    'The target “{target}” is a length of time and does not say whether it is a minimum or a maximum (judged by “{profile}”).',
  'schedule.no-figure': 'The target is {target}; “{text}” holds no figure to compare with it (judged by “{profile}”).',
  'schedule.no-target': '{actual} was reported, but there is no target to compare it with (judged by “{profile}”).',
  'schedule.units-differ':
    'The actual, “{actual}”, and the target, {target}, are in different units and cannot be compared (judged by “{profile}”).',
  'schedule.done-unknown':
    'The deadline of {due} has passed, and “{text}” does not say whether it is done (judged by “{profile}”).',
  'schedule.parts-unknown':
    'The target has several parts, and no actual was reported for {parts} (judged by “{profile}”).',
  'schedule.per-unit':
    'The target “{target}” applies to each unit or period and cannot be compared with a sum (judged by “{profile}”).',
  'schedule.needs-baseline':
    'The target “{target}” is a change against a baseline; {actual} was reported, and there is no baseline to compare it with (judged by “{profile}”).',
} as const;
