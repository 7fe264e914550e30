/** Count words that stand for whatever the row is about. */
export const GENERIC_COUNTS: readonly string[] = [
  'item',
  'items',
  'unit',
  'units',
  'piece',
  'pieces',
  'project',
  'projects',
  'case',
  'cases',
  'no.',
  'nos',
];
