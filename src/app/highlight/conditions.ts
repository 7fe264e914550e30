import { cellAddress, columnName, type CellRange } from '../../core/model/address';
import { markedFormula } from '../../core/model/marks';
import type { PlanCondition } from '../../core/model/sheet-plan';
import type { Status } from '../../core/model/verdict';
import { HEADER_LOOK, STATUS_LOOKS } from './colors';

/** Where the marks of a table stand. Rows and columns count from 0. */
export interface MarkPlace {
  /** First column of the table; rows that need attention are coloured from here on. */
  readonly left: number;
  /** The status column; the reason stands right of it. */
  readonly column: number;
  /** The header row; the marks begin below it. */
  readonly top: number;
  readonly bottom: number;
}

/**
 * One rule a status over the whole table, and one for the headers: their number does not grow with the rows. Each reads
 * the status column, so a row keeps its colour wherever sorting moves it.
 */
export function markConditions(
  { left, column, top, bottom }: MarkPlace,
  statuses: readonly (readonly [status: Status, word: string])[],
): readonly PlanCondition[] {
  const headers: CellRange = { top, left: column, bottom: top, right: column + 1 };
  const header: PlanCondition = {
    range: headers,
    formula: markedFormula(`LEN(${cellAddress(top, column)})>0`),
    fill: HEADER_LOOK.fill,
    font: { color: HEADER_LOOK.text, bold: true },
  };
  const first = top + 1;
  const rows = statuses.flatMap(([status, word]): PlanCondition[] => {
    const { fill, text, wholeRow } = STATUS_LOOKS[status];
    const formula = markedFormula(`$${columnName(column)}${first + 1}="${word.replaceAll('"', '""')}"`);
    const cell: CellRange = { top: first, left: column, bottom, right: column };
    if (!wholeRow) return [{ range: cell, formula, fill, font: { color: text } }];
    return [{ range: { ...cell, left, right: column + 1 }, formula, fill }];
  });
  return bottom > top ? [header, ...rows] : [header];
}
