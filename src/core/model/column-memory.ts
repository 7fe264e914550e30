/**
 * What was worked out from whole columns, kept until one of their cells is edited. It may hang on the cells of the columns
 * that it names and on what its key spells out, and beyond that only on what a row memory may hang on.
 */
export class ColumnMemory {
  private readonly byKey = new Map<string, { readonly columns: readonly number[]; readonly value: unknown }>();

  /** What was kept under a key, else what `make` gives. */
  recall<T>(key: string, columns: readonly number[], make: () => T): T {
    const known = this.byKey.get(key);
    if (known) return known.value as T;
    const value = make();
    this.byKey.set(key, { columns, value });
    return value;
  }

  /** Forgets what hangs on any of the columns. */
  forget(columns: ReadonlySet<number>): void {
    for (const [key, kept] of this.byKey) {
      if (kept.columns.some((column) => columns.has(column))) this.byKey.delete(key);
    }
  }
}
