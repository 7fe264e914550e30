/** The bulletin and what its parts are called. */
export const bulletin = {
  'briefing.bulletin.title': 'Bulletin: {subject}',
  'briefing.bulletin.salutation': 'To all departments concerned:',
  'briefing.bulletin.lead': 'This bulletin reports on {subject} as of {asOf}.',
} as const;
