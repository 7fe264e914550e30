import type { CellRange } from '../../core/model/address';
import type { Span } from '../../core/model/snapshot';
import { jsonBytes } from '../json-bytes';
import { columnsOf, rangeOf, rowsOf } from '../ranges';
import type { Piece, Rates } from './piece';

/** Bytes of a row's or column's answer, before any was measured. */
export const USUAL_HIDDEN_BYTES = { rowHidden: 22, columnHidden: 25 } as const;

/**
 * Which rows (or columns) of a range are hidden. `known` is what Excel says of all of them together, null where they
 * differ: only then is each one asked about.
 */
export function hiddenPieces(
  lines: 'row' | 'column',
  sheet: string,
  range: CellRange,
  known: boolean | null,
  rates: Rates,
  take: (span: Span) => void,
): readonly Piece[] {
  if (known !== null) {
    if (known) take(lines === 'row' ? [range.top, range.bottom] : [range.left, range.right]);
    return [];
  }
  return [lines === 'row' ? rowsPiece(sheet, range, rates, take) : columnsPiece(sheet, range, rates, take)];
}

function rowsPiece(sheet: string, range: CellRange, rates: Rates, take: (span: Span) => void): Piece {
  const bytes = rates.expect('rowHidden', rowsOf(range));
  return {
    bytes,
    queue: (context) => {
      const rows = rangeOf(context.workbook.worksheets.getItem(sheet), range).getRowProperties({ rowHidden: true });
      return () => {
        const { value } = rows;
        const taken = jsonBytes(value);
        rates.measure('rowHidden', rowsOf(range), taken);
        const hidden = value.map(({ rowHidden }) => rowHidden === true);
        takeSpans(range.top, hidden, take);
        return { bytes: taken, more: [] };
      };
    },
    cut: (limit) => {
      const head = Math.min(rowsOf(range) - 1, Math.floor((limit / bytes) * rowsOf(range)));
      if (head < 1) return null;
      const split = range.top + head;
      return [
        rowsPiece(sheet, { ...range, bottom: split - 1 }, rates, take),
        rowsPiece(sheet, { ...range, top: split }, rates, take),
      ];
    },
  };
}

/** Never parted: Excel has 16,384 columns. */
function columnsPiece(sheet: string, range: CellRange, rates: Rates, take: (span: Span) => void): Piece {
  return {
    bytes: rates.expect('columnHidden', columnsOf(range)),
    queue: (context) => {
      const asked = rangeOf(context.workbook.worksheets.getItem(sheet), range);
      const columns = asked.getColumnProperties({ columnHidden: true });
      return () => {
        const { value } = columns;
        const hidden = value.map(({ columnHidden }) => columnHidden === true);
        takeSpans(range.left, hidden, take);
        return { bytes: jsonBytes(value), more: [] };
      };
    },
    cut: () => null,
  };
}

function takeSpans(first: number, hidden: readonly boolean[], take: (span: Span) => void): void {
  for (let from = hidden.indexOf(true); from >= 0;) {
    const shown = hidden.indexOf(false, from);
    const to = shown < 0 ? hidden.length : shown;
    take([first + from, first + to - 1]);
    from = hidden.indexOf(true, to);
  }
}

/** Spans in their order, those that touch joined. */
export function joinSpans(spans: readonly Span[]): readonly Span[] {
  const joined: [number, number][] = [];
  for (const [first, last] of [...spans].sort((one, other) => one[0] - other[0])) {
    const previous = joined.at(-1);
    if (previous && previous[1] + 1 >= first) previous[1] = Math.max(previous[1], last);
    else joined.push([first, last]);
  }
  return joined;
}
