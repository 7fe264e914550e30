import type { CellRange } from '../core/model/address';
import { CHUNK_ROWS, cellKey, type CellChunk, type ColumnCells, type SheetSnapshot } from '../core/model/snapshot';

/** A snapshot without the cells of the add-in's marks: what it wrote is not to be checked. */
export function withoutMarks(sheet: SheetSnapshot, marks: CellRange): SheetSnapshot {
  const right = Math.min(marks.right, sheet.columnCount - 1);
  const bottom = Math.min(marks.bottom, sheet.rowCount - 1);
  const columns = [...sheet.columns];
  const formulas = new Map(sheet.formulas);
  for (let column = marks.left; column <= right; column++) {
    columns[column] = columns[column]?.map((chunk, number) => emptied(chunk, number * CHUNK_ROWS, marks));
    for (let row = marks.top; row <= bottom; row++) formulas.delete(cellKey(row, column));
  }
  const rowCount = columns.reduce((count, chunks) => Math.max(count, usedRows(chunks)), 0);
  const columnCount = columns.findLastIndex((chunks) => usedRows(chunks) > 0) + 1;
  return { ...sheet, columns: columns.slice(0, columnCount), formulas, rowCount, columnCount };
}

/** @param start row of the chunk's first cell */
function emptied(chunk: CellChunk | undefined, start: number, { top, bottom }: CellRange): CellChunk | undefined {
  if (!chunk || bottom < start || top >= start + CHUNK_ROWS) return chunk;
  const [from, to] = [Math.max(0, top - start), Math.min(CHUNK_ROWS, bottom - start + 1)];
  const kinds = chunk.kinds.slice().fill(0, from, to);
  if (kinds.every((kind) => kind === 0)) return undefined;
  return {
    kinds,
    numbers: chunk.numbers.slice().fill(0, from, to),
    formats: chunk.formats.slice().fill(0, from, to),
  };
}

/** One more than the last row of a column that is not empty, 0 where all are. */
function usedRows(chunks: ColumnCells | undefined): number {
  for (let number = (chunks?.length ?? 0) - 1; number >= 0; number--) {
    const last = chunks?.[number]?.kinds.findLastIndex((kind) => kind !== 0) ?? -1;
    if (last >= 0) return number * CHUNK_ROWS + last + 1;
  }
  return 0;
}
