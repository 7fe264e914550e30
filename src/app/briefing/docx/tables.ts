import { AlignmentType, BorderStyle, HeightRule, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType, type IParagraphOptions } from 'docx'; // prettier-ignore
import { STATUS_LOOKS } from '../../highlight/colors';
import { textEms } from '../../text/measure';
import { brokenHeader, columnWidths } from '../sheet/column-widths';
import { HEADER_FILL, LINE } from '../look';
import type { WordedCell, WordedTable } from '../worded';
import type { Frame } from './piece';
import { runsOf } from './runs';
import { STYLE } from './styles';
import { eighths, hex, twips } from './units';

/** Points between a cell's text and its lines, at either side. */
export const CELL_MARGIN = 3;

const TOTAL_FILL = '#F7F7F7';

const BORDER = { style: BorderStyle.SINGLE, color: hex(LINE), size: eighths(0.5) };
const BORDERS = {
  top: BORDER,
  bottom: BORDER,
  left: BORDER,
  right: BORDER,
  insideHorizontal: BORDER,
  insideVertical: BORDER,
};

const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

/** A table over the whole width: its header on every page, no row cut by a page's end. null for one without columns. */
export function tableOf(table: WordedTable, frame: Frame): Table | null {
  if (table.columns.length === 0) return null;
  const widths = widthsOf(table, frame);
  return new Table({
    width: { size: sum(widths.map(twips)), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    borders: BORDERS,
    margins: { left: twips(CELL_MARGIN), right: twips(CELL_MARGIN), marginUnitType: WidthType.DXA },
    rows: [headerRow(table, widths, frame), ...table.rows.map((_, index) => bodyRow(table, index, widths, frame))],
  });
}

/** Widths in points; where not even the least fits the page, all are narrower by the same part. */
function widthsOf(table: WordedTable, { groups, sizes, width }: Frame): readonly number[] {
  const group = groups.find((each) => each.includes(table)) ?? [table];
  const { points } = columnWidths(group, sizes, width);
  const scale = Math.min(1, width / sum(points));
  return points.map((each) => each * scale);
}

function headerRow({ columns }: WordedTable, widths: readonly number[], { sizes, locale }: Frame): TableRow {
  const children = columns.map(({ header }, index) => {
    const room = (widths[index] ?? 0) - 2 * CELL_MARGIN;
    const text = textEms(header) * sizes.header <= room ? header : brokenHeader(header).join('\n');
    return cell(widths[index] ?? 0, HEADER_FILL, { style: STYLE.tableHeader, children: runsOf(text, locale) });
  });
  return new TableRow({ children, tableHeader: true, cantSplit: true, height: LEAST_HEIGHT });
}

/** Rows of one line are not cramped. */
const LEAST_HEIGHT = { value: twips(22), rule: HeightRule.ATLEAST };

function bodyRow({ columns, rows }: WordedTable, index: number, widths: readonly number[], frame: Frame): TableRow {
  const row = rows[index];
  const isTotal = row?.kind === 'total';
  const children = (row?.cells ?? []).map((shown, column) => {
    const fill = shown.status === null ? (isTotal ? TOTAL_FILL : null) : STATUS_LOOKS[shown.status].fill;
    const alignment = ALIGNMENT[columns[column]?.align ?? 'left'];
    return cell(widths[column] ?? 0, fill, {
      style: STYLE.tableText,
      alignment,
      children: cellRuns(shown, isTotal, frame),
    });
  });
  // A total stands on the page of the last record above it.
  const keepNext = rows[index + 1]?.kind === 'total' ? { keepNext: true } : {};
  return new TableRow({ children, cantSplit: true, ...keepNext, height: LEAST_HEIGHT });
}

function cellRuns(
  { text, status }: WordedCell,
  isTotal: boolean,
  { locale, look }: Frame,
): IParagraphOptions['children'] & object {
  // prettier-ignore
  const color = status === null ? undefined : STATUS_LOOKS[status].text;
  return runsOf(text, locale, isTotal ? { ...look.tableBody, bold: true } : undefined, color);
}

function cell(width: number, fill: string | null, paragraph: IParagraphOptions): TableCell {
  return new TableCell({
    width: { size: twips(width), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(fill === null ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill: hex(fill) } }),
    children: [new Paragraph(paragraph)],
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
