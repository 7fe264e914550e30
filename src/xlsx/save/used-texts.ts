import { CHUNK_ROWS, CellKind } from '../../core/model/snapshot';
import type { CellGrid } from '../model/cell-grid';
import type { WorkbookModel } from '../model/workbook-model';

/** Calls back with the index of each cell's text, those left out that formulas gave. */
export function forEachText(grid: CellGrid, visit: (index: number) => void): void {
  for (let column = 0; column < grid.width; column++) {
    for (const chunk of grid.columnAt(column) ?? []) {
      for (let offset = 0; chunk && offset < CHUNK_ROWS; offset++) {
        if (chunk.kinds[offset] === CellKind.Text) visit(chunk.numbers[offset] ?? 0);
      }
    }
  }
}

/** Whether any cell of a workbook has a text; the texts are gathered when it is first asked. */
export function usedTexts({ sheets }: WorkbookModel): (text: string) => boolean {
  let texts: Set<string> | null = null;
  return (text) => {
    texts ??= new Set(sheets.flatMap(({ grid }) => textsOf(grid)));
    return texts.has(text);
  };
}

function textsOf(grid: CellGrid): string[] {
  const indices = new Set<number>();
  forEachText(grid, (index) => indices.add(index));
  return [...indices].map((index) => grid.strings.strings[index] ?? '');
}
