import { rangeAddress, type CellRange } from '../../core/model/address';
import { once } from '../batch';
import { rangeOf } from '../ranges';

/** Characters of an address of several areas: Excel takes 8,192 (DECISIONS.md, 17). */
const MAX_ADDRESS = 8_000;

/** Ranges in parts of which each can be addressed at once. */
export function addressable(ranges: readonly CellRange[]): readonly (readonly CellRange[])[] {
  const parts: CellRange[][] = [];
  let length = 0;
  for (const range of ranges) {
    const more = rangeAddress(range).length + 1;
    const last = parts.at(-1);
    if (last && length + more <= MAX_ADDRESS) {
      last.push(range);
      length += more;
    } else {
      parts.push([range]);
      length = more;
    }
  }
  return parts;
}

/** Several ranges of a sheet as one object, for the current request. */
export function areasOf(sheet: Excel.Worksheet, ranges: readonly CellRange[]): Excel.Range | Excel.RangeAreas {
  const [first, ...others] = ranges;
  if (first && others.length === 0) return rangeOf(sheet, first);
  return once(sheet.getRanges(ranges.map(rangeAddress).join(',')));
}

/** Bytes that naming ranges takes in a request. */
export function areaBytes(ranges: readonly CellRange[]): number {
  return ranges.length * 16;
}
