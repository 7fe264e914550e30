import type { RowLayout, TableLayout } from '../model/layout';
import { sameData } from '../model/same-data';

/** A layout that was detected again, with the objects of the one before wherever they say the same. */
export function shareLayout(before: TableLayout, after: TableLayout): TableLayout {
  const rows = sameRows(before.rows, after.rows) ? before.rows : after.rows;
  const shared: TableLayout = { ...after, columns: same(before.columns, after.columns), rows };
  const others = (layout: TableLayout): object => ({ ...layout, columns: null, rows: null });
  const isSame = rows === before.rows && shared.columns === before.columns && sameData(others(before), others(after));
  return isSame ? before : shared;
}

/** Whether two layouts of a table differ in their rows at most. */
export function differInRowsOnly(before: TableLayout, after: TableLayout): boolean {
  const others = (layout: TableLayout): object => ({ ...layout, columns: null, rows: null, range: null });
  return before.columns === after.columns && sameData(others(before), others(after));
}

function same<T>(before: T, after: T): T {
  return sameData(before, after) ? before : after;
}

/** Written out, for a ledger has as many rows as it has entries. */
function sameRows(before: readonly RowLayout[], after: readonly RowLayout[]): boolean {
  if (before.length !== after.length) return false;
  for (let index = 0; index < after.length; index++) {
    const [a, b] = [before[index], after[index]];
    if (!a || !b || a.row !== b.row || a.kind !== b.kind || a.section !== b.section || a.hidden !== b.hidden)
      return false;
    if (a.addends !== b.addends && !sameData(a.addends, b.addends)) return false;
  }
  return true;
}
