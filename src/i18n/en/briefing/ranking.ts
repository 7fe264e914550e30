/** The ranking tables. */
export const ranking = {
  'briefing.ranking.title': 'Ranking of progress',
  'briefing.ranking.nothing': 'The chosen sheets hold nothing to rank.',
  'briefing.ranking.rate': '{subject}: by {rate}',
  'briefing.ranking.doubted': 'needs a look',
  'briefing.ranking.verdict-doubted': 'verdict needs a look',
  'briefing.ranking.veto': 'ground for veto: {veto}',
  'briefing.rank.shared': 'tied',
  'briefing.rank.unranked': 'nothing to compare, not ranked',
  'briefing.rank-change.up': '↑ {places}',
  'briefing.rank-change.down': '↓ {places}',
  'briefing.rank-change.same': 'same',
  'briefing.note.ties-shared':
    'Places are given by unrounded values; equal ones share a place, and the next place counts them (1, 2, 2, 4).',
  'briefing.note.ties-sequential':
    'Places are given by unrounded values; of equal ones the greater amount goes first, then the order of the ledger.',
  'briefing.ranking.score-doubted': 'score needs a look',
  'briefing.ranking.departments': '{rate} by department',
  'briefing.rank.not-reported': 'not reported, not ranked',
} as const;
