import {
  BorderStyle,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Locale } from '../../../i18n';
import { STATUS_LOOKS } from '../../highlight/colors';
import { BOX_FILL, BOX_LINE, HEADER_FILL, LINE, RED, type DocumentLook } from '../look';
import type { WordedBlock, WordedTable } from '../worded';
import { textParagraph, type ParagraphLook } from './styles';

/** Twentieths of a point. */
const TWIPS = 20;

type Border = NonNullable<ConstructorParameters<typeof TableCell>[0]['borders']>;

function bordersOf(color: string): Border {
  const line = { style: BorderStyle.SINGLE, size: 4, color: color.slice(1) };
  return { top: line, bottom: line, left: line, right: line };
}

/** Room within cells, in twentieths of a point. */
const MARGINS = { top: 40, bottom: 40, left: 80, right: 80 } as const;

/** A table whose header is repeated on every page and whose rows no page cuts; widths in points. */
export function wordTable(table: WordedTable, widths: readonly number[], look: DocumentLook, locale: Locale): Table {
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map((column, index) =>
      cellOf(column.header, widths[index] ?? 0, { look: look.tableHeader, locale, align: 'center' }, HEADER_FILL),
    ),
  });
  const rows = table.rows.map(({ kind, cells }) => {
    const children = cells.map((cell, index) => {
      const status = cell.status && STATUS_LOOKS[cell.status];
      const style: ParagraphLook = {
        look: { ...look.tableBody, bold: kind === 'total' },
        locale,
        align: table.columns[index]?.align ?? 'left',
        ...(status ? { color: status.text } : {}),
      };
      return cellOf(cell.text, widths[index] ?? 0, style, status ? status.fill : null);
    });
    return new TableRow({ cantSplit: true, children });
  });
  return fixedTable([header, ...rows], widths);
}

function cellOf(text: string, points: number, style: ParagraphLook, fill: string | null): TableCell {
  return new TableCell({
    width: { size: Math.round(points * TWIPS), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: MARGINS,
    borders: bordersOf(LINE),
    ...(fill === null ? {} : { shading: { type: ShadingType.CLEAR, fill: fill.slice(1), color: 'auto' } }),
    children: [textParagraph(text, { ...style, tight: true })],
  });
}

function fixedTable(rows: TableRow[], widths: readonly number[]): Table {
  const sizes = widths.map((points) => Math.round(points * TWIPS));
  return new Table({
    rows,
    layout: TableLayoutType.FIXED,
    columnWidths: sizes,
    width: { size: sizes.reduce((sum, size) => sum + size, 0), type: WidthType.DXA },
  });
}

type Boxes = Extract<WordedBlock, { kind: 'key-figures' }>['boxes'];

/** Boxes beside each other. */
const IN_A_ROW = 3;

/** Key figures in boxes, three in a row: the figure large, below it what it counts. */
export function boxTable(boxes: Boxes, width: number, look: DocumentLook, locale: Locale): Table {
  const count = Math.min(IN_A_ROW, boxes.length);
  const widths = Array.from({ length: count }, () => width / count);
  const rows: TableRow[] = [];
  for (let from = 0; from < boxes.length; from += count) {
    const inRow = boxes.slice(from, from + count);
    rows.push(
      new TableRow({
        cantSplit: true,
        children: widths.map((each, index) => boxCell(inRow[index], each, look, locale)),
      }),
    );
  }
  return fixedTable(rows, widths);
}

function boxCell(box: Boxes[number] | undefined, points: number, look: DocumentLook, locale: Locale): TableCell {
  const style = { locale, align: 'center', tight: true } as const;
  const texts = box
    ? [
        textParagraph(box.figure, { ...style, look: look.keyFigure, color: RED }),
        textParagraph(box.label, { ...style, look: look.keyLabel }),
      ]
    : [textParagraph('', { ...style, look: look.keyLabel })];
  return new TableCell({
    width: { size: Math.round(points * TWIPS), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { ...MARGINS, top: 120, bottom: 120 },
    borders: bordersOf(BOX_LINE),
    shading: { type: ShadingType.CLEAR, fill: BOX_FILL.slice(1), color: 'auto' },
    children: texts,
  });
}
