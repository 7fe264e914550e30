import { CM_PER_INCH, DEFAULT_PRINT, PAPERS } from '../../model/open/print-setup';
import type { Print } from '../../model/workbook-model';
import { MAX_COLUMNS } from '../../sheetml/cell-reference';
import { parseElement } from '../../xml/document';
import type { XmlElement } from '../../xml/element';
import { escapeText } from '../../xml/escape';
import { childFor, insertInOrder, removeChild } from '../../xml/place';
import { SHEET_PROPERTIES, WORKSHEET } from './sequence';
import type { SheetEdit } from './sheet-edit';

const HEADER_FOOTER = ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'];

/** Distance of header and footer from the edge in inches, as a new sheet of Excel has it. */
const HEADER_MARGIN = 0.3;

/**
 * Writes how a sheet prints, as far as it differs: what the model does not know (printer settings, headers, scale) stays.
 * Print area and title rows are names of the workbook.
 */
export function patchPrint({ before, after, root }: SheetEdit): void {
  const was = before.print ?? DEFAULT_PRINT;
  const is = after.print ?? DEFAULT_PRINT;
  const isNew = before.print === null && after.print !== null;
  if (isNew || JSON.stringify(was.margins) !== JSON.stringify(is.margins)) setMargins(root, is.margins);
  if (isNew || differs(was, is, ['orientation', 'paper', 'fitToWidth', 'onePage'])) setPage(root, was, is);
  if (was.footer !== is.footer) setFooter(root, is.footer);
  if (was.breaks.join() !== is.breaks.join()) setBreaks(root, is.breaks);
}

function differs(was: Print, is: Print, keys: readonly (keyof Print)[]): boolean {
  return keys.some((key) => was[key] !== is[key]);
}

function setMargins(root: XmlElement, margins: Print['margins']): void {
  const element = childFor(root, 'pageMargins', WORKSHEET);
  for (const side of ['left', 'right', 'top', 'bottom'] as const) {
    element.set(side, Number((margins[side] / CM_PER_INCH).toFixed(10)));
  }
  for (const name of ['header', 'footer']) if (element.get(name) === null) element.set(name, HEADER_MARGIN);
}

function setPage(root: XmlElement, was: Print, is: Print): void {
  const page = childFor(root, 'pageSetup', WORKSHEET);
  if (was.paper !== is.paper) page.set('paperSize', paperSize(is.paper));
  if (was.orientation !== is.orientation || page.get('orientation') === null) page.set('orientation', is.orientation);
  if (was.fitToWidth === is.fitToWidth && was.onePage === is.onePage) return;
  const properties = childFor(childFor(root, 'sheetPr', WORKSHEET), 'pageSetUpPr', SHEET_PROPERTIES);
  properties.set('fitToPage', is.fitToWidth ? 1 : null);
  page.set('fitToWidth', null);
  page.set('fitToHeight', is.fitToWidth && !is.onePage ? 0 : null);
}

function paperSize(paper: string | null): number | null {
  for (const [size, name] of PAPERS) if (name === paper) return size;
  const match = /^paper-(\d+)$/.exec(paper ?? '');
  return match ? Number(match[1]) : null;
}

function setFooter(root: XmlElement, footer: string | null): void {
  const element = childFor(root, 'headerFooter', WORKSHEET);
  removeChild(element, 'oddFooter');
  if (footer !== null) {
    const xml = `<${root.prefix}oddFooter>${escapeText(footer)}</${root.prefix}oddFooter>`;
    insertInOrder(element, parseElement(xml), HEADER_FOOTER);
  } else if (element.children.length === 0) root.remove(element);
}

/** `id` is the number of the row above a break, counted from 1: that of the row below, counted from 0. */
function setBreaks(root: XmlElement, breaks: readonly number[]): void {
  removeChild(root, 'rowBreaks');
  if (breaks.length === 0) return;
  const p = root.prefix;
  const count = breaks.length;
  const list = breaks.map((row) => `<${p}brk id="${row}" max="${MAX_COLUMNS - 1}" man="1"/>`).join('');
  const xml = `<${p}rowBreaks count="${count}" manualBreakCount="${count}">${list}</${p}rowBreaks>`;
  insertInOrder(root, parseElement(xml), WORKSHEET);
}
