import { CHUNK_ROWS, FORMULA_FLAG, type SheetSnapshot } from '../../core/model/snapshot';
import type { FormulaRange } from './engine';

/** Runs of formula cells, column by column from top to bottom. */
export function formulaRanges({ columns }: SheetSnapshot): readonly FormulaRange[] {
  const ranges: { column: number; top: number; bottom: number }[] = [];
  for (const [column, chunks] of columns.entries()) {
    for (const [number, chunk] of (chunks ?? []).entries()) {
      for (let offset = 0; chunk && offset < CHUNK_ROWS; offset++) {
        if (((chunk.kinds[offset] ?? 0) & FORMULA_FLAG) === 0) continue;
        const row = number * CHUNK_ROWS + offset;
        const last = ranges.at(-1);
        if (last?.column === column && last.bottom === row - 1) last.bottom = row;
        else ranges.push({ column, top: row, bottom: row });
      }
    }
  }
  return ranges;
}
