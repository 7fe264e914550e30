import type { CellRange } from '../../core/model/address';
import { HostError } from '../../core/model/host-error';
import { isMarkedFormula, markedFormula, type BeforeMarks } from '../../core/model/marks';
import type { MarkPlan, PlanCondition } from '../../core/model/sheet-plan';
import type { ApplyNote, MarkTexts } from '../../host/host';
import { beforeMarksOf, hasMarkNames, marksOf, nameMarks, unnameMarks } from '../model/own-names';
import type { SheetModel } from '../model/workbook-model';
import { MAX_COLUMNS } from '../sheetml/cell-reference';
import { requireUnprotected } from './access';
import { narrowFilter, widenFilter } from './mark-filter';
import { intersection } from './read-cells';
import { addCondition, forEachCellOf, setWidth } from './write-content';

type Code = ApplyNote['code'];

/**
 * Writes marks in place of those that were there.
 *
 * @throws HostError `protected`; `no-room` where the two columns do not exist or are not free
 */
export function writeMarks(sheet: SheetModel, plan: MarkPlan): readonly Code[] {
  requireUnprotected(sheet);
  const range = rangeOf(plan);
  if (!range) return clearMarks(sheet);
  eraseMarks(sheet);
  requireRoom(sheet, range);
  for (const { top, rows } of plan.tables) {
    rows.forEach((pair, index) => {
      pair.forEach((value, side) =>
        sheet.setContent(top + index, plan.column + side, value === '' ? null : { value, formula: null }),
      );
    });
  }
  nameMarks(sheet, range, beforeMarks(sheet, range));
  plan.widths.forEach((width, side) => {
    const column = sheet.columns.get(range.left + side);
    if (column?.hidden) column.hidden = false;
    else setWidth(sheet, range.left + side, width);
  });
  for (const { conditions } of plan.tables) for (const condition of conditions) addCondition(sheet, owned(condition));
  return widenFilter(sheet, range);
}

/** What the marks of a sheet say now; null where there are none. */
export function readMarks(sheet: SheetModel): MarkTexts | null {
  const range = marksOf(sheet);
  // One of the two columns was deleted.
  if (!range || range.left === range.right) return null;
  const textAt = (row: number, column: number): string => {
    const value = sheet.contentAt(row, column)?.value;
    return typeof value === 'string' ? value : '';
  };
  const { top, bottom, left, right } = range;
  const rows = Array.from(
    { length: bottom - top + 1 },
    (_row, index) => [textAt(top + index, left), textAt(top + index, right)] as const,
  );
  return { top, rows };
}

/**
 * Takes marks away: texts, conditional formats, widths and names. Formats are found by their formulas, so they go also
 * where somebody deleted the columns of the marks.
 *
 * @throws HostError `protected` where there is something to take away and the sheet is protected
 */
export function clearMarks(sheet: SheetModel): readonly Code[] {
  const isMarked = sheet.conditionalFormats.some(({ formula }) => formula !== null && isMarkedFormula(formula));
  if (!hasMarkNames(sheet) && !isMarked) return [];
  requireUnprotected(sheet);
  const notes = narrowFilter(sheet);
  eraseMarks(sheet);
  return notes;
}

/** The filter stays as wide as it is. */
function eraseMarks(sheet: SheetModel): void {
  const range = marksOf(sheet);
  if (range) {
    forEachCellOf(range, (row, column) => sheet.setContent(row, column, null));
    const { widths, hidden } = beforeMarksOf(sheet);
    widths.forEach((width, side) => {
      if (hidden?.[side]) hideColumn(sheet, range.left + side);
      else setWidth(sheet, range.left + side, width);
    });
  }
  const others = sheet.conditionalFormats.filter(({ formula }) => formula === null || !isMarkedFormula(formula));
  sheet.conditionalFormats.splice(0, sheet.conditionalFormats.length, ...others);
  unnameMarks(sheet);
}

/** The two columns from the first table's header to the last row; null for a plan without any table. */
function rangeOf({ column, tables }: MarkPlan): CellRange | null {
  const filled = tables.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) return null;
  return {
    top: Math.min(...filled.map(({ top }) => top)),
    left: column,
    bottom: Math.max(...filled.map(({ top, rows }) => top + rows.length - 1)),
    right: column + 1,
  };
}

function beforeMarks(sheet: SheetModel, { left }: CellRange): BeforeMarks {
  const [first, second] = [sheet.columns.get(left), sheet.columns.get(left + 1)];
  const before = { widths: [first?.width ?? null, second?.width ?? null] } as const;
  const hidden = [first?.hidden === true, second?.hidden === true] as const;
  return hidden.includes(true) ? { ...before, hidden } : before;
}

function hideColumn(sheet: SheetModel, column: number): void {
  const format = sheet.columns.get(column);
  if (format) format.hidden = true;
  else sheet.columns.set(column, { width: null, hidden: true, style: null });
}

/** What somebody else wrote, or merged, is never overwritten. */
function requireRoom(sheet: SheetModel, range: CellRange): void {
  let isFree = range.right < MAX_COLUMNS && !sheet.merges.some((merge) => intersection(merge, range));
  if (isFree) {
    sheet.grid.forEachCell((row, column) => {
      if (sheet.contentAt(row, column) !== null) isFree = false;
    }, range);
  }
  if (!isFree) throw new HostError('no-room', { sheet: sheet.name });
}

function owned(condition: PlanCondition): PlanCondition {
  const { formula } = condition;
  return isMarkedFormula(formula) ? condition : { ...condition, formula: markedFormula(formula) };
}
