import { skipDigits } from './chars';
import { readDate } from './dates/scan';

/**
 * Where a text goes on behind its list number: 4.12月底前 is item 4 and December, 2.4-6月份 item 2 and April to June,
 * 1、6月底 item 1 and June. 0 where the text has no list number.
 */
export function withoutListNumber(text: string): number {
  const opened = text.charAt(0) === '(' ? 1 : 0;
  const end = skipDigits(text, opened);
  if (end === opened || end - opened > 2) return 0;
  const mark = text.charAt(end);
  if (opened === 1) return mark === ')' ? end + 1 : 0;
  if (mark !== '.' && mark !== '、' && mark !== ')') return 0;
  const date = readDate(text, end + 1, end + 1);
  if (date) return end + 1;
  return skipDigits(text, end + 1) === end + 1 ? end + 1 : 0;
}
