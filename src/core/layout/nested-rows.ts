import type { SheetSnapshot } from '../model/snapshot';
import { figureAt, nearlyEqual, sumOfRows } from './role-sums';

/** Rows under one heading that are tried for its parts. */
const MOST_PARTS = 200;
/** A single column adds up by chance. */
const FEWEST_COLUMNS = 2;

/**
 * Records without those that an unmarked record above them already adds up: 市本级, 县区级, then the districts of 县区级.
 * Empty where no record adds up two or more that follow it, in every column that it fills.
 */
export function withoutParts(
  sheet: SheetSnapshot,
  records: readonly number[],
  columns: readonly number[],
): readonly number[] {
  const outer: number[] = [];
  for (let at = 0; at < records.length; at++) {
    outer.push(records[at] ?? 0);
    at += partsBelow(sheet, records, at, columns);
  }
  return outer.length < records.length ? outer : [];
}

/** How many records directly below one add up to it; 0 for none. */
function partsBelow(sheet: SheetSnapshot, records: readonly number[], at: number, columns: readonly number[]): number {
  const row = records[at] ?? 0;
  const filled = columns.filter((column) => (figureAt(sheet, row, column) ?? 0) > 0);
  const first = filled[0];
  if (first === undefined || filled.length < FEWEST_COLUMNS) return 0;
  const whole = figureAt(sheet, row, first) ?? 0;
  let sum = 0;
  for (let count = 1; count <= MOST_PARTS && at + count < records.length; count++) {
    sum += figureAt(sheet, records[at + count] ?? 0, first) ?? 0;
    if (nearlyEqual(sum, whole) && count > 1) {
      const parts = records.slice(at + 1, at + 1 + count);
      if (filled.every((column) => addUp(sheet, row, parts, column))) return count;
    } else if (sum > whole) return 0;
  }
  return 0;
}

function addUp(sheet: SheetSnapshot, row: number, parts: readonly number[], column: number): boolean {
  return nearlyEqual(sumOfRows(sheet, parts, column), figureAt(sheet, row, column) ?? 0);
}
