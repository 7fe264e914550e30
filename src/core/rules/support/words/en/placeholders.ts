/** Cell texts that say there is no value, in lower case and without white space. */
export const PLACEHOLDERS: readonly string[] = [
  'n/a',
  'na',
  'n.a.',
  'n.a',
  'nil',
  'none',
  'null',
  'notapplicable',
  'nodata',
  'exempt',
];
