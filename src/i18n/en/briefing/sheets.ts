/** Names of documents, and numbers in front of their parts. */
export const sheets = {
  'briefing.document.brief': 'Brief',
  'briefing.document.bulletin': 'Bulletin',
  'briefing.document.press-release': 'Press release',
  'briefing.document.summary': 'Summary',
  'briefing.document.ranking': 'Ranking',
  'briefing.document.lagging': 'Behind schedule',
  'briefing.document.notice': 'Notice',
  'briefing.document.commitments': 'Commitments',
  'briefing.document.matrix': 'Status chart',
  'briefing.document.chart': 'Progress chart',

  'briefing.tab': '{name} {day}',
  'briefing.tab-of-department': '{name} {department} {day}',

  'briefing.heading-1': '{number}. {text}',
  'briefing.heading-2': '{number} {text}',
  'briefing.heading-3': '{number} {text}',
  'briefing.attachment.only': 'Attachment: {name}',
  'briefing.attachment.first': 'Attachments: {number}. {name}',
  'briefing.attachment.other': '{number}. {name}',
  'briefing.footnote.only': 'Note: {note}',
  'briefing.footnote.first': 'Notes: {number}. {note}',
  'briefing.footnote.other': '{number}. {note}',
} as const;
