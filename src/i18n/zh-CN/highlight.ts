/** What highlighting writes beside a ledger. */
export const highlight = {
  'highlight.status': '核查进度',
  'highlight.reason': '核查说明（截至{asOf}，{profile}）',
  'highlight.reason-without-day': '核查说明',
  'highlight.one-of-several': '{name}（{status}）：{reason}',
} as const;
