/** What the totals of statistics tables and scores say. */
export const totals = {
  'briefing.totals.whole-noun': 'At present, of {whole} ({noun}): {parts}.',
  'briefing.totals.whole': 'At present, {label} {whole}, of which {parts}.',
  'briefing.totals.figure': '{label} {figure}',
  'briefing.totals.figure-rate': '{label} {figure} ({rate} {value})',
  'briefing.totals.sum': '{group}: {addends}, {sum} in all.',
  'briefing.totals.sum-rate': '{group}: {addends}, {sum} in all ({rate} {value}).',
  'briefing.totals.plain': '{figures}.',
  'briefing.totals.rate': '{rate} {value}',
  'briefing.totals.share': 'share',
  'briefing.totals.share-of': 'share of {label}',
  'briefing.scores.graded': 'Of {total} assessed – {counts}; the shares are {shares} respectively.',
  'briefing.scores.ungraded': 'Assessed: {total}.',
  'briefing.scores.count': '{verdict}: {count}',
  'briefing.scores.score': 'Total score',
  'briefing.scores.no-verdict': 'no verdict',
  'briefing.scores.veto': '{name} ({veto})',
  'briefing.scores.vetoes': 'With a ground for veto: {names}.',
  'briefing.scores.vetoes-many': 'With a ground for veto: {names} and others.',
  'briefing.note.score': '“{sheet}” needs a look: {finding}',
  'briefing.note.scores-many': '“{sheet}” has more that needs a look: see the list of findings.',
  'briefing.note.sum-holds':
    'The total {total} of “{header}” in “{sheet}” is the sum of its parts ({addends}), but not of its rows.',
  'briefing.note.sum-fails':
    'The total {total} of “{header}” in “{sheet}”, its parts ({addends}) and the sum of its rows ({rows}) do not bear each other out.',
  'briefing.totals.figure-rate-among': '{label} {figure} ({rate} {value})',
} as const;
