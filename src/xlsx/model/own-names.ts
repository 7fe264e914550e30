import type { CellRange } from '../../core/model/address';
import {
  BEFORE_NAME,
  DOCUMENT_NAME,
  FILTER_NAME,
  MARKS_NAME,
  decodeBefore,
  decodeDocument,
  encodeBefore,
  encodeDocument,
  nameOfText,
  rangeOfName,
  textOfName,
  type BeforeMarks,
} from '../../core/model/marks';
import { quotedSheetName } from '../../core/model/sheet-name';
import { absolute, isNamed } from './built-in-names';
import type { DefinedName, SheetModel } from './workbook-model';

/** Where the add-in's marks stand on a sheet, null where there are none. */
export function marksOf(sheet: Pick<SheetModel, 'names'>): CellRange | null {
  return rangeOfName(find(sheet, MARKS_NAME)?.formula ?? '');
}

/** Whether the add-in's names of marks are there, even where their cells were deleted (`#REF!`). */
export function hasMarkNames(sheet: SheetModel): boolean {
  return [MARKS_NAME, BEFORE_NAME, FILTER_NAME].some((name) => find(sheet, name) !== undefined);
}

/** What marks have to put back when they go. Where that is unreadable, both columns had the default width. */
export function beforeMarksOf(sheet: SheetModel): BeforeMarks {
  const text = textOfName(find(sheet, BEFORE_NAME)?.formula ?? '');
  return (text === null ? null : decodeBefore(text)) ?? { widths: [null, null] };
}

/** By which columns the sheet's filter was made wider for marks, null where it was not. */
export function filterColumnsOf(sheet: SheetModel): CellRange | null {
  return rangeOfName(find(sheet, FILTER_NAME)?.formula ?? '');
}

/** Which document the add-in wrote on this sheet, null for everybody else's sheets. */
export function documentOf(sheet: Pick<SheetModel, 'name' | 'names'>): string | null {
  const text = textOfName(find(sheet, DOCUMENT_NAME)?.formula ?? '');
  return text === null ? null : decodeDocument(text, sheet.name);
}

/** Writes down where marks stand, and what has to be put back. */
export function nameMarks(sheet: SheetModel, range: CellRange, before: BeforeMarks): void {
  setName(sheet, MARKS_NAME, `${quotedSheetName(sheet.name)}!${absolute(range)}`);
  setName(sheet, BEFORE_NAME, nameOfText(encodeBefore(before)));
}

export function nameDocument(sheet: SheetModel, document: string): void {
  setName(sheet, DOCUMENT_NAME, nameOfText(encodeDocument(document, sheet.name)));
}

/** Writes down by which columns the filter is wider; null takes the name away. */
export function nameFilterColumns(sheet: SheetModel, added: CellRange | null): void {
  if (added) setName(sheet, FILTER_NAME, `${quotedSheetName(sheet.name)}!${absolute(added)}`);
  else removeName(sheet, FILTER_NAME);
}

/** Takes away the names of marks; that of the filter's columns goes when the filter is narrow again. */
export function unnameMarks(sheet: SheetModel): void {
  for (const name of [MARKS_NAME, BEFORE_NAME]) removeName(sheet, name);
}

function removeName(sheet: SheetModel, name: string): void {
  const index = sheet.names.findIndex((each) => isNamed(each.name, name));
  if (index >= 0) sheet.names.splice(index, 1);
}

function setName(sheet: SheetModel, name: string, formula: string): void {
  const known = find(sheet, name);
  if (known) Object.assign(known, { formula, hidden: true });
  else sheet.names.push({ name, formula, hidden: true });
}

function find(sheet: Pick<SheetModel, 'names'>, name: string): DefinedName | undefined {
  return sheet.names.find((each) => isNamed(each.name, name));
}
