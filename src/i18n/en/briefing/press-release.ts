/** The press release: achievements only. */
export const pressRelease = {
  'briefing.press.title': 'Press release: {subject}',
  'briefing.press.lead': 'This release presents {subject} as of {asOf}.',
  'briefing.press.more': 'These are some of {count} with good progress.',
  'briefing.press.issues': 'Issues closed out',
  'briefing.press.next': 'Work will go on as planned.',
  'briefing.press.nothing': 'The chosen sheets hold no progress to release.',
  'briefing.issues.finished': 'All issues are closed out at {names}.',
  'briefing.issues.finished-many': 'All issues are closed out at {names} and others.',
  'briefing.press.done': 'Completed so far: {count}.',
  'briefing.press.both': 'Completed so far: {count}; on schedule: {running}.',
  'briefing.press.on-schedule': 'On schedule: {count}.',
  'briefing.issues.closed': 'Of {total} found, rectified: {rectified}; closed out: {closed}.',
} as const;
