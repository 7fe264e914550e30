import type { CellRange } from '../model/address';
import { stringIndexAt, textAt } from '../model/cells';
import { mergesOf, type MergeIndex } from '../model/merge-index';
import { RowCursor } from '../model/row-cursor';
import { CHUNK_ROWS, CellKind, FORMULA_FLAG, type CellChunk, type SheetSnapshot, type Span } from '../model/snapshot';
import { compactText } from '../values';

/** A rectangle that detection works on: rows and columns from 0, all bounds included. */
export type Region = CellRange;

/**
 * A sheet as detection looks at it: which cells are filled, and which cell a merged cell takes its value from.
 */
export class Grid {
  /** Columns with at least one filled cell, left to right. */
  readonly contentColumns: readonly number[];
  private readonly merges: MergeIndex;
  /** Labels by string index: a text that stands in ten thousand cells is compacted once. */
  private readonly labels: string[] = [];

  /** Texts of white space alone, by string index: cells that hold them count as empty. */
  private readonly blankTexts: ReadonlySet<number>;
  /** By the first and the last column of a region. */
  private readonly rowsByColumns = new Map<string, readonly number[]>();

  constructor(readonly sheet: SheetSnapshot) {
    this.blankTexts = new Set([...sheet.strings.keys()].filter((index) => sheet.strings[index]?.trim() === ''));
    this.contentColumns = [...sheet.columns.keys()].filter((column) => sheet.columns[column] !== undefined);
    this.merges = mergesOf(sheet);
  }

  /** The rectangle of all filled cells, null for an empty sheet. */
  bounds(): Region | null {
    const left = this.contentColumns[0];
    const right = this.contentColumns.at(-1);
    if (left === undefined || right === undefined || this.sheet.rowCount === 0) return null;
    return { top: 0, left, bottom: this.sheet.rowCount - 1, right };
  }

  /** Whether the cell itself holds a value (white space alone does not count). */
  isFilled(row: number, column: number): boolean {
    const chunk = this.sheet.columns[column]?.[Math.floor(row / CHUNK_ROWS)];
    return chunk !== undefined && this.holdsValue(chunk, row % CHUNK_ROWS);
  }

  private holdsValue(chunk: CellChunk, offset: number): boolean {
    const kind = (chunk.kinds[offset] ?? 0) & ~FORMULA_FLAG;
    return kind !== CellKind.Empty && (kind !== CellKind.Text || !this.blankTexts.has(chunk.numbers[offset] ?? 0));
  }

  /** The merge that covers a cell, null where it is not merged. */
  mergeAt(row: number, column: number): CellRange | null {
    return this.merges.mergeAt(row, column);
  }

  /** The columns of a region that are filled in a row, left to right. */
  filledColumns(row: number, region: Region): number[] {
    const filled: number[] = [];
    for (const column of this.contentColumns) {
      if (column < region.left || column > region.right) continue;
      if (this.isFilled(row, column)) filled.push(column);
    }
    return filled;
  }

  /** The cell's displayed text without white space and in lower case, '' for an empty cell: for comparing with words. */
  label(row: number, column: number): string {
    const index = stringIndexAt(this.sheet, row, column);
    if (index === null) {
      const text = textAt(this.sheet, row, column);
      return /^[\d.-]*$/.test(text) ? text : compactText(text).toLowerCase();
    }
    return this.labelOf(index);
  }

  /** The label of a text by its index. */
  labelOf(index: number): string {
    return (this.labels[index] ??= compactText(this.sheet.strings[index] ?? '').toLowerCase());
  }

  /** The label of the cell or, where it is covered by a merge, of the merge's first cell. */
  mergedLabel(row: number, column: number): string {
    const merge = this.mergeAt(row, column);
    return merge ? this.label(merge.top, merge.left) : this.label(row, column);
  }

  /**
   * The rows of a region that hold anything, top to bottom. One pass over the chunks for all regions of the same columns:
   * a sheet with a stray cell in row 1048576 costs no more than its filled rows.
   */
  filledRows(region: Region): readonly number[] {
    const key = `${String(region.left)}:${String(region.right)}`;
    let rows = this.rowsByColumns.get(key);
    if (!rows) {
      rows = this.findFilledRows(region);
      this.rowsByColumns.set(key, rows);
    }
    return rows.slice(firstFrom(rows, region.top), firstFrom(rows, region.bottom + 1));
  }

  /** Row by row and column by column, so that a row is done with its first filled cell. */
  private findFilledRows({ left, right }: Region): readonly number[] {
    const cursor = this.cursor({ top: 0, left, bottom: 0, right });
    const rows: number[] = [];
    for (let top = 0; top < this.sheet.rowCount; top += CHUNK_ROWS) {
      cursor.moveTo(top);
      if (cursor.isVoid) continue;
      const first = cursor.kinds[0];
      const end = Math.min(CHUNK_ROWS, this.sheet.rowCount - top);
      for (let offset = 0; offset < end; offset++) {
        // Most rows begin with their running number.
        if (first?.[offset] === CellKind.Number) rows.push(top + offset);
        else {
          cursor.offset = offset;
          if (this.nextFilled(cursor, 0) >= 0) rows.push(top + offset);
        }
      }
    }
    return rows;
  }

  /** Whether a text, by its index, is white space alone. */
  isBlankText(index: number): boolean {
    return this.blankTexts.has(index);
  }

  /** Goes down the region's columns that are filled anywhere. */
  cursor(region: Region): RowCursor {
    const columns = this.contentColumns.filter((column) => column >= region.left && column <= region.right);
    return new RowCursor(this.sheet, columns);
  }

  /** The place among the cursor's columns of the first filled cell from `from` on; -1 where there is none. */
  nextFilled(cursor: RowCursor, from: number): number {
    for (let index = from; index < cursor.columns.length; index++) {
      const kind = cursor.kind(index) & ~FORMULA_FLAG;
      if (kind === CellKind.Empty) continue;
      if (kind !== CellKind.Text || !this.blankTexts.has(cursor.number(index))) return index;
    }
    return -1;
  }

  /** Whether a column holds anything in the rows of a region. */
  hasContent(column: number, region: Region): boolean {
    const chunks = this.sheet.columns[column] ?? [];
    for (
      let number = Math.floor(region.top / CHUNK_ROWS);
      number < chunks.length && number * CHUNK_ROWS <= region.bottom;
      number++
    ) {
      const chunk = chunks[number];
      if (!chunk) continue;
      for (let offset = 0; offset < CHUNK_ROWS; offset++) {
        const row = number * CHUNK_ROWS + offset;
        if (row >= region.top && row <= region.bottom && this.holdsValue(chunk, offset)) return true;
      }
    }
    return false;
  }
}

/** Where the rows from `row` on begin in a list of rows in their order. */
function firstFrom(rows: readonly number[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? row) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a row or column lies in one of the spans. */
export function inSpans(spans: readonly Span[], index: number): boolean {
  return spans.length > 0 && spans.some(([first, last]) => index >= first && index <= last);
}
