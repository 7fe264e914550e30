/** The list of what lags behind. */
export const lagging = {
  'briefing.lagging.title': 'Items behind schedule',
  'briefing.lagging.overall': 'As of {asOf}, of {total} – {counts}.',
  'briefing.lagging.none-plan': 'As of {asOf}, of {total}, none is behind schedule, overdue or not reported.',
  'briefing.lagging.none-issue': 'As of {asOf}, of {total}, none is overdue or not reported.',
  'briefing.lagging.nothing': 'The chosen sheets hold nothing whose progress can be judged.',
} as const;
