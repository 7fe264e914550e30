import type { CellRange } from '../../core/model/address';
import { MergeIndex } from '../../core/model/merge-index';
import { CHUNK_ROWS, CellKind, FORMULA_FLAG } from '../../core/model/snapshot';
import type { CellStyle, SheetModel, WorkbookModel } from '../../xlsx';
import { LINE_HEIGHT, PIXELS_PER_POINT, pixelsOf } from './font';
import { Lines } from './lines';
import { textWidth, wrappedLines } from './text-width';

/** Excel's own numbers of rows and columns. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

/** Empty rows and columns beyond what is filled, to type into, and the fewest that are shown. */
const SPARE = { rows: 40, columns: 4 } as const;
const FEWEST = { rows: 60, columns: 20 } as const;

/** Pixels left and right of a cell's text, together. */
export const CELL_PADDING = 6;

/** Excel's highest row: 409.5 points. */
const HIGHEST = 546;

/** Where a sheet's rows and columns lie. */
export interface SheetLayout {
  readonly rows: Lines;
  readonly columns: Lines;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly merges: MergeIndex;
}

/** Measures a sheet. Rows without a height of their own are made as high as their text, as Excel does on opening. */
export function layoutOf(workbook: WorkbookModel, sheet: SheetModel): SheetLayout {
  const used = extentOf(sheet);
  const rowCount = Math.min(MOST_ROWS, Math.max(used.bottom + 1 + SPARE.rows, FEWEST.rows));
  const columnCount = Math.min(MOST_COLUMNS, Math.max(used.right + 1 + SPARE.columns, FEWEST.columns));
  const widths = Float64Array.from({ length: columnCount }, (_, column) => columnWidth(workbook, sheet, column));
  const { frozen } = sheet;
  const merges = new MergeIndex(sheet.merges, columnCount);
  return {
    columns: new Lines(widths),
    merges,
    rows: new Lines(rowHeights({ workbook, sheet, widths, merges }, rowCount)),
    frozenRows: Math.min(frozen?.rows ?? 0, rowCount),
    frozenColumns: Math.min(frozen?.columns ?? 0, columnCount),
  };
}

/** What is filled or drawn over. */
function extentOf(sheet: SheetModel): Pick<CellRange, 'bottom' | 'right'> {
  const areas = sheet.charts.map(({ area }) => area);
  const used = sheet.usedRange();
  if (used) areas.push(used);
  return areas.reduce(
    (extent, { bottom, right }) => ({ bottom: Math.max(extent.bottom, bottom), right: Math.max(extent.right, right) }),
    { bottom: 0, right: 0 },
  );
}

function columnWidth({ digitWidth }: WorkbookModel, sheet: SheetModel, column: number): number {
  const format = sheet.columns.get(column);
  if (format?.hidden) return 0;
  const characters = format?.width ?? sheet.defaultColumnWidth;
  // ECMA-376 part 1, 18.3.1.13: digits and five pixels of padding; below one character both shrink.
  return Math.round(characters < 1 ? characters * (digitWidth + 5) : characters * digitWidth + 5);
}

/** What heights follow from. */
interface Measured {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel;
  readonly widths: Float64Array;
  readonly merges: MergeIndex;
}

function rowHeights(measured: Measured, count: number): Float64Array {
  const { workbook, sheet } = measured;
  const normal = workbook.styles.styles[0]?.font.size ?? 11;
  const heights = new Float64Array(count).fill(lineHeight(normal));
  fitToText(measured, heights);
  for (const [row, { height, hidden }] of sheet.rows) {
    if (row >= count) continue;
    if (hidden) heights[row] = 0;
    else if (height !== null) heights[row] = Math.round(height * PIXELS_PER_POINT);
  }
  return heights;
}

function lineHeight(points: number): number {
  return Math.round(pixelsOf(points) * LINE_HEIGHT) + 1;
}

/** Makes rows as high as their highest cell. Of cells merged within a row only the font counts, as in Excel. */
function fitToText({ workbook, sheet, widths, merges }: Measured, heights: Float64Array): void {
  const { styles } = workbook.styles;
  const { strings } = sheet.grid.strings;
  const normal = lineHeight(styles[0]?.font.size ?? 11);
  widths.forEach((width, column) => {
    // A column says the same few hundred texts many times over.
    const known = new Map<number, number>();
    sheet.grid.columnAt(column)?.forEach((chunk, number) => {
      if (!chunk || width === 0) return;
      for (let offset = 0; offset < CHUNK_ROWS; offset++) {
        const kind = chunk.kinds[offset] ?? 0;
        const row = number * CHUNK_ROWS + offset;
        if (kind === 0 || row >= heights.length || hasOwnHeight(sheet, row)) continue;
        const own = chunk.styles[offset] ?? 0;
        const look = own === 0 ? sheet.styleAt(row, column) : own - 1;
        const style = styles[look];
        const isText = (kind & ~FORMULA_FLAG) === CellKind.Text;
        const isTall = style && isText && (style.wrap || style.rotation !== 0);
        if (!style || (!isTall && lineHeight(style.font.size) <= normal)) continue;
        const merge = merges.mergeAt(row, column);
        if (merge && merge.bottom > merge.top) continue;
        const index = isText && !merge ? (chunk.numbers[offset] ?? 0) : NO_TEXT;
        const key = index * MOST_STYLES + look;
        let high = known.get(key);
        if (high === undefined) {
          high = heightOf(index === NO_TEXT ? '' : (strings[index] ?? ''), style, width);
          known.set(key, high);
        }
        heights[row] = Math.max(heights[row] ?? 0, high);
      }
    });
  });
}

/** In place of the index of a text. */
const NO_TEXT = -1;
/** A workbook has fewer (src/xlsx/model/style-table.ts). */
const MOST_STYLES = 65_536;

function hasOwnHeight(sheet: SheetModel, row: number): boolean {
  const format = sheet.rows.get(row);
  return format !== undefined && (format.hidden || format.height !== null);
}

function heightOf(text: string, { font, wrap, rotation, indent }: CellStyle, width: number): number {
  if (text === '' || (!wrap && rotation === 0)) return lineHeight(font.size);
  const size = pixelsOf(font.size);
  const high = rotation === 0 ? wrappedHeight() : rotatedHeight();
  return Math.min(HIGHEST, Math.round(high) + 1);

  function wrappedHeight(): number {
    return wrappedLines(text, width - CELL_PADDING - indent * INDENT, font) * size * LINE_HEIGHT;
  }
  function rotatedHeight(): number {
    if (rotation === STACKED) return text.length * size * LINE_HEIGHT;
    const angle = ((rotation > 90 ? rotation - 90 : rotation) * Math.PI) / 180;
    return textWidth(text, font) * Math.sin(angle) + size * LINE_HEIGHT * Math.cos(angle);
  }
}

/** `rotation` of letters one below the other. */
export const STACKED = 255;

/** Pixels of an indent step: three digits of a usual font. */
export const INDENT = 12;
