import type { CellRange } from '../../../core/model/address';
import type { SheetModel } from '../../model/workbook-model';
import type { CellChanges } from '../sheet/cell-changes';

/** The cells of a workbook that hold something else than before and that formulas may count on. */
export class ChangedInputs {
  private readonly bySheet = new Map<string, ReadonlyMap<number, readonly number[]>>();

  get isEmpty(): boolean {
    return this.bySheet.size === 0;
  }

  /** @param isOwn whether a cell belongs to the add-in, so that no formula of the workbook counts on it */
  add(sheet: SheetModel, rows: CellChanges['rows'], isOwn: (row: number, column: number) => boolean): void {
    const changed = new Map<number, number[]>();
    for (const [row, changes] of rows) {
      const columns = changes.filter(({ column, hasContent }) => hasContent && !isOwn(row, column));
      if (columns.length > 0)
        changed.set(
          row,
          columns.map(({ column }) => column),
        );
    }
    if (changed.size > 0) this.bySheet.set(keyOf(sheet.name), changed);
  }

  /** Whether any of them lies within cells of a sheet, which is named. */
  hasIn(sheet: string, { top, left, bottom, right }: CellRange): boolean {
    const rows = this.bySheet.get(keyOf(sheet));
    if (!rows) return false;
    const isHit = (columns: readonly number[]): boolean => columns.some((column) => column >= left && column <= right);
    if (bottom - top < rows.size) {
      for (let row = top; row <= bottom; row++) if (isHit(rows.get(row) ?? [])) return true;
      return false;
    }
    for (const [row, columns] of rows) if (row >= top && row <= bottom && isHit(columns)) return true;
    return false;
  }
}

/** Sheets are called by their name whatever its case. */
function keyOf(name: string): string {
  return name.toLowerCase();
}
