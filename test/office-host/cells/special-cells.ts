import type { CellRange } from '../../../src/core/model/address';
import type { SheetModel } from '../../../src/xlsx';
import { notImplemented } from '../protocol/api-error';

/** The cells of a kind (`Excel.SpecialCellType`) as rectangles; formulas and constants are what this host knows. */
export function specialCells(sheet: SheetModel, within: CellRange, kind: unknown): readonly CellRange[] {
  if (kind !== 'Formulas' && kind !== 'Constants') throw notImplemented(`Range.getSpecialCells('${String(kind)}')`);
  const runs = new Runs();
  sheet.grid.forEachCell((row, column) => {
    const content = sheet.contentAt(row, column);
    if (content !== null && (content.formula !== null) === (kind === 'Formulas')) runs.add(row, column);
  }, within);
  return runs.areas();
}

/** Joins cells that come row by row: neighbours to runs, equal runs of neighbouring rows to areas. */
class Runs {
  private readonly done: CellRange[] = [];
  /** Areas that reach down to the row before, by their columns. */
  private open = new Map<string, CellRange>();
  private row = -1;
  private current: [left: number, right: number][] = [];

  add(row: number, column: number): void {
    if (row !== this.row) this.endRow(row);
    const run = this.current.at(-1);
    if (run?.[1] === column - 1) run[1] = column;
    else this.current.push([column, column]);
  }

  areas(): readonly CellRange[] {
    this.endRow(Infinity);
    return [...this.done, ...this.open.values()].sort((one, other) => one.top - other.top || one.left - other.left);
  }

  private endRow(next: number): void {
    const continued = new Map<string, CellRange>();
    for (const [left, right] of this.current) {
      const key = `${left}:${right}`;
      const area = this.open.get(key) ?? { top: this.row, left, bottom: this.row, right };
      this.open.delete(key);
      continued.set(key, { ...area, bottom: this.row });
    }
    this.done.push(...this.open.values());
    this.open = continued;
    if (next !== this.row + 1) {
      this.done.push(...this.open.values());
      this.open = new Map();
    }
    this.current = [];
    this.row = next;
  }
}
