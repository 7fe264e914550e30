import type { ColumnLayout, RowLayout } from '../model/layout';
import type { RoleColumns } from './role-columns';
import type { TableReader } from './table-reader';

const SAMPLE = 200;
/** A column with at most this share of another's different names groups what the other names. */
const GROUPS_BELOW = 0.6;

/**
 * The columns that name a record, the best first. Without a task or an indicator a record is named by its unit, and
 * where units of two levels stand side by side (乡镇 over several 村) by the lower one. A task that several rows share is
 * no name for each of them: the measure beside it is (扬尘治理 over 裸土覆盖200处, 道路机械化清扫).
 */
export function namingColumns(
  reader: TableReader,
  columns: RoleColumns,
  records: readonly RowLayout[],
): readonly ColumnLayout[] {
  const different = ({ index }: ColumnLayout): number =>
    new Set(records.slice(0, SAMPLE).map(({ row }) => reader.text(row, index)?.text)).size;
  const groups = (upper: ColumnLayout, lower: ColumnLayout): boolean =>
    lower.index === upper.index + 1 && different(upper) <= different(lower) * GROUPS_BELOW;
  const [name] = columns.names;
  if (name) {
    const measure =
      columns.names.length === 1 ? columns.steps.find((each) => isMeasure(each) && groups(name, each)) : undefined;
    return [...(measure ? [measure] : []), ...columns.names, ...columns.department];
  }
  const [upper, lower] = [...columns.department].sort((a, b) => a.index - b.index);
  return upper && lower && groups(upper, lower) ? [lower, upper] : columns.department;
}

/** 具体举措, 工作措施: not a deadline or remarks cell that may also hold steps. */
function isMeasure(column: ColumnLayout): boolean {
  return column.role === 'other';
}
