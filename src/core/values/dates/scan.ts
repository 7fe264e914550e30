import { isDigitAt, isHanAt, isLatinAt } from '../chars';
import { DIGITS } from '../zh/numerals';
import { readEnglishDate } from './en';
import { readNumericDate } from './numeric';
import type { DateToken } from './token';
import { readChineseDate } from './zh';

/**
 * The date expression that starts at `index` of a prepared text, null where none does. What stands before `floor`
 * (a list number) does not count.
 */
export function readDate(text: string, index: number, floor = 0): DateToken | null {
  if (isDigitAt(text, index)) {
    if (index > floor && continuesNumber(text, index)) return null;
    return readNumericDate(text, index) ?? readChineseDate(text, index) ?? readEnglishDate(text, index);
  }
  if (isLatinAt(text, index)) return readEnglishDate(text, index);
  if (!isHanAt(text, index)) return readQuoted(text, index);
  const before = text.charAt(index - 1);
  // 二十一月 and 第二季度's 二: a numeral is read from its first character.
  if (DIGITS[text.charAt(index)] !== undefined && (DIGITS[before] !== undefined || before === '十')) return null;
  return readChineseDate(text, index);
}

/** Whether the digit at `index` belongs to a number that began earlier: the 5 of 12.5月. */
function continuesNumber(text: string, index: number): boolean {
  return isDigitAt(text, index - 1) || (text.charAt(index - 1) === '.' && isDigitAt(text, index - 2));
}

function readQuoted(text: string, index: number): DateToken | null {
  return '“"\'‘'.includes(text.charAt(index) || '?') ? readChineseDate(text, index) : null;
}

/** All date expressions of a prepared text, in their order, none overlapping another. */
export function findDates(text: string, from = 0): DateToken[] {
  const found: DateToken[] = [];
  for (let i = from; i < text.length;) {
    const token = readDate(text, i, from);
    if (token) found.push(token);
    i = token ? token.end : i + 1;
  }
  return found;
}
