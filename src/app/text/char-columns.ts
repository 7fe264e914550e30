/**
 * Columns that a terminal gives a character: 2 for East Asian wide and full-width characters and for emoji, 0 for
 * combining marks and what joins characters, else 1 (Unicode Standard Annex 11; ambiguous characters such as “ and …
 * count as 1, as terminals draw them outside East Asian legacy encodings).
 */
export function charColumns(codePoint: number): 0 | 1 | 2 {
  if (codePoint < 0x300) return 1;
  if (inRanges(ZERO_WIDTH, codePoint)) return 0;
  return inRanges(WIDE, codePoint) ? 2 : 1;
}

type Ranges = readonly (readonly [first: number, last: number])[];

const ZERO_WIDTH: Ranges = [
  [0x0300, 0x036f], // combining marks
  [0x200b, 0x200f], // zero width space and joiners, direction marks
  [0x2060, 0x2064],
  [0x20d0, 0x20f0], // combining marks for symbols
  [0xfe00, 0xfe0f], // variation selectors
  [0xfeff, 0xfeff],
];

const WIDE: Ranges = [
  [0x1100, 0x115f], // Hangul Jamo
  [0x2e80, 0x303e], // radicals, CJK symbols and punctuation
  [0x3041, 0x33ff], // kana, enclosed CJK, CJK units
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff], // unified ideographs
  [0xa000, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3], // Hangul
  [0xf900, 0xfaff], // compatibility ideographs
  [0xfe30, 0xfe6f], // compatibility and small forms
  [0xff00, 0xff60], // full-width forms
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f], // pictographs
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd], // ideographs beyond the first plane
];

function inRanges(ranges: Ranges, codePoint: number): boolean {
  return ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
}
