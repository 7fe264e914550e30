import type { SheetVisibility } from '../../../src/core/model/snapshot';
import type { SheetModel, WorkbookModel } from '../../../src/xlsx';
import { requireStructure } from '../cells/access';
import { loseInFormula, renameInFormula } from '../cells/formula-references';
import { fireSheet } from '../events/fire';
import { EventNumber } from '../events/queue';
import type { Excel } from '../excel';
import { ApiError, invalidArgument } from '../protocol/api-error';

/** Excel's rules for the name of a sheet, in any language. */
export function checkSheetName(workbook: WorkbookModel, name: string, self: SheetModel | null, location: string): void {
  if (name === '' || name.length > 31) throw invalidArgument(location, 'A sheet name has 1 to 31 characters.');
  if (/[:\\/?*[\]]/.test(name)) throw invalidArgument(location, 'A sheet name has none of : \\ / ? * [ ].');
  if (name.startsWith("'") || name.endsWith("'")) throw invalidArgument(location, "It begins or ends with '.");
  if (name.toLowerCase() === 'history') throw invalidArgument(location, 'Excel keeps that name for itself.');
  const taken = workbook.sheets.some((sheet) => sheet !== self && sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new ApiError('ItemAlreadyExists', location, name);
}

/** Sheet1, Sheet2 …, the first that is free. */
export function newSheetName(workbook: WorkbookModel): string {
  const taken = new Set(workbook.sheets.map((sheet) => sheet.name.toLowerCase()));
  let number = 1;
  while (taken.has(`sheet${number}`)) number++;
  return `Sheet${number}`;
}

/** Adds a sheet at the end, without showing it. */
export function addSheet(excel: Excel, name: string): SheetModel {
  requireStructure(excel, 'WorksheetCollection.add');
  checkSheetName(excel.workbook, name, null, 'WorksheetCollection.add');
  const sheet = excel.workbook.addSheet(name);
  fireSheet(excel, EventNumber.WorksheetAdded, sheet);
  return sheet;
}

/** One sheet at least stays visible. */
export function deleteSheet(excel: Excel, sheet: SheetModel): void {
  requireStructure(excel, 'Worksheet.delete');
  if (sheet.visibility === 'very-hidden')
    throw new ApiError('InvalidOperation', 'Worksheet.delete', 'It is very hidden.');
  refuseLastVisible(excel, sheet, 'Worksheet.delete');
  const wasActive = excel.activeSheet === sheet;
  excel.workbook.removeSheet(sheet);
  rewriteFormulas(excel.workbook, (formula) => loseInFormula(formula, sheet.name));
  if (excel.selected?.sheet === sheet) excel.selected = null;
  fireSheet(excel, EventNumber.WorksheetDeleted, sheet);
  if (!wasActive) return;
  const next = nearestVisible(excel);
  excel.workbook.active = excel.workbook.sheets.indexOf(next);
  fireSheet(excel, EventNumber.WorksheetActivated, next);
}

function refuseLastVisible(excel: Excel, sheet: SheetModel, location: string): void {
  const others = excel.workbook.sheets.filter((other) => other !== sheet && other.visibility === 'visible');
  if (others.length === 0) throw new ApiError('InvalidOperation', location, 'It is the last visible sheet.');
}

function nearestVisible({ workbook }: Excel): SheetModel {
  const visible = workbook.sheets.filter((sheet) => sheet.visibility === 'visible');
  const next = workbook.sheets.slice(workbook.active).find((sheet) => sheet.visibility === 'visible');
  const found = next ?? visible.at(-1);
  if (found === undefined) throw new Error('no sheet is visible');
  return found;
}

/** Renames a sheet, and the formulas and names that mean it. */
export function renameSheet(excel: Excel, sheet: SheetModel, name: string): void {
  requireStructure(excel, 'Worksheet.name');
  checkSheetName(excel.workbook, name, sheet, 'Worksheet.name');
  const before = sheet.name;
  sheet.name = name;
  rewriteFormulas(excel.workbook, (formula) => renameInFormula(formula, before, name));
  fireSheet(excel, EventNumber.WorksheetNameChanged, sheet, { nameBefore: before, nameAfter: name });
}

/** Formulas and names that mean a sheet follow what becomes of it. */
function rewriteFormulas(workbook: WorkbookModel, rewrite: (formula: string) => string): void {
  for (const sheet of workbook.sheets) {
    sheet.grid.forEachCell((row, column) => {
      const content = sheet.contentAt(row, column);
      if (content?.formula == null) return;
      sheet.setContent(row, column, { ...content, formula: rewrite(content.formula) });
    });
    for (const defined of sheet.names) defined.formula = rewrite(defined.formula);
  }
  for (const defined of workbook.names) defined.formula = rewrite(defined.formula);
}

/** Shows a sheet. */
export function activate(excel: Excel, sheet: SheetModel): void {
  if (sheet.visibility !== 'visible') throw new ApiError('InvalidOperation', 'Worksheet.activate', 'It is hidden.');
  const before = excel.workbook.sheets[excel.workbook.active];
  excel.workbook.active = excel.workbook.sheets.indexOf(sheet);
  excel.selected = null;
  if (before === sheet) return;
  if (before !== undefined) fireSheet(excel, EventNumber.WorksheetDeactivated, before);
  fireSheet(excel, EventNumber.WorksheetActivated, sheet);
}

export function setVisibility(excel: Excel, sheet: SheetModel, visibility: SheetVisibility): void {
  requireStructure(excel, 'Worksheet.visibility');
  if (visibility !== 'visible') refuseLastVisible(excel, sheet, 'Worksheet.visibility');
  const visibilityBefore = sheet.visibility;
  sheet.visibility = visibility;
  fireSheet(excel, EventNumber.WorksheetVisibilityChanged, sheet, { visibilityBefore, visibilityAfter: visibility });
  if (visibility !== 'visible' && excel.activeSheet === sheet) activate(excel, nearestVisible(excel));
}

/** Moves a sheet to a place among the tabs, counting from 0. */
export function moveSheet(excel: Excel, sheet: SheetModel, position: number): void {
  requireStructure(excel, 'Worksheet.position');
  const { sheets } = excel.workbook;
  if (position < 0 || position >= sheets.length) throw invalidArgument('Worksheet.position');
  const active = excel.activeSheet;
  const positionBefore = sheets.indexOf(sheet);
  sheets.splice(positionBefore, 1);
  sheets.splice(position, 0, sheet);
  excel.workbook.active = sheets.indexOf(active);
  fireSheet(excel, EventNumber.WorksheetMoved, sheet, { positionBefore, positionAfter: position });
}
