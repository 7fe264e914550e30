import { displayNumber } from '../../core/model/cells';
import type { CellContent, CellStyle } from '../../xlsx';
import { textWidth } from './text-width';

/** What a cell shows in a column that is wide enough. A formula that was never calculated shows nothing. */
export function shownText(content: CellContent | null, numberFormat: string, date1904: boolean): string {
  const value = content?.value ?? null;
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return displayNumber(value, numberFormat, date1904);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value.error;
}

/** A number in a column of some width. */
export interface FittedNumber {
  readonly text: string;
  /** Share of its width that it is narrowed to; 1 where it fits as it is. */
  readonly scale: number;
}

/** A font that stands in for the file's own may be wider by so much: figures that fitted there must not be hidden here. */
const NARROWEST = 0.82;

/**
 * Fits a number into a column: one without a format is rounded to what fits, and any other that does not fit is shown as
 * ####, never cut off, because a part of a number is another number.
 *
 * @param room pixels for the text
 */
export function fittedNumber(value: number, text: string, style: CellStyle, room: number): FittedNumber {
  const { font, numberFormat } = style;
  const width = textWidth(text, font);
  if (width <= room) return { text, scale: 1 };
  if (style.shrink) return { text, scale: Math.max(0.1, room / width) };
  const digit = textWidth('0', font);
  if (numberFormat === 'General' && !Number.isInteger(value)) {
    const [whole = ''] = text.split('.');
    const digits = Math.floor((room - textWidth(`${whole}.`, font)) / digit);
    const shorter = String(Number(value.toFixed(Math.min(Math.max(digits, 0), 15))));
    if (textWidth(shorter, font) <= room) return { text: shorter, scale: 1 };
  }
  if (room >= width * NARROWEST || numberFormat !== 'General') return narrowed(text, style, room, width);
  return exponential(value, style, room) ?? narrowed(text, style, room, width);
}

/** A number without a format is written by powers of ten where its digits do not fit: 1.2E+15. */
function exponential(value: number, { font }: CellStyle, room: number): FittedNumber | null {
  for (let decimals = 5; decimals >= 0; decimals--) {
    const [digits = '', power = ''] = value.toExponential(decimals).split('e');
    const text = `${Number(digits)}E${power.replace(/([+-])(\d)$/, '$10$2')}`;
    if (textWidth(text, font) <= room) return { text, scale: 1 };
  }
  return null;
}

function narrowed(text: string, { font }: CellStyle, room: number, width: number): FittedNumber {
  if (room >= width * NARROWEST) return { text, scale: room / width };
  return { text: '#'.repeat(Math.max(1, Math.floor(room / textWidth('#', font)))), scale: 1 };
}
