import { numberAt, textAt } from '../model/cells';
import { CellKind, type SheetSnapshot } from '../model/snapshot';
import { kindAt } from '../model/cells';
import { compactText } from '../values';

/** A cell's figure for finding out what adds up to what: numbers, and plain digits written as text. null for anything else. */
export function figureAt(sheet: SheetSnapshot, row: number, column: number): number | null {
  const kind = kindAt(sheet, row, column);
  if (kind === CellKind.Number) return numberAt(sheet, row, column);
  if (kind !== CellKind.Text) return null;
  const text = compactText(textAt(sheet, row, column)).replace(/(?<=\d),(?=\d{3})/g, '');
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : null;
}

/** Equal but for the noise of binary sums. */
export function nearlyEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** The figures of a column over some rows, added up; cells without one count 0. */
export function sumOfRows(sheet: SheetSnapshot, rows: readonly number[], column: number): number {
  return rows.reduce((all, row) => all + (figureAt(sheet, row, column) ?? 0), 0);
}

/** Whether a row's figure in a column is the sum of other rows' figures there; a row without a figure, or with 0, tells nothing. */
export function addsUp(sheet: SheetSnapshot, total: number, rows: readonly number[], column: number): boolean {
  const sum = figureAt(sheet, total, column);
  return sum !== null && sum !== 0 && nearlyEqual(sumOfRows(sheet, rows, column), sum);
}

const SAMPLE = 200;

/**
 * The share of rows (from 0 to 1) in which the addends add up to the total, of those rows in which the total and an addend
 * are filled and not both zero; 0 where fewer than two rows tell.
 */
export function shareAddingUp(
  sheet: SheetSnapshot,
  rows: readonly number[],
  total: number,
  addends: readonly number[],
): number {
  let told = 0;
  let equal = 0;
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  for (let index = 0; index < rows.length; index += step) {
    const row = rows[index] ?? 0;
    const sum = figureAt(sheet, row, total);
    if (sum === null) continue;
    const figures = addends
      .map((column) => figureAt(sheet, row, column))
      .filter((figure): figure is number => figure !== null);
    if (figures.length === 0 || (sum === 0 && figures.every((figure) => figure === 0))) continue;
    told++;
    if (
      nearlyEqual(
        figures.reduce((a, b) => a + b, 0),
        sum,
      )
    )
      equal++;
  }
  return told < 2 ? 0 : equal / told;
}

/**
 * The share of rows (from 0 to 1) in which numerator ÷ denominator is the rate, as a fraction or in percent and to within
 * half a percent of it; 0 where fewer than three rows tell.
 */
export function shareDividing(
  sheet: SheetSnapshot,
  rows: readonly number[],
  numerator: number,
  denominator: number,
  rate: number,
): number {
  let told = 0;
  let equal = 0;
  for (const row of rows.slice(0, SAMPLE)) {
    const parts = [numerator, denominator, rate].map((column) => figureAt(sheet, row, column));
    const [over, under, printed] = parts;
    if (over == null || under == null || printed == null || under === 0) continue;
    told++;
    const ratio = over / under;
    if ([ratio, ratio * 100].some((value) => Math.abs(value - printed) <= 0.005 * Math.max(Math.abs(printed), 1e-9)))
      equal++;
  }
  return told < 3 ? 0 : equal / told;
}
