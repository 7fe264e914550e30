/** Scales that follow a figure: 3.5 million. */
export const SCALE_WORDS: readonly (readonly [word: string, scale: string])[] = [
  ['hundred', '100'],
  ['thousand', '1000'],
  ['million', '1000000'],
  ['billion', '1000000000'],
  ['bn', '1000000000'],
  ['mn', '1000000'],
];
