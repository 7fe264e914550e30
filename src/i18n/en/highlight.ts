/** What highlighting writes beside a ledger. */
export const highlight = {
  'highlight.status': 'Status check',
  'highlight.reason': 'Why (as of {asOf}, profile: {profile})',
  'highlight.reason-without-day': 'Why',
  'highlight.one-of-several': '{name} ({status}): {reason}',
} as const;
