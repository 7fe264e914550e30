/** Entries that did not change between two files. */
export const messages = {
  'rules.stale.title': 'Entries that do not move',
  'rules.stale.unchanged':
    'Nothing has changed in what was done or reported from {since} to {until}; it stands at “{status}”. Check whether the report was forgotten or the work stands still, and add the latest progress.',
  'rules.stale.periods':
    'Nothing has changed in what was done or reported from {since} to {until}, over {periods} reporting periods; it stands at “{status}”. Check whether the report was forgotten or the work stands still, and add the latest progress.',
} as const;
