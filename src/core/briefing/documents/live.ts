import type { Status } from '../../model/verdict';
import { textAt } from '../../model/cells';
import type { Item } from '../facts/items';
import { REACHED } from '../facts/items';
import { SHARED_STATUSES, type ProgressKind } from '../facts/kinds';
import type { RateId } from '../facts/rates';
import type { LiveCount } from './blocks';

/** What a group of entries is told from others by. */
export type GroupBy = 'department' | 'category';

/**
 * Which entries a formula counts: all of a kind, or those of a group. null for a group that no condition on a column gives: one
 * without a name, a department that is named together with others (市民政局、市财政局) or once for several rows (merged cells), a
 * category that is a heading inside the table.
 */
export type LiveScope = Pick<LiveCount, 'kind' | 'department' | 'category'> | null;

/** All entries of a kind. */
export function wholeScope(kind: ProgressKind): LiveScope {
  return { kind, department: null, category: null };
}

/** The entries of a group. */
export function groupScope(kind: ProgressKind, by: GroupBy, name: string | null, items: readonly Item[]): LiveScope {
  if (name === null || !items.every((item) => cellText(item, by) === name)) return null;
  return { kind, department: by === 'department' ? name : null, category: by === 'category' ? name : null };
}

/** The text of the row's own cell that names its group; null where another row's cell or a heading does. */
function cellText({ entry, source }: Item, by: GroupBy): string | null {
  if (by === 'department') return entry.department?.row === entry.row ? entry.department.text : null;
  const { sheet, layout } = source.review.ledger;
  const column = layout.columns.find(({ role }) => role === 'category');
  return column ? textAt(sheet, entry.row, column.index) : null;
}

/** A count of statuses in a scope; null counts all that are not excluded. */
export function liveCount(scope: LiveScope, statuses: readonly Status[] | null): { readonly live?: LiveCount } {
  return scope ? { live: { ...scope, statuses } } : {};
}

/** Statuses that a rate counts, and those that it is of; null for a rate that depends on more than the status (deadlines). */
export function statusesOf(
  id: RateId,
): { readonly numerator: readonly Status[]; readonly denominator: readonly Status[] | null } | null {
  switch (id) {
    case 'completion':
    case 'close-out':
      return { numerator: REACHED, denominator: null };
    case 'on-schedule':
      return { numerator: [...REACHED, 'on-schedule'], denominator: allBut('ongoing', 'undetermined', 'not-due') };
    case 'reporting':
      return { numerator: allBut('not-due', 'not-reported'), denominator: allBut('not-due') };
    case 'timely':
    case 'rectified':
      return null;
  }
}

function allBut(...left: readonly Status[]): readonly Status[] {
  return SHARED_STATUSES.filter((status) => !left.includes(status));
}
