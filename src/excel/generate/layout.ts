import { cellAddress, rangeAddress } from '../../core/model/address';
import type { PrintSetup, SheetContent } from '../../core/model/sheet-plan';
import type { Span } from '../../core/model/snapshot';
import { once } from '../batch';
import { joinSpans } from '../read/hidden';
import { rangeOf } from '../ranges';
import type { Operation } from '../writer';
import type { ContentFrame } from './content';
import { heightOperations } from './heights';
import { mergeOperations } from './merges';
import { onSheet } from './on-sheet';

/** Merges, sizes, what stays in view, filter buttons, print setup: what a sheet has beside its cells. */
export function layoutOperations(content: SheetContent, { sheet, units }: ContentFrame): readonly Operation[] {
  const { merges, widths, heights, freeze, filter, print, tabColor } = content;
  return [
    ...mergeOperations(sheet, merges),
    ...widths.map((width) =>
      onSheet(sheet, (worksheet) => {
        const points = 'points' in width ? width.points : units.points(width.characters);
        once(worksheet.getRangeByIndexes(0, width.column, 1, 1)).format.columnWidth = points;
      }),
    ),
    ...heightOperations(sheet, heights),
    ...fittedRows(content).map(([first, last]) =>
      onSheet(sheet, (worksheet) => {
        once(worksheet.getRangeByIndexes(first, 0, last - first + 1, 1)).format.autofitRows();
      }),
    ),
    ...(freeze ? [onSheet(sheet, (worksheet) => freezeAt(worksheet, freeze.rows, freeze.columns))] : []),
    ...(filter ? [onSheet(sheet, (worksheet) => worksheet.autoFilter.apply(rangeOf(worksheet, filter)))] : []),
    ...(print ? [onSheet(sheet, (worksheet) => setPrint(worksheet, print), printBytes(print))] : []),
    ...(tabColor === undefined
      ? []
      : [
          onSheet(sheet, (worksheet) => {
            worksheet.tabColor = tabColor;
          }),
        ]),
  ];
}

/** Rows with wrapped text whose height nobody chose: Excel fits rows when people type into them, not for an add-in. */
function fittedRows({ styles, heights, blocks }: SheetContent): readonly Span[] {
  const end = Math.max(0, ...blocks.map(({ at, rows }) => at.row + rows.length));
  const chosen = new Set(heights.map(({ row }) => row));
  const wrapped = new Set<number>();
  for (const { range, style } of styles) {
    if (!style.wrap) continue;
    for (let row = range.top; row <= Math.min(range.bottom, end - 1); row++) if (!chosen.has(row)) wrapped.add(row);
  }
  return joinSpans([...wrapped].map((row): Span => [row, row]));
}

function freezeAt(worksheet: Excel.Worksheet, rows: number, columns: number): void {
  if (rows > 0 && columns > 0) {
    const corner = once(worksheet.getRangeByIndexes(0, 0, rows, columns));
    worksheet.freezePanes.freezeAt(corner);
  } else if (rows > 0) worksheet.freezePanes.freezeRows(rows);
  else if (columns > 0) worksheet.freezePanes.freezeColumns(columns);
}

function printBytes({ breaks = [] }: PrintSetup): number {
  return 3_000 + breaks.length * 200;
}

function setPrint({ pageLayout: page, horizontalPageBreaks }: Excel.Worksheet, print: PrintSetup): void {
  page.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  page.paperSize = 'A4';
  page.setPrintMargins('Centimeters', print.margins);
  if (print.fitToWidth) page.zoom = { horizontalFitToPages: 1, ...(print.onePage ? { verticalFitToPages: 1 } : {}) };
  if (print.titleRows) page.setPrintTitleRows(`$${print.titleRows[0] + 1}:$${print.titleRows[1] + 1}`);
  if (print.footer !== undefined) page.headersFooters.defaultForAllPages.centerFooter = print.footer;
  if (print.area) page.setPrintArea(rangeAddress(print.area));
  for (const row of print.breaks ?? []) horizontalPageBreaks.add(cellAddress(row, 0));
}
