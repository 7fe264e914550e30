/** The brief: its masthead and its boxes. */
export const brief = {
  'briefing.brief.name': 'Work Briefing',
  'briefing.brief.title': 'Briefing: {subject}',
  'briefing.box.total-plan': 'tasks',
  'briefing.box.total-issue': 'issues',
  'briefing.box.late-plan': 'behind or overdue',
  'briefing.box.late-issue': 'overdue or behind',
  'briefing.box.scored': 'assessed',
  'briefing.box.best-score': 'highest score ({name})',
  'briefing.box.found': 'issues found',
  'briefing.box.task': 'task',
  'briefing.box.done': 'done',
  'briefing.box.rectified': 'rectified',
  'briefing.box.closed': 'closed out',
} as const;
