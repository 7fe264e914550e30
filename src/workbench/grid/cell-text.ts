import { displayNumber } from '../../core/model/cells';
import type { CellContent } from '../../xlsx';

/** Width of a Latin letter or digit, as a share of the font's size; Chinese characters fill their square. */
const LATIN = 0.56;

/** What a cell shows in a column that is wide enough. A formula that was never calculated shows nothing. */
export function shownText(content: CellContent | null, numberFormat: string, date1904: boolean): string {
  const value = content?.value ?? null;
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return displayNumber(value, numberFormat, date1904);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value.error;
}

/**
 * A number in a column of some width: one without a format is rounded to what fits, and any other that does not fit is
 * shown as ####, never cut off, because a part of a number is another number.
 *
 * @param room pixels for the text
 * @param size of the font in pixels
 */
export function fittedNumber(value: number, text: string, numberFormat: string, room: number, size: number): string {
  if (textWidth(text, size) <= room) return text;
  if (numberFormat === 'General' && !Number.isInteger(value)) {
    const [whole = ''] = text.split('.');
    const digits = Math.floor((room - textWidth(`${whole}.`, size)) / (size * LATIN));
    const shorter = String(Number(value.toFixed(Math.min(Math.max(digits, 0), 15))));
    if (textWidth(shorter, size) <= room) return shorter;
  }
  return '#'.repeat(Math.max(1, Math.floor(room / (size * LATIN))));
}

/** Width of a line of text in pixels, estimated: measuring each cell of a ledger would cost more than drawing it. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (let index = 0; index < text.length; index++) width += text.charCodeAt(index) < 0x2000 ? LATIN : 1;
  return width * size;
}

/** Lines that a text takes when it is wrapped at some width in pixels. */
export function wrappedLines(text: string, width: number, size: number): number {
  const lines = text.split('\n');
  return lines.reduce(
    (count, line) => count + Math.max(1, Math.ceil(textWidth(line, size) / Math.max(width, size))),
    0,
  );
}
