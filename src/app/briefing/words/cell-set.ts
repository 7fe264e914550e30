import type { Source, SourceCell } from '../../../core/briefing/facts';
import { cellKey } from '../../../core/model/snapshot';

/** Cells of several sources, each once. A figure may rest on tens of thousands, so they are kept as numbers. */
export class CellSet {
  private readonly keys = new Map<Source, Set<number>>();
  private count = 0;

  get size(): number {
    return this.count;
  }

  /** Adds a cell; whether it is a new one. */
  add(cell: SourceCell): boolean {
    let keys = this.keys.get(cell.source);
    if (!keys) {
      keys = new Set();
      this.keys.set(cell.source, keys);
    }
    const before = keys.size;
    keys.add(cellKey(cell.row, cell.column));
    const isNew = keys.size > before;
    if (isNew) this.count++;
    return isNew;
  }

  /** Whether all these cells are among the others. */
  isWithin(whole: CellSet): boolean {
    if (this.count > whole.count) return false;
    for (const [source, keys] of this.keys) {
      const others = whole.keys.get(source);
      for (const key of keys) if (!others?.has(key)) return false;
    }
    return true;
  }
}
