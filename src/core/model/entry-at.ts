import type { Entry } from './ledger';

/** The entry of a row, null where the row is none. Entries stand in the order of their rows. */
export function entryAt(entries: readonly Entry[], row: number): Entry | null {
  let low = 0;
  let high = entries.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const entry = entries[middle];
    if (!entry || entry.row === row) return entry ?? null;
    if (entry.row < row) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}
