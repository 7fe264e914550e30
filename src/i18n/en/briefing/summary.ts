/** The summary table. */
export const summary = {
  'briefing.summary.title': 'Summary of progress',
  'briefing.summary.by-status': 'Overall',
  'briefing.summary.by-department': 'By department',
  'briefing.summary.by-category': 'By category',
  'briefing.summary.nothing': 'The chosen sheets hold nothing whose progress can be judged.',
  'briefing.statistics.heading': '{name} (rows: {rows})',
  'briefing.statistics.rate': '{value} ({numerator} ÷ {denominator})',
  'briefing.statistics.doubted': 'see the note',
  'briefing.summary.rates': 'Key rates',
} as const;
