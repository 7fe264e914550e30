import { parseRange, type CellRange } from '../../../core/model/address';
import type { CellContent, SheetModel } from '../../model/workbook-model';
import type { XmlElement } from '../../xml/element';
import { encodeEscapes } from '../../xml/escape';
import { removeChild } from '../../xml/place';
import type { SheetEdit } from './sheet-edit';

/**
 * Has a sheet's Excel tables follow their cells: the name of a column is what its header says (Excel finds a workbook
 * damaged where it is not), and the row of totals is described beside its cells as well.
 */
export function patchTables({ before, after, part, draft }: SheetEdit): void {
  if (before.tables.length === 0) return;
  const differs = (row: number, column: number): boolean =>
    JSON.stringify(before.contentAt(row, column)) !== JSON.stringify(after.contentAt(row, column));
  for (const table of draft.relationships(part).partsOfType('table')) {
    if (!draft.has(table)) continue;
    const document = draft.parse(table);
    patchTable(document.root, after, differs);
    if (document.isChanged) draft.write(table, document.bytes());
  }
}

function patchTable(root: XmlElement, sheet: SheetModel, differs: (row: number, column: number) => boolean): void {
  const range = parseRange(root.get('ref') ?? '');
  const columns = root.child('tableColumns')?.childrenNamed('tableColumn') ?? [];
  if (!range || columns.length !== range.right - range.left + 1) return;
  const isShown = (name: string, usual: string): boolean => (root.get(name) ?? usual) !== '0';
  columns.forEach((column, offset) => {
    const at = range.left + offset;
    if (isShown('headerRowCount', '1') && differs(range.top, at)) nameColumn(column, sheet.contentAt(range.top, at));
    if (isShown('totalsRowCount', '0') && differs(range.bottom, at)) sayTotal(column, totalOf(sheet, range, at));
  });
}

function nameColumn(column: XmlElement, content: CellContent | null): void {
  const text = textOf(content);
  if (text !== null) column.set('name', encoded(text));
}

function totalOf(sheet: SheetModel, { bottom }: CellRange, column: number): CellContent | null {
  return sheet.contentAt(bottom, column);
}

/** A total that somebody typed is a label, whatever was calculated there before. */
function sayTotal(column: XmlElement, content: CellContent | null): void {
  const text = textOf(content);
  column.set('totalsRowFunction', null);
  column.set('totalsRowLabel', text === null ? null : encoded(text));
  removeChild(column, 'totalsRowFormula');
}

function textOf(content: CellContent | null): string | null {
  const value = content?.value ?? null;
  return value === null || typeof value === 'object' ? null : String(value);
}

/** As Excel writes it: a line's end stands as an escape (ST_Xstring), not as a reference. */
function encoded(text: string): string {
  return encodeEscapes(text).replaceAll('\n', '_x000a_');
}
