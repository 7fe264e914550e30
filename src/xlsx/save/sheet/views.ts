import { cellAddress } from '../../../core/model/address';
import { fileWidthOf } from '../../model/column-width';
import { parseElement } from '../../xml/document';
import type { XmlElement } from '../../xml/element';
import { childFor, insertInOrder, removeChild } from '../../xml/place';
import { fileColor } from '../styles/colors';
import { SHEET_PROPERTIES, SHEET_VIEW, WORKSHEET } from './sequence';
import type { SheetEdit } from './sheet-edit';

/** Writes how a sheet is shown: panes, selection, the colour of its tab, the default width of columns. */
export function patchViews(edit: SheetEdit): void {
  const { before, after, root } = edit;
  if (JSON.stringify(before.frozen) !== JSON.stringify(after.frozen)) setPanes(viewOf(root), edit);
  else if (JSON.stringify(before.selection) !== JSON.stringify(after.selection)) setSelection(viewOf(root), edit);
  if (before.tabColor !== after.tabColor) setTabColor(root, after.tabColor);
  if (before.defaultColumnWidth !== after.defaultColumnWidth) {
    const format = childFor(root, 'sheetFormatPr', WORKSHEET);
    if (format.get('defaultRowHeight') === null) format.set('defaultRowHeight', 15);
    format.set('defaultColWidth', fileWidthOf(after.defaultColumnWidth, edit.digit));
  }
}

/** Says whether a sheet is among those that are selected: what is typed goes into all of them. */
export function selectTab(root: XmlElement, isSelected: boolean): void {
  const views = root.child('sheetViews')?.childrenNamed('sheetView') ?? [];
  if (!isSelected) for (const view of views) view.set('tabSelected', null);
  else viewOf(root).set('tabSelected', 1);
}

/** The last view, which is the one that the reader goes by. */
function viewOf(root: XmlElement): XmlElement {
  const views = childFor(root, 'sheetViews', WORKSHEET);
  const known = views.childrenNamed('sheetView').at(-1);
  if (known) return known;
  const made = parseElement(`<${root.prefix}sheetView workbookViewId="0"/>`);
  views.insert(made, null);
  return made;
}

function setPanes(view: XmlElement, { after }: SheetEdit): void {
  for (const name of ['pane', 'selection']) {
    for (const child of view.childrenNamed(name)) view.remove(child);
  }
  const p = view.prefix;
  const { rows, columns } = after.frozen ?? { rows: 0, columns: 0 };
  const { row, column } = after.selection;
  const cell = cellAddress(row, column);
  const selected = `activeCell="${cell}" sqref="${cell}"`;
  const add = (xml: string): void => insertInOrder(view, parseElement(xml), SHEET_VIEW);
  if (rows === 0 && columns === 0) {
    if (cell !== 'A1') add(`<${p}selection ${selected}/>`);
    return;
  }
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const panes =
    rows > 0 && columns > 0 ? ['topRight', 'bottomLeft', 'bottomRight'] : [rows > 0 ? 'bottomLeft' : 'topRight'];
  const active = panes.at(-1) ?? '';
  add(`<${p}pane${split} topLeftCell="${cellAddress(rows, columns)}" activePane="${active}" state="frozen"/>`);
  for (const pane of panes) add(`<${p}selection pane="${pane}"${pane === active ? ` ${selected}` : ''}/>`);
}

function setSelection(view: XmlElement, { after }: SheetEdit): void {
  const cell = cellAddress(after.selection.row, after.selection.column);
  const selection = view.childrenNamed('selection').at(-1) ?? childFor(view, 'selection', SHEET_VIEW);
  selection.set('activeCell', cell);
  selection.set('activeCellId', null);
  selection.set('sqref', cell);
}

function setTabColor(root: XmlElement, color: string | null): void {
  const properties = childFor(root, 'sheetPr', WORKSHEET);
  removeChild(properties, 'tabColor');
  if (color === null) return;
  insertInOrder(properties, parseElement(`<${root.prefix}tabColor rgb="${fileColor(color)}"/>`), SHEET_PROPERTIES);
}
