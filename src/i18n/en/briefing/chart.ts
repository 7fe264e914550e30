/** The chart of progress. */
export const chart = {
  'briefing.chart.title': 'Progress compared',
  'briefing.chart.nothing': 'The chosen sheets hold nothing to compare.',
  'briefing.chart.departments-plan': 'Completion and on-schedule rates by department',
  'briefing.chart.departments-issue': 'Close-out and timely close-out rates by department',
} as const;
