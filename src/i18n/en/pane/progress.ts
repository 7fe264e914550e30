/** How the entries stand, by what they are judged, and the highlights. */
export const progress = {
  'pane.progress.as-of': 'As of',
  'pane.progress.as-of-given': 'Chosen by you',
  'pane.progress.as-of-own': 'Use the default date',
  'pane.progress.profile': 'Profile',
  'pane.progress.profile-custom': '{name} (custom)',
  'pane.progress.rule.points':
    'More than {tolerance} percentage points below plan is behind, more than {redLine} is seriously behind; {prorate}.',
  'pane.progress.rule.points-strict':
    'Below plan is behind, more than {redLine} percentage points below is seriously behind; {prorate}.',
  'pane.progress.rule.percent-of-plan':
    'More than {tolerance}% short of the planned value is behind, more than {redLine}% is seriously behind; {prorate}.',
  'pane.progress.rule.percent-of-plan-strict':
    'Short of the planned value is behind, more than {redLine}% short is seriously behind; {prorate}.',
  'pane.progress.prorate.months': 'the plan advances by months',
  'pane.progress.prorate.days': 'the plan advances by days',
  'pane.progress.profile-source': 'Source: {source}',

  'pane.progress.counts': 'Entries by status',
  'pane.progress.count': '{status} {count}',
  'pane.progress.total': 'Entries: {total}. Need attention: {lagging}',
  'pane.progress.bar': 'Entries: {total}. By status: {counts}',
  'pane.progress.group': 'Group',
  'pane.progress.by-status': 'By status',
  'pane.progress.by-department': 'By department',
  'pane.progress.list': 'Progress of the entries',
  'pane.progress.entries': '{count}',
  'pane.progress.row': 'Row {row}',
  'pane.progress.sheet-row': '{sheet}, row {row}',
  'pane.progress.behind': '{gap} points below',
  'pane.progress.ahead': '{gap} points above',
  'pane.progress.level': 'on plan',
  'pane.progress.target': 'Target',
  'pane.progress.actual': 'Actual',
  'pane.progress.planned': 'Planned by now',
  'pane.progress.deadline': 'Deadline',
  'pane.progress.person': 'Person',
  'pane.progress.guess': 'Assumed: {guess}',
  'pane.progress.nothing': 'There is nothing to judge',
  'pane.progress.nothing-hint': 'This sheet has neither targets nor deadlines; only its figures are checked.',
  'pane.progress.no-match': 'No entry has this status',
  'pane.progress.every-status': 'Show every status',

  'pane.highlight.do': 'Highlight',
  'pane.highlight.redo': 'Highlight again',
  'pane.highlight.clear': 'Clear highlights',
  'pane.highlight.explain':
    'Writes status and reason into columns {first} and {second}, right of the ledger, and colours lagging rows. No other cell changes.',
  'pane.highlight.marked': 'Highlighted in {range}. Clearing also restores the widths of these columns.',
  'pane.highlight.outdated': 'Entries that changed since they were highlighted: {count}. Highlight again.',
  'pane.highlight.protected':
    'The sheet is protected and cannot be highlighted. Write the findings to a sheet instead, or unprotect it first.',
  'pane.highlight.all': 'Highlight all sheets',
  'pane.highlight.all-explain':
    'Writes two columns, status and reason, right of every ledger, and colours lagging rows. No other cell changes. Choose a sheet to highlight it alone.',
} as const;
