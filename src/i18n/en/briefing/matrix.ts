/** The status matrix. */
export const matrix = {
  'briefing.matrix.title': 'Progress at a glance',
  'briefing.matrix.nothing': 'The chosen sheets hold nothing whose progress can be judged.',
  'briefing.matrix.legend-plan':
    'Cells show tasks that are behind, overdue or not reported / all tasks, in the colour of the gravest status.',
  'briefing.matrix.legend-issue':
    'Cells show issues that are overdue, behind or not reported / all issues, in the colour of the gravest status.',
  'briefing.matrix.legend-status-plan': 'Cells show the number of tasks with each status.',
  'briefing.matrix.legend-status-issue': 'Cells show the number of issues with each status.',
  'briefing.matrix.late': '{late}/{total}',
} as const;
