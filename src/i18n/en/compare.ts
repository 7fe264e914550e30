/** A ledger compared with an earlier one. */
export const compare = {
  'compare.regression.cumulative':
    'The cumulative figure {value} is below {earlier} of last time ({earlierSheet} {earlierCell}). Cumulative figures do not fall: check whether the figure of a single period was entered, or too much was reported last time.',
  'compare.regression.rate':
    '{value} is below {earlier} of last time ({earlierSheet} {earlierCell}). Check the figure; if it did fall, say why.',
  'compare.regression.status':
    'The status was “{earlier}” last time ({earlierSheet} {earlierCell}) and is back at “{later}”. Check it; if the work did fall back, say why.',
  'compare.notice.same-day':
    'Both ledgers are as of {day}. They may be two versions of one report, so nothing is said to stand still.',
  'compare.notice.reversed':
    'The earlier ledger is as of {first}, which is after {day} of the later one. Check whether the two files were swapped.',
  'compare.notice.other-year':
    'The ledgers are of different years ({first}, {day}). Cumulative figures may have started anew, so those that fell are warnings and not errors.',
  'compare.notice.often':
    'In {count} of {rows} entries the figure is lower than last time. They may be figures of single periods: check them. Those that fell are warnings and not errors.',
  'compare.notice.other-days':
    '{count} more entries stand in ledgers that are as of other days; they are compared by these.',
  'compare.notice.no-match':
    'The two ledgers have no entry in common. Check whether the other file is an earlier state of this ledger.',
  'compare.title': 'Changes since the Last Ledger',
  'compare.tab': 'Changes {day}',
  'compare.tab-undated': 'Changes',
  'compare.summary':
    'Both ledgers, as of {before} and {now}, hold {matched} entries. Completed: {completed}; progressed: {progressed}; fell back: {regressed}; did not move: {stale}; without a change: {unchanged}. Targets or deadlines changed: {retargeted}; new: {added}; gone: {gone}.',
  'compare.nothing': 'The two files hold no ledgers to compare.',
  'compare.uncertain': 'For {count} entries it is a guess which earlier one they are. Check them.',
  'compare.earlier-file': 'Earlier file: {file} (as of {day})',
  'compare.this-file': 'This ledger: as of {day}',
  'compare.departments': 'By Department',
  'compare.no-department': 'No department',
  'compare.total': 'Total',
  'compare.count.matched': 'In both',
  'compare.count.regressed': 'Fell back',
  'compare.count.retargeted': 'Changed targets',
  'compare.count.stale': 'Did not move',
  'compare.count.added': 'New',
  'compare.count.gone': 'Gone',
  'compare.count.completed': 'Completed',
  'compare.count.progressed': 'Progressed',
  'compare.count.unchanged': 'No change',
  'compare.box': '{what}',
  'compare.new.target': 'Target: {target}.',
  'compare.new.deadline': 'Deadline: {deadline}.',
  'compare.section.regressed': 'Fell back ({count})',
  'compare.section.retargeted': 'Changed targets ({count})',
  'compare.section.stale': 'Did not move ({count})',
  'compare.section.added': 'New ({count})',
  'compare.section.gone': 'Gone ({count})',
  'compare.section.completed': 'Completed ({count})',
  'compare.section.progressed': 'Progressed ({count})',
  'compare.column.number': 'No.',
  'compare.column.task': 'Task',
  'compare.column.department': 'Department',
  'compare.column.before': 'Before',
  'compare.column.now': 'Now',
  'compare.column.change': 'Change',
  'compare.column.note': 'Notes',
  'compare.change.more': '{amount} more',
  'compare.change.less': '{amount} less',
  'compare.change.more-points': '{points} percentage points more',
  'compare.change.less-points': '{points} percentage points less',
  'compare.change.more-with-points': '{amount} more (completion up {points} percentage points)',
  'compare.change.less-with-points': '{amount} less (completion down {points} percentage points)',
  'compare.change.target': 'Target changed',
  'compare.change.deadline': 'Deadline changed',
  'compare.match.repeated': 'Several tasks have this name; they were matched in order.',
  'compare.match.department':
    'A task of this name was there, with “{before}” as its department and now “{now}”; they are taken for one.',
  'compare.match.renamed': 'It may be the earlier “{name}”: department, target, deadline and place are the same.',
  'compare.earlier-place': 'Earlier: {sheet} {cell}.',
} as const;
