import type { ColumnHeader } from './columns';
import { parseHeaderLabel } from './header-label';
import { matchRoles } from './role-words';

/** The column of running numbers, by its header alone; null where there is none. */
export function sequenceColumn(columns: readonly ColumnHeader[]): number | null {
  for (const { column, path } of columns) {
    const leaf = path.at(-1);
    if (
      leaf !== undefined &&
      matchRoles(parseHeaderLabel(leaf.replace(/\s/g, '').toLowerCase()))[0]?.role === 'sequence'
    )
      return column;
  }
  return null;
}
