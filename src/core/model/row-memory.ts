/**
 * What was worked out row by row, so that after an edit only the rows that it touched are worked out again. What is kept
 * under a key may hang on the cells of its row (merged cells included), on the row's entry, and on what the key spells out;
 * beyond that only on what stays the same as long as the memory lives: the layout, the as-of day, the profile, and how the
 * columns are read.
 */
export class RowMemory {
  private readonly byKey = new Map<string, unknown[]>();

  /** What was kept for a row under a key, else what `make` gives. `undefined` is not kept. */
  recall<T>(key: string, row: number, make: () => T): T {
    const rows = this.rowsOf(key);
    const known = rows[row];
    if (known !== undefined) return known as T;
    const value = make();
    rows[row] = value;
    return value;
  }

  /** Forgets rows. */
  forget(rows: Iterable<number>): void {
    const gone = [...rows];
    for (const known of this.byKey.values()) for (const row of gone) known[row] = undefined;
  }

  private rowsOf(key: string): unknown[] {
    let rows = this.byKey.get(key);
    if (!rows) {
      rows = [];
      this.byKey.set(key, rows);
    }
    return rows;
  }
}
