/** The form of commitments. */
export const commitments = {
  'briefing.commitments.title': 'Commitment to rectify',
  'briefing.commitments.heading-plan': 'Tasks',
  'briefing.commitments.heading-issue': 'Issues',
  'briefing.commitments.one':
    'As of {asOf}, among what this department leads – {counts}. It commits to the following targets, measures, deadlines and persons.',
  'briefing.commitments.none': 'As of {asOf}, nothing calls for a commitment.',
  'briefing.commitments.none-of': 'As of {asOf}, nothing at {department} calls for a commitment.',
  'briefing.commitments.not-reported': 'nothing was reported',
  'briefing.commitments.leader': 'Head of the department (signature): ________________',
  'briefing.commitments.contact': 'Leader in charge (signature): ________________',
  'briefing.commitments.unit': 'Department (seal): ________________',
  'briefing.commitments.unit-named': 'Department (seal): {department}',
  'briefing.commitments.all':
    'As of {asOf} – {counts}. The departments commit to the following targets, measures, deadlines and persons.',
} as const;
