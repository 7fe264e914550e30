import { isoOf, dayFromSerial } from '../../core/model/day';
import { showsDate, showsPercent } from '../../core/model/cells';
import { HUNDRED, decimal, plain } from '../../core/model/decimal';
import type { CellContent, CellStyle } from '../../xlsx';

/** A cell's content as a person types it: what the line of contents shows, and what editing begins with. */
export function editText(content: CellContent | null, style: CellStyle, date1904: boolean): string {
  if (content === null) return '';
  if (content.formula !== null) return `=${content.formula}`;
  const { value } = content;
  if (value === null) return '';
  if (typeof value === 'string') return style.quotePrefix ? `'${value}` : value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return value.error;
  return numberText(value, style.numberFormat, date1904);
}

function numberText(value: number, numberFormat: string, date1904: boolean): string {
  const day = showsDate(numberFormat) && Number.isInteger(value) ? dayFromSerial(value, date1904) : null;
  if (day !== null) return isoOf(day).replace(/-0?/g, '/');
  if (showsPercent(numberFormat)) return `${plain(decimal(value).times(HUNDRED))}%`;
  return String(value);
}
