/** The notice to one department. */
export const notice = {
  'briefing.notice.title': 'Supervision notice',
  'briefing.notice.salutation': 'To {department}:',
  'briefing.notice.none-plan':
    'As of {asOf}, of {total} led by your department, nothing is behind schedule, overdue or not reported. Please keep it up.',
  'briefing.notice.none-issue':
    'As of {asOf}, of {total} your department is responsible for, none is overdue or not reported. Please keep it up.',
  'briefing.notice.heading-plan': 'Tasks',
  'briefing.notice.heading-issue': 'Issues',
  'briefing.notice.no-items': 'The chosen sheets hold nothing that {department} leads.',
  'briefing.notice.nobody': 'The chosen sheets name no lead department.',
  'briefing.notice.overall-plan': 'As of {asOf}, of {total} led by your department – {counts}; see the table.',
  'briefing.notice.overall-issue':
    'As of {asOf}, of {total} your department is responsible for – {counts}; see the table.',
  'briefing.notice.measures':
    'Please find the cause of each, name measures, a deadline and the person responsible, and speed up.',
  'briefing.notice.reports': 'Please report what was not reported.',
  'briefing.notice.answer': 'An answer in writing is due by ____________.',
} as const;
