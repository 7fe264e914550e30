/** Headings of three levels count 1, 2, 3 from the outermost to their own. */
export type HeadingPlace = readonly number[];

/**
 * The number of a heading as GB/T 9704 has it, without the marks around it: 一 at the first level, 一 at the second, 1 at
 * the third; in English 1, 1.1, 1.1.1.
 */
export function headingNumber(locale: 'zh-CN' | 'en', place: HeadingPlace): string {
  if (locale === 'en') return place.join('.');
  const own = place.at(-1) ?? 0;
  return place.length < 3 ? chineseNumber(own) : String(own);
}

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** 1 to 99 as 一 to 九十九; others in digits, as no heading is numbered so far. */
function chineseNumber(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 99) return String(number);
  const tens = Math.floor(number / 10);
  const ones = DIGITS[number % 10] ?? '';
  if (tens === 0) return ones;
  return `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十${ones}`;
}
