import type { CellRef } from '../../src/core/model/address';
import type { Host } from '../../src/host/host';
import { createWorkbook, type CellContent, type CellValue, type SheetModel, type WorkbookModel } from '../../src/xlsx';

/** A host under test, with what stands behind it. */
export interface Subject {
  readonly host: Host;
  readonly workbook: WorkbookModel;
  /** A person types into a cell. */
  edit(sheet: SheetModel, cell: CellRef, value: string | number): Promise<void>;
  /** Resolves once everybody who listens has heard of everything. */
  settled(): Promise<void>;
}

/** Starts a host over a workbook. */
export type Start = (workbook: WorkbookModel) => Subject;

/** What a cell of {@link workbookOf} holds: a value, or a formula with its result. */
export type Given = CellValue | { readonly formula: string; readonly value: CellValue };

/** A workbook with one sheet a name, filled from its first cell on. */
export function workbookOf(sheets: Readonly<Record<string, readonly (readonly Given[])[]>>): WorkbookModel {
  const workbook = createWorkbook();
  for (const [name, rows] of Object.entries(sheets)) fill(workbook.addSheet(name), rows);
  return workbook;
}

/** Fills a sheet from its first cell on; null leaves a cell empty. */
export function fill(sheet: SheetModel, rows: readonly (readonly Given[])[]): void {
  rows.forEach((row, top) =>
    row.forEach((given, column) => {
      if (given !== null) sheet.setContent(top, column, contentOf(given));
    }),
  );
}

function contentOf(given: Exclude<Given, null>): CellContent {
  if (typeof given === 'object' && 'formula' in given) return given;
  return { value: given, formula: null };
}

/** The sheet of a workbook by its place; the first where none is named. */
export function sheetOf({ workbook }: Pick<Subject, 'workbook'>, index = 0): SheetModel {
  const sheet = workbook.sheets[index];
  if (!sheet) throw new Error(`the workbook has no sheet ${index}`);
  return sheet;
}

/** What stands in a cell of the workbook behind the host. */
export function valueAt(sheet: SheetModel, row: number, column: number): CellValue {
  return sheet.contentAt(row, column)?.value ?? null;
}
