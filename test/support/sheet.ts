import type { CellRange } from '../../src/core/model/address';
import type { SheetSnapshot } from '../../src/core/model/snapshot';
import { SnapshotBuilder, type SheetFrame } from '../../src/core/model/snapshot-builder';

/**
 * A sheet drawn as text: one line a row (from row 1), cells parted by `|` (from column A). Lines may be indented and, if
 * all of them do, begin with a `|`; an empty line between two rows is an empty row.
 *
 * - `12`, `-3.5`: a number; `'12`: the text 12; anything else: a text
 * - `88.68%`: a number formatted as percent; `'88.68%`: a text
 * - `12.345{0.0}`: a number in that number format
 * - `2021-12-01`: a date cell (yyyy/m/d)
 * - `=B2+B3 -> 12`: a formula with its cached value (any of the above)
 * - `=B2+B3 -> ?`: a formula that was never calculated
 * - `#DIV/0!`: an error
 * - `<`: merged with the cell left of it; `^`: merged with the cell above it
 * - `\n` inside a text is a line break
 */
export function sheetOf(drawing: string, frame: Partial<SheetFrame> = {}): SheetSnapshot {
  const lines = drawing
    .replace(/^\s*\n/, '')
    .replace(/\n\s*$/, '')
    .split('\n')
    .map((line) => line.trim());
  const builder = new SnapshotBuilder();
  const marks = new Map<string, string>();
  const framed = lines.every((line) => line === '' || line.startsWith('|'));
  lines.forEach((line, row) => {
    if (line === '') return;
    const cells = (framed ? line.slice(1) : line).split('|');
    cells.forEach((cell, column) => {
      const text = cell.trim().replaceAll('\\n', '\n');
      if (text === '<' || text === '^') marks.set(`${String(row)}:${String(column)}`, text);
      else putCell(builder, row, column, text);
    });
  });
  return builder.build({ name: 'Sheet1', ...frame, merges: [...mergesOf(marks), ...(frame.merges ?? [])] });
}

function putCell(builder: SnapshotBuilder, row: number, column: number, text: string): void {
  const formula = /^=(.+?)\s*->\s*(.*)$/.exec(text);
  if (formula?.[2] === '?') builder.uncalculated(row, column, formula[1] ?? null);
  else if (formula) {
    putValue(builder, row, column, formula[2] ?? '');
    builder.formula(row, column, formula[1] ?? '');
  } else putValue(builder, row, column, text);
}

function putValue(builder: SnapshotBuilder, row: number, column: number, text: string): void {
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const percent = /^(-?\d+(?:\.(\d+))?)%$/.exec(text);
  const formatted = /^(-?\d+(?:\.\d+)?)\{(.+)\}$/.exec(text);
  if (text === '') return;
  if (formatted) builder.number(row, column, Number(formatted[1]), builder.format(formatted[2] ?? ''));
  else if (text.startsWith("'")) builder.text(row, column, text.slice(1));
  else if (date)
    builder.number(
      row,
      column,
      Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])) / 86_400_000 + 25_569,
      builder.format('yyyy/m/d'),
    );
  else if (percent) {
    const decimals = percent[2]?.length ?? 0;
    builder.number(
      row,
      column,
      Number((Number(percent[1]) / 100).toPrecision(15)),
      builder.format(decimals === 0 ? '0%' : `0.${'0'.repeat(decimals)}%`),
    );
  } else if (/^-?\d+(?:\.\d+)?$/.test(text)) builder.number(row, column, Number(text));
  else if (/^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)$/.test(text)) builder.error(row, column, text);
  else if (text === 'TRUE' || text === 'FALSE') builder.boolean(row, column, text === 'TRUE');
  else builder.text(row, column, text);
}

/** Merges from the marks: each mark joins its cell to the merge of its neighbour. */
function mergesOf(marks: ReadonlyMap<string, string>): CellRange[] {
  const merges = new Map<string, { top: number; left: number; bottom: number; right: number }>();
  for (const key of marks.keys()) {
    const [row = 0, column = 0] = key.split(':').map(Number);
    let top = row;
    let left = column;
    for (let mark = marks.get(key); mark !== undefined; mark = marks.get(`${String(top)}:${String(left)}`)) {
      if (mark === '<') left--;
      else top--;
    }
    const anchor = `${String(top)}:${String(left)}`;
    const merge = merges.get(anchor) ?? { top, left, bottom: top, right: left };
    merge.bottom = Math.max(merge.bottom, row);
    merge.right = Math.max(merge.right, column);
    merges.set(anchor, merge);
  }
  return [...merges.values()];
}
