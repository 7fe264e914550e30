import type { LiveRange } from '../cells/access';
import { cellsIn } from '../cells/area';
import { removeHyperlinks } from '../cells/clear';
import { fireChanged } from '../events/fire';
import type { Excel } from '../excel';
import { invalidArgument } from '../protocol/api-error';
import { isGiven, text } from './arguments';

interface HyperlinkValue {
  readonly address?: unknown;
  readonly documentReference?: unknown;
  readonly screenTip?: unknown;
  readonly textToDisplay?: unknown;
}

/** `Range.hyperlink` of the first cell; null where it has none. */
export function readHyperlink({ sheet, range }: LiveRange): unknown {
  const link = sheet.hyperlinks.find(({ cell }) => cell.row === range.top && cell.column === range.left);
  if (link === undefined) return null;
  const target = /^[a-z]+:/i.test(link.target) ? { address: link.target } : { documentReference: link.target };
  return { ...target, ...(link.tip === null ? {} : { screenTip: link.tip }) };
}

/** Setting a link also writes the text to be shown, and gives the cells the look of links, as Excel does. */
export function writeHyperlink(excel: Excel, { sheet, range }: LiveRange, value: unknown): void {
  const location = 'Range.hyperlink';
  if (typeof value !== 'object' || value === null) throw invalidArgument(location);
  const { address, documentReference, screenTip, textToDisplay } = value as HyperlinkValue;
  const target = isGiven(documentReference) ? documentReference : address;
  removeHyperlinks(sheet, range);
  for (const { row, column } of cellsIn(range)) {
    const tip = isGiven(screenTip) ? text(screenTip, location) : null;
    sheet.hyperlinks.push({ cell: { row, column }, target: text(target, location), tip });
    if (isGiven(textToDisplay)) {
      sheet.setContent(row, column, { value: text(textToDisplay, location), formula: null });
    } else if (sheet.contentAt(row, column) === null) {
      sheet.setContent(row, column, { value: text(target, location), formula: null });
    }
    lookLikeLink(excel, { sheet, range: { top: row, left: column, bottom: row, right: column } });
  }
  fireChanged(excel, sheet, range, 'RangeEdited');
}

function lookLikeLink(excel: Excel, { sheet, range }: LiveRange): void {
  const { styles } = excel.workbook;
  const style = styles.styles[sheet.styleAt(range.top, range.left)];
  if (style === undefined) throw new Error('the workbook has no such style');
  const font = { ...style.font, color: '#0563C1', underline: true };
  sheet.setStyle(range.top, range.left, styles.intern({ ...style, font }));
}
