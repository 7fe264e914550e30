import type { CellRange } from '../model/address';
import { stringIndexAt, textAt } from '../model/cells';
import { MergeIndex } from '../model/merge-index';
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
  private readonly rowsByRegion = new Map<string, readonly number[]>();

  constructor(readonly sheet: SheetSnapshot) {
    this.blankTexts = new Set([...sheet.strings.keys()].filter((index) => sheet.strings[index]?.trim() === ''));
    this.contentColumns = [...sheet.columns.keys()].filter((column) => sheet.columns[column] !== undefined);
    this.merges = new MergeIndex(sheet.merges, sheet.columnCount);
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
    return (this.labels[index] ??= compactText(this.sheet.strings[index] ?? '').toLowerCase());
  }

  /** The label of the cell or, where it is covered by a merge, of the merge's first cell. */
  mergedLabel(row: number, column: number): string {
    const merge = this.mergeAt(row, column);
    return merge ? this.label(merge.top, merge.left) : this.label(row, column);
  }

  /**
   * The rows of a region that hold anything, top to bottom. One pass over the chunks: a sheet with a stray cell in row
   * 1048576 costs no more than its filled rows.
   */
  filledRows(region: Region): readonly number[] {
    const key = `${String(region.top)}:${String(region.left)}:${String(region.bottom)}:${String(region.right)}`;
    let rows = this.rowsByRegion.get(key);
    if (!rows) {
      rows = this.findFilledRows(region);
      this.rowsByRegion.set(key, rows);
    }
    return rows;
  }

  private findFilledRows(region: Region): readonly number[] {
    const filled = new Uint8Array(region.bottom - region.top + 1);
    for (const column of this.contentColumns) {
      if (column < region.left || column > region.right) continue;
      this.eachFilled(column, region, (row) => {
        filled[row - region.top] = 1;
        return true;
      });
    }
    const rows: number[] = [];
    for (let index = filled.indexOf(1); index >= 0; index = filled.indexOf(1, index + 1)) rows.push(region.top + index);
    return rows;
  }

  /** Whether a column holds anything in the rows of a region. */
  hasContent(column: number, region: Region): boolean {
    let found = false;
    this.eachFilled(column, region, () => {
      found = true;
      return false;
    });
    return found;
  }

  /** Visits the filled rows of a column until `visit` returns false. */
  private eachFilled(column: number, region: Region, visit: (row: number) => boolean): void {
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
        if (row < region.top || row > region.bottom || !this.holdsValue(chunk, offset)) continue;
        if (!visit(row)) return;
      }
    }
  }
}

/** Whether a row or column lies in one of the spans. */
export function inSpans(spans: readonly Span[], index: number): boolean {
  return spans.some(([first, last]) => index >= first && index <= last);
}
