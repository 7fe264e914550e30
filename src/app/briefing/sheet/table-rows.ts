import { columnName, type CellRange } from '../../../core/model/address';
import type { PlanStyle, PlanValue } from '../../../core/model/sheet-plan';
import { STATUSES, type Status } from '../../../core/model/verdict';
import { STATUS_LOOKS } from '../../highlight/colors';
import { statusWords } from '../../highlight/highlight-plan';
import { brokenLines, textEms } from '../../text/measure';
import type { SourceLink, WordedCell, WordedTable } from '../worded';
import type { Frame } from './frame';
import { widthOf, type ColumnSpan } from './grid';
import { brokenHeader } from './column-widths';
import { fontOf, HEADER_FILL, LINE } from '../look';
import { heightOf, HIGHEST_ROW, linesWithin, roomIn } from './page';
import { tableFormula } from './table-formula';

/** A table on its way into a sheet. */
export interface PlacedTable {
  readonly table: WordedTable;
  readonly spans: readonly ColumnSpan[];
  /** Whether cells lead to their sources one by one; else each row has one link beside it. */
  readonly linked: boolean;
}

/** Where a table stands on the sheet; rows from the first record to the last, totals apart. */
export interface TablePlace {
  readonly header: number;
  readonly headers: readonly string[];
  /** The last row. */
  readonly bottom: number;
  readonly records: { readonly top: number; readonly bottom: number } | null;
  readonly spans: readonly ColumnSpan[];
}

/** From how many rows on heights are left to the program: each one set is a call to Excel, and it fits plain cells itself. */
const FITTED = 250;
/** Of the room in a cell, this much is reckoned with. */
const SURE = 0.95;
const SURE_IN_LINK = 0.8;
/** Lines of a row in which people are to write. */
const TO_FILL_IN = 2;
const AROUND = 6;

/** Writes a table: header, records, totals. Nothing is styled row by row, so thousands cost what ten do. */
export function tableRows(frame: Frame, placed: PlacedTable): TablePlace {
  const { table, spans } = placed;
  const header = headerRow(frame, placed);
  if (table.ranking) frame.sources.ranking(header, table.ranking);
  const top = frame.draft.row;
  const height = rowHeights(frame, placed);
  const texts = table.rows.map(({ cells }) => cells.map((cell, column) => fittingText(frame, cell, spans[column])));
  table.rows.forEach((_, index) => {
    frame.draft.take(height(index));
    // A total stands on the page of the last record above it.
    if (table.rows[index + 1]?.kind === 'total') frame.draft.keepWithNext();
  });
  const bottom = frame.draft.row - 1;
  if (bottom >= top) {
    frame.draft.put({ row: top, column: 0 }, valuesOf(placed, texts, top, frame.grid.columns.length));
    styleBody(frame, placed, top, bottom);
    mergeRows(frame, spans, top, bottom);
    linkCells(frame, placed, top);
  }
  return {
    header,
    bottom,
    headers: table.columns.map((column) => column.header),
    records: recordsOf(table, top),
    spans,
  };
}

function headerRow({ draft, grid, look, styleOf }: Frame, { table, spans }: PlacedTable): number {
  const { size } = look.tableHeader;
  const widths = spans.map((span) => widthOf(grid, span));
  const headers = table.columns.map(({ header }, index) => {
    return linesOf(header, widths[index] ?? 0, size) === 1 ? header : brokenHeader(header).join('\n');
  });
  const lines = headers.map((header, index) => linesOf(header, widths[index] ?? 0, size));
  const row = draft.take(heightOf(Math.max(1, ...lines), size, AROUND + 2));
  draft.put({ row, column: 0 }, [spread(spans, headers, grid.columns.length)]);
  const range = { top: row, left: 0, bottom: row, right: grid.columns.length - 1 };
  draft.style(range, { ...styleOf(look.tableHeader, { horizontal: 'center' }), fill: HEADER_FILL, border: LINE });
  mergeRows({ draft }, spans, row, row);
  draft.keepWithNext();
  return row;
}

/** The height of each row; null for all of a long table whose cells are not joined. */
function rowHeights({ grid, look }: Frame, { table, spans }: PlacedTable): (index: number) => number | null {
  const joined = spans.some(([first, last]) => first !== last);
  if (table.rows.length > FITTED && !joined) return () => null;
  const { size } = look.tableBody;
  const widths = spans.map((span) => widthOf(grid, span));
  const isForm = table.columns.some((_, column) => table.rows.every(({ cells }) => cells[column]?.text === ''));
  return (index) => {
    const cells = table.rows[index]?.cells ?? [];
    const lines = cells.map((cell, column) => (cell.number ? 1 : linesOf(cell.text, widths[column] ?? 0, size)));
    return heightOf(Math.max(isForm ? TO_FILL_IN : 1, ...lines), size, AROUND);
  };
}

function linesOf(text: string, points: number, size: number): number {
  return text === '' ? 1 : brokenLines(text, (roomIn(points) * SURE) / size).length;
}

/** A text that its cell can show: one that no row of Excel is high enough for ends in an ellipsis. */
function fittingText({ grid, look }: Frame, { text, number }: WordedCell, span: ColumnSpan | undefined): string {
  if (number || !span || text.length < MANY) return text;
  const { size } = look.tableBody;
  const most = linesWithin(HIGHEST_ROW, size, AROUND);
  const lines = brokenLines(text, (roomIn(widthOf(grid, span)) * SURE) / size);
  return lines.length <= most ? text : `${lines.slice(0, most).join('').slice(0, -1)}…`;
}

/** Shorter texts fit any cell. */
const MANY = 20;

function valuesOf(
  { table, spans }: PlacedTable,
  texts: readonly (readonly string[])[],
  top: number,
  columns: number,
): readonly (readonly PlanValue[])[] {
  return table.rows.map(({ cells }, index) =>
    spread(
      spans,
      cells.map((cell, column): PlanValue => {
        const formula = tableFormula(table, spans, top, index, column) ?? cell.formula;
        if (cell.number && formula !== null) return { formula, result: cell.number.value };
        return cell.number ? cell.number.value : (texts[index]?.[column] ?? '');
      }),
      columns,
    ),
  );
}

/** One value a span; joined cells hold it in the first of their columns. */
function spread(spans: readonly ColumnSpan[], values: readonly PlanValue[], columns: number): readonly PlanValue[] {
  const row = Array.from({ length: columns }, (): PlanValue => null);
  spans.forEach(([first], index) => {
    row[first] = values[index] ?? null;
  });
  return row;
}

function styleBody(frame: Frame, { table, spans }: PlacedTable, top: number, bottom: number): void {
  const { draft, grid, look } = frame;
  const whole: CellRange = { top, left: 0, bottom, right: grid.columns.length - 1 };
  draft.style(whole, { font: fontOf(look.tableBody), vertical: 'center', wrap: true, border: LINE });
  table.columns.forEach(({ align }, column) => {
    const [left, right] = spans[column] ?? [0, 0];
    draft.style({ top, left, bottom, right }, { horizontal: align });
  });
  numberFormats(frame, { table, spans }, top);
  table.rows.forEach(({ kind }, index) => {
    if (kind === 'total') draft.style({ ...whole, top: top + index, bottom: top + index }, TOTAL);
  });
  colourStatuses(frame, { table, spans }, top, bottom);
}

const TOTAL: PlanStyle = { font: { bold: true }, fill: '#F7F7F7' };

/** In number formats: as much room as a space takes, so that figures on the right do not touch the line. */
const SPACE_BEHIND = '_ ';

/** The most frequent format of a column over all of it, then the few cells that have another one, in runs. */
function numberFormats({ draft }: Frame, { table, spans }: Omit<PlacedTable, 'linked'>, top: number): void {
  spans.forEach(([left, right], column) => {
    const behind = table.columns[column]?.align === 'right' ? SPACE_BEHIND : '';
    const formats = table.rows.map(({ cells }) => {
      const number = cells[column]?.number;
      return number ? number.format + behind : null;
    });
    const main = mostFrequent(formats.filter((format) => format !== null));
    if (main === null) return;
    const bottom = top + table.rows.length - 1;
    draft.style({ top, left, bottom, right }, { numberFormat: main });
    for (const [from, to, format] of runs(formats)) {
      if (format === null || format === main) continue;
      draft.style({ top: top + from, left, bottom: top + to, right }, { numberFormat: format });
    }
  });
}

function mostFrequent(texts: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Neighbours that are alike, as first and last index. */
function runs<T>(values: readonly T[]): readonly (readonly [from: number, to: number, value: T])[] {
  const found: [number, number, T][] = [];
  values.forEach((value, index) => {
    const last = found.at(-1);
    if (last && last[2] === value) last[1] = index;
    else found.push([index, index, value]);
  });
  return found;
}

/**
 * Statuses in their colours. Cells that show the word of their status are coloured by one rule a status over the whole
 * table, however many there are; other cells of a status directly.
 */
function colourStatuses(
  { draft, grid, format }: Frame,
  { table, spans }: Omit<PlacedTable, 'linked'>,
  top: number,
  bottom: number,
): void {
  const wordOf = statusWords(format);
  const words = new Set<Status>();
  const others: { row: number; column: number; status: Status }[] = [];
  table.rows.forEach(({ cells }, index) => {
    cells.forEach(({ status, text }, column) => {
      if (status === null) return;
      if (text === wordOf(status)) words.add(status);
      else others.push({ row: top + index, column, status });
    });
  });
  const range: CellRange = { top, left: 0, bottom, right: grid.columns.length - 1 };
  for (const status of STATUSES.filter((each) => words.has(each))) {
    const { fill, text } = STATUS_LOOKS[status];
    const formula = `${columnName(0)}${top + 1}="${wordOf(status).replaceAll('"', '""')}"`;
    draft.conditions.push({ range, formula, fill, font: { color: text } });
  }
  for (const { row, column, status } of others) {
    const [left, right] = spans[column] ?? [0, 0];
    const { fill, text } = STATUS_LOOKS[status];
    draft.style({ top: row, left, bottom: row, right }, { fill, font: { color: text } });
  }
}

function mergeRows({ draft }: Pick<Frame, 'draft'>, spans: readonly ColumnSpan[], top: number, bottom: number): void {
  for (const [left, right] of spans) {
    if (left === right) continue;
    for (let row = top; row <= bottom; row++) draft.merge({ top: row, left, bottom: row, right });
  }
}

/**
 * Cells lead to cells of the same workbook. Where a cell cannot (another file, or a text of several lines, which LibreOffice
 * does not break in a link), the place stands beside its row.
 */
function linkCells(frame: Frame, { table, spans, linked }: PlacedTable, top: number): void {
  const { draft, grid, look, sources } = frame;
  const { size } = look.tableBody;
  const rooms = spans.map((span) => (roomIn(widthOf(grid, span)) * SURE_IN_LINK) / size);
  table.rows.forEach(({ cells }, index) => {
    const beside: SourceLink[] = [];
    cells.forEach(({ link, text, number }, column) => {
      if (!link) return;
      const fits = number !== null || textEms(text) <= (rooms[column] ?? 0);
      if (link.file === null && linked && fits) {
        const cell = { row: top + index, column: spans[column]?.[0] ?? 0 };
        draft.links.push({ cell, sheet: link.sheet, target: link.cell });
      } else beside.push(link);
    });
    sources.places(top + index, linked ? beside : beside.slice(0, 1));
  });
}

function recordsOf({ rows }: WordedTable, top: number): TablePlace['records'] {
  const indexes = rows.flatMap(({ kind }, index) => (kind === 'record' ? [index] : []));
  const first = indexes[0];
  const last = indexes.at(-1);
  return first === undefined || last === undefined ? null : { top: top + first, bottom: top + last };
}
