import { compactText } from '../values';
import type { ColumnHeader } from './columns';
import { rolesOfText } from './role-words';

/** The column of running numbers, by its header alone; null where there is none. */
export function sequenceColumn(columns: readonly ColumnHeader[]): number | null {
  for (const { column, path } of columns) {
    const leaf = path.at(-1);
    if (leaf !== undefined && rolesOfText(compactText(leaf))[0]?.role === 'sequence') return column;
  }
  return null;
}
