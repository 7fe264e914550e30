/** What names an as-of date, strongest first. */
export const AS_OF_WORDS: readonly (readonly string[])[] = [
  ['as of', 'as at', 'data as of', 'data as at', 'up to', 'cut-off date', 'cut-off', 'cutoff date'],
  ['status date', 'data date', 'updated', 'last updated', 'updated on'],
  ['reporting date', 'report date', 'reported on', 'date'],
];
