import { cellAddress, type CellRange } from '../../core/model/address';
import type { PlanCondition, PrintSetup, SheetContent, StyledRange } from '../../core/model/sheet-plan';
import { quotedSheetName } from '../../core/model/sheet-name';
import type { ConditionalFormat, Print, SheetModel, WorkbookModel } from '../model/workbook-model';
import { styledBy } from './cell-style';
import { writeValue } from './write-value';

/** Fills an empty sheet with everything that a plan says. */
export function writeContent(workbook: WorkbookModel, sheet: SheetModel, content: SheetContent): void {
  for (const { at, rows } of content.blocks) {
    rows.forEach((values, row) => {
      values.forEach((value, column) => writeValue(workbook, sheet, at.row + row, at.column + column, value));
    });
  }
  for (const styled of content.styles) writeStyle(workbook, sheet, styled);
  sheet.merges.push(...content.merges);
  for (const { column, characters } of content.widths) setWidth(sheet, column, characters);
  for (const { row, points } of content.heights) sheet.rows.set(row, { height: points, hidden: false, style: null });
  for (const { cell, sheet: name, target, tip } of content.links) {
    const address = `${quotedSheetName(name)}!${cellAddress(target.row, target.column)}`;
    sheet.hyperlinks.push({ cell, target: address, tip: tip ?? null });
  }
  for (const condition of content.conditions) addCondition(sheet, condition);
  sheet.frozen = content.freeze ?? null;
  sheet.autoFilter = content.filter ?? null;
  sheet.print = content.print ? printOf(content.print) : null;
  sheet.tabColor = content.tabColor ?? null;
}

/** Sets a column's width in characters, null for the default, and leaves the rest of its format. */
export function setWidth(sheet: SheetModel, column: number, width: number | null): void {
  const format = sheet.columns.get(column) ?? { width: null, hidden: false, style: null };
  format.width = width;
  if (width === null && !format.hidden && format.style === null) sheet.columns.delete(column);
  else sheet.columns.set(column, format);
}

/** Adds a conditional format after all others: what the clerk chose to see stays on top. */
export function addCondition(sheet: SheetModel, { range, formula, fill, font }: PlanCondition): void {
  const all = sheet.conditionalFormats;
  const format: ConditionalFormat = {
    id: freeId(all),
    ranges: [range],
    priority: Math.max(0, ...all.map(({ priority }) => priority)) + 1,
    stopIfTrue: false,
    formula,
    fill: fill ?? null,
    fontColor: font?.color ?? null,
    bold: font?.bold ?? null,
    other: null,
  };
  all.push(format);
}

function freeId(formats: readonly ConditionalFormat[]): string {
  const taken = new Set(formats.map(({ id }) => id));
  let number = formats.length + 1;
  while (taken.has(`format-${number}`)) number++;
  return `format-${number}`;
}

/** Cells of a range have few different styles: each is made over once. */
function writeStyle(workbook: WorkbookModel, sheet: SheetModel, { range, style: plan }: StyledRange): void {
  const made = new Map<number, number>();
  forEachCellOf(range, (row, column) => {
    const before = sheet.styleAt(row, column);
    let after = made.get(before);
    if (after === undefined) {
      const style = workbook.styles.styles[before];
      if (!style) throw new Error(`style ${before} does not exist`);
      after = workbook.styles.intern(styledBy(style, plan));
      made.set(before, after);
    }
    sheet.setStyle(row, column, after);
  });
}

/** Visits all cells of a range, row by row. */
export function forEachCellOf(range: CellRange, visit: (row: number, column: number) => void): void {
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) visit(row, column);
  }
}

function printOf({ orientation, paper, margins, titleRows, fitToWidth, footer }: PrintSetup): Print {
  return { orientation, paper, margins, titleRows: titleRows ?? null, fitToWidth, footer: footer ?? null };
}
