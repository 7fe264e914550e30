import type { PrintSetup, SheetContent } from '../../core/model/sheet-plan';
import { once } from '../batch';
import { rangeOf } from '../ranges';
import type { Operation } from '../writer';
import type { ContentFrame } from './content';

/** Merges, sizes, what stays in view, filter buttons, print setup: what a sheet has beside its cells. */
export function layoutOperations(content: SheetContent, { sheet, units }: ContentFrame): readonly Operation[] {
  const { merges, widths, heights, freeze, filter, print, tabColor } = content;
  return [
    ...merges.map((range) => on(sheet, (worksheet) => rangeOf(worksheet, range).merge(false))),
    ...widths.map(({ column, characters }) =>
      on(sheet, (worksheet) => {
        once(worksheet.getRangeByIndexes(0, column, 1, 1)).format.columnWidth = units.points(characters);
      }),
    ),
    ...heights.map(({ row, points }) =>
      on(sheet, (worksheet) => {
        once(worksheet.getRangeByIndexes(row, 0, 1, 1)).format.rowHeight = points;
      }),
    ),
    ...(freeze ? [on(sheet, (worksheet) => freezeAt(worksheet, freeze.rows, freeze.columns))] : []),
    ...(filter ? [on(sheet, (worksheet) => worksheet.autoFilter.apply(rangeOf(worksheet, filter)))] : []),
    ...(print ? [on(sheet, (worksheet) => setPrint(worksheet.pageLayout, print))] : []),
    ...(tabColor === undefined
      ? []
      : [
          on(sheet, (worksheet) => {
            worksheet.tabColor = tabColor;
          }),
        ]),
  ];
}

function on(sheet: string, act: (worksheet: Excel.Worksheet) => void): Operation {
  return { bytes: 1_200, queue: (context) => act(context.workbook.worksheets.getItem(sheet)) };
}

function freezeAt(worksheet: Excel.Worksheet, rows: number, columns: number): void {
  if (rows > 0 && columns > 0) {
    const corner = once(worksheet.getRangeByIndexes(0, 0, rows, columns));
    worksheet.freezePanes.freezeAt(corner);
  } else if (rows > 0) worksheet.freezePanes.freezeRows(rows);
  else if (columns > 0) worksheet.freezePanes.freezeColumns(columns);
}

function setPrint(page: Excel.PageLayout, print: PrintSetup): void {
  page.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  page.paperSize = 'A4';
  page.setPrintMargins('Centimeters', print.margins);
  if (print.fitToWidth) page.zoom = { horizontalFitToPages: 1 };
  if (print.titleRows) page.setPrintTitleRows(`$${print.titleRows[0] + 1}:$${print.titleRows[1] + 1}`);
  if (print.footer !== undefined) page.headersFooters.defaultForAllPages.centerFooter = print.footer;
}
