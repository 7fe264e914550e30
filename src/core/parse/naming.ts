import type { ColumnLayout, RowLayout } from '../model/layout';
import type { RoleColumns } from './role-columns';
import type { TableReader } from './table-reader';

const SAMPLE = 200;
/** A column with at most this share of another's different names groups what the other names. */
const GROUPS_BELOW = 0.6;

/**
 * The columns that name a record, the best first. Without a task or an indicator a record is named by its unit, and
 * where units of two levels stand side by side (乡镇 over several 村) by the lower one.
 */
export function namingColumns(
  reader: TableReader,
  columns: RoleColumns,
  records: readonly RowLayout[],
): readonly ColumnLayout[] {
  if (columns.names.length > 0) return [...columns.names, ...columns.department];
  const [upper, lower] = [...columns.department].sort((a, b) => a.index - b.index);
  if (!upper || lower?.index !== upper.index + 1) return columns.department;
  const different = ({ index }: ColumnLayout): number =>
    new Set(records.slice(0, SAMPLE).map(({ row }) => reader.text(row, index)?.text)).size;
  return different(upper) <= different(lower) * GROUPS_BELOW ? [lower, upper] : columns.department;
}
