import { parseRange, type CellRef } from '../../core/model/address';
import type { SheetModel, WorkbookModel } from '../../xlsx';

/** Where a link leads: a cell of the workbook, out of it, or to what is not there any more. */
export type LinkTarget =
  | { readonly kind: 'cell'; readonly sheet: SheetModel; readonly cell: CellRef }
  | { readonly kind: 'outside' }
  | { readonly kind: 'lost' };

/** Reads `Sheet1!A1`, `'表 1'!A1` or, within its own sheet, `A1`. */
export function linkTarget(workbook: WorkbookModel, from: SheetModel, target: string): LinkTarget {
  if (/^(?:[a-z][a-z0-9+.-]*:|\\\\|\/\/)/i.test(target) && !target.includes('!')) return { kind: 'outside' };
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(target) || /^mailto:/i.test(target)) return { kind: 'outside' };
  const at = target.lastIndexOf('!');
  const name = at < 0 ? from.name : unquoted(target.slice(0, at).replace(/^#/, ''));
  const sheet = workbook.sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
  const range = parseRange(target.slice(at + 1));
  if (!sheet || !range) return { kind: 'lost' };
  return { kind: 'cell', sheet, cell: { row: range.top, column: range.left } };
}

function unquoted(name: string): string {
  return name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
