import type { BatchRow } from '../../app/batch/rows';
import type { WorkbenchMessageId } from '../../i18n/workbench';

/** The columns of the table of files, from left to right; the last one has no header to sort by. */
export const COLUMNS = [
  'file',
  'departments',
  'entries',
  'errors',
  'warnings',
  'behind',
  'overdue',
  'not-reported',
  'as-of',
  'worst',
] as const;

/** One of {@link COLUMNS}. */
export type ColumnId = (typeof COLUMNS)[number];

/** The words above each. */
export const HEADERS: Readonly<
  Record<ColumnId, Extract<WorkbenchMessageId, `workbench.batch.column.${string}` | `batch.column.${string}`>>
> = {
  file: 'batch.column.file',
  departments: 'batch.column.departments',
  entries: 'workbench.batch.column.entries',
  errors: 'batch.column.errors',
  warnings: 'batch.column.warnings',
  behind: 'batch.column.behind',
  overdue: 'batch.column.overdue',
  'not-reported': 'batch.column.not-reported',
  'as-of': 'batch.column.as-of',
  worst: 'workbench.batch.column.worst',
};

/** How the table is sorted: figures from the greatest down at first, words upwards. */
export interface Order {
  readonly column: ColumnId;
  readonly descending: boolean;
}

/** A figure or a text by which a row has its place. */
function keyOf(column: ColumnId, row: BatchRow): number | string {
  const { findings } = row;
  switch (column) {
    case 'file':
      return row.file.path;
    case 'departments':
      return row.departments.join(' ');
    case 'entries':
      return row.entries;
    case 'errors':
      return findings.error;
    case 'warnings':
      return findings.warning;
    case 'behind':
      return row.behind;
    case 'overdue':
      return row.overdue;
    case 'not-reported':
      return row.notReported;
    case 'as-of':
      return row.asOf.at(-1) ?? '';
    case 'worst':
      // By how grave what was found is, then how much of it there is.
      return findings.error * 1e12 + findings.warning * 1e6 + findings.info;
  }
}

/** The order after a click on a header: the other way round where it is sorted by it already. */
export function nextOrder(order: Order, column: ColumnId): Order {
  if (order.column === column) return { column, descending: !order.descending };
  return { column, descending: !['file', 'departments', 'as-of'].includes(column) };
}

/** Rows in an order; those that were not read stand last, and equal ones by their paths. */
export function sorted(rows: readonly BatchRow[], { column, descending }: Order, locale: string): readonly BatchRow[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const between = (a: number | string, b: number | string): number =>
    typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b));
  const isRead = ({ file }: BatchRow): number => (file.outcome.kind === 'read' ? 0 : 1);
  return [...rows].sort(
    (a, b) =>
      (column === 'file' ? 0 : isRead(a) - isRead(b)) ||
      between(keyOf(column, a), keyOf(column, b)) * (descending ? -1 : 1) ||
      compare(a.file.path, b.file.path),
  );
}

/** Which files are shown. */
export const FILTERS = ['all', 'errors', 'unread'] as const;
/** One of {@link FILTERS}. */
export type Filter = (typeof FILTERS)[number];

/** Whether a file is shown. */
export function passes(filter: Filter, { file, findings, ledgers }: BatchRow): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'errors':
      return findings.error > 0;
    case 'unread':
      return file.outcome.kind === 'failed' || (file.outcome.kind === 'read' && ledgers === 0);
  }
}
