/** What stands beside the printed pages of a sheet: pages say it, which write the sheets. */
export const sources = {
  'briefing.sources': 'Sources (not printed)',
  'briefing.source.many': '{count} cells, the first one {cell}',
  'briefing.source.elsewhere': '{figure}: {file} {cell}',
  'briefing.source.elsewhere-many': '{figure}: {file} {cell} and others, {count} cells in all',
} as const;
