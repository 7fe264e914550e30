/** The summary table. */
export const summary = {
  'briefing.summary.title': 'Summary of progress',
  'briefing.summary.by-status': 'Overall',
  'briefing.summary.by-department': 'By department',
  'briefing.summary.by-category': 'By category',
  'briefing.summary.overall': 'As of {asOf}, of {total} – {counts}; the shares are {shares} respectively.',
  'briefing.summary.all-alike': 'As of {asOf}, all of {total} stand alike – {counts}, {shares}.',
  'briefing.summary.none': 'As of {asOf}, there is nothing to count.',
  'briefing.summary.rate': '{rate}: {value}.',
  'briefing.summary.nothing': 'The chosen sheets hold nothing whose progress can be judged.',
  'briefing.statistics.heading': '{name} (rows: {rows})',
  'briefing.statistics.rate': '{value} ({numerator} ÷ {denominator})',
  'briefing.statistics.doubted': 'see the note',
} as const;
