import type { CellRange } from '../../core/model/address';
import { HostError } from '../../core/model/host-error';
import type { SheetId } from '../../core/model/sheet-plan';
import { jsonBytes } from '../json-bytes';
import { rangeOf } from '../ranges';
import type { Grid } from '../read/range-piece';
import { literal } from '../text-value';
import type { Operation } from '../writer';

/** Rows of this many bytes are written as one: small enough that requests are filled well, large enough to be few. */
const BLOCK_BYTES = 400_000;

/** Bytes of a question about a range beside its values. */
const RANGE_BYTES = 600;

/** Empties cells and leaves everything else of them. */
export function clearContents(sheet: SheetId, range: CellRange): Operation {
  return {
    bytes: RANGE_BYTES,
    queue: (context) => rangeOf(context.workbook.worksheets.getItem(sheet), range).clear('Contents'),
  };
}

/** How values are written. */
export interface ValueOptions {
  /** Whether they are read again in the same request: see DECISIONS.md, "Filters". */
  readonly isChecked?: boolean;
}

/** Writes values from a cell to the right and down, texts as texts. */
export function writeValues(
  sheet: SheetId,
  top: number,
  left: number,
  rows: Grid,
  { isChecked = false }: ValueOptions = {},
): readonly Operation[] {
  return blocksOf(rows).map(({ from, bytes, values }) => {
    const bottom = top + from + values.length - 1;
    const range = { top: top + from, left, bottom, right: left + (values[0]?.length ?? 1) - 1 };
    return {
      bytes: RANGE_BYTES + bytes,
      queue: (context, after) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        rangeOf(worksheet, range).values = values;
        if (!isChecked) return;
        // Another object: the one that was written to knows what it was given, not what Excel made of it.
        const written = rangeOf(worksheet, range);
        written.load('values');
        after(() => requireSame(rows.slice(from, from + values.length), written.values));
      },
    };
  });
}

/** @throws HostError `filtered` where other values stand there than were written */
function requireSame(wanted: Grid, found: Grid): void {
  const isSame = wanted.every((row, down) => row.every((value, across) => found[down]?.[across] === value));
  if (!isSame) throw new HostError('filtered');
}

/** A value as it is to be set. */
export function toSet(value: unknown): string | number | boolean {
  if (typeof value === 'string') return literal(value);
  return typeof value === 'number' || typeof value === 'boolean' ? value : '';
}

function blocksOf(rows: Grid): readonly { from: number; bytes: number; values: (string | number | boolean)[][] }[] {
  const blocks: { from: number; bytes: number; values: (string | number | boolean)[][] }[] = [];
  rows.forEach((row, index) => {
    const values = row.map(toSet);
    const bytes = jsonBytes(values) + 1;
    const block = blocks.at(-1);
    if (block && block.bytes + bytes <= BLOCK_BYTES) {
      block.bytes += bytes;
      block.values.push(values);
    } else blocks.push({ from: index, bytes, values: [values] });
  });
  return blocks;
}
