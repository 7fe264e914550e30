import { cellAddress, parseRange, type CellRange } from '../../../src/core/model/address';
import { MARKS_NAME, rangeOfName } from '../../../src/core/model/marks';
import { marksOf, type SheetModel } from '../../../src/xlsx';

/** The marks that stand on a sheet; the test fails where there are none. */
export function placeOfMarks(sheet: SheetModel): CellRange {
  const named = sheet.names.find(({ name }) => name === MARKS_NAME);
  const range = named === undefined ? null : rangeOfName(named.formula);
  if (range === null || named?.hidden !== true) throw new Error(`${sheet.name} has no marks`);
  expect(marksOf(sheet)).toEqual(range);
  return range;
}

/** Status and reason by row (from 1), without the headers and rows that have none. */
export function marksByRow(sheet: SheetModel): ReadonlyMap<number, readonly [status: unknown, reason: unknown]> {
  const { top, left, bottom } = placeOfMarks(sheet);
  const marks = new Map<number, readonly [unknown, unknown]>();
  for (let row = top + 1; row <= bottom; row++) {
    const status = sheet.contentAt(row, left)?.value ?? '';
    if (status !== '') marks.set(row + 1, [status, sheet.contentAt(row, left + 1)?.value]);
  }
  return marks;
}

/**
 * The status word that each conditional format of the marks colours, worked out on the model as Excel does it: whose
 * formula is true for the first cell of a row.
 */
export function colouredRows(sheet: SheetModel): ReadonlyMap<number, string> {
  const { left } = placeOfMarks(sheet);
  const coloured = new Map<number, string>();
  for (const { formula, ranges } of sheet.conditionalFormats) {
    const match = /\$([A-Z]+)(\d+)="([^"]+)"/.exec(formula ?? '');
    const [range] = ranges;
    if (match === null || range === undefined) continue;
    expect(parseRange(`${match[1]}${match[2]}`)).toMatchObject({ left, top: range.top });
    for (let row = range.top; row <= range.bottom; row++) {
      if (sheet.contentAt(row, left)?.value === match[3]) coloured.set(row + 1, match[3]!);
    }
  }
  return coloured;
}

/** Addresses and contents of everything left of the marks. */
export function contentsBeside(sheet: SheetModel, end: number): string[] {
  const cells: string[] = [];
  sheet.grid.forEachCell((row, column) => {
    const content = sheet.contentAt(row, column);
    if (column < end && content !== null) cells.push(`${cellAddress(row, column)} ${JSON.stringify(content)}`);
  });
  return cells;
}
