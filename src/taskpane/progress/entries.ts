import type { EntryView } from '../../app/engine/sheet-view';
import type { SheetResult } from '../../app/session/session';
import type { SheetId } from '../../core/model/sheet-plan';
import { GRAVEST_FIRST, STATUSES, type Status } from '../../core/model/verdict';

/** A judged entry with its sheet. */
export interface EntryItem {
  readonly key: string;
  readonly sheet: SheetId;
  readonly sheetName: string;
  /** Letters of the ledger's first column: where the row is selected. */
  readonly column: string;
  readonly entry: EntryView;
  readonly status: Status;
}

export type Grouping = 'status' | 'department';

/** Entries of one status or one department. */
export interface EntryGroup {
  readonly key: string;
  readonly by: { readonly status: Status } | { readonly department: string | null };
  readonly items: readonly EntryItem[];
}

/** All entries that were judged, in the order of their sheets and rows. */
export function entriesOf(results: readonly SheetResult[]): readonly EntryItem[] {
  return results.flatMap(({ view }) =>
    view.ledgers.flatMap(({ range, entries }) => {
      const column = /^[A-Z]+/.exec(range)?.[0] ?? 'A';
      return entries.flatMap((entry) =>
        entry.status === null
          ? []
          : [
              {
                key: `${view.id}|${column}${entry.row}`,
                sheet: view.id,
                sheetName: view.name,
                column,
                entry,
                status: entry.status,
              },
            ],
      );
    }),
  );
}

/** How many entries have each status that occurs, in the order in which summaries list them. */
export function statusCounts(items: readonly EntryItem[]): readonly (readonly [Status, number])[] {
  const counts = new Map<Status, number>();
  for (const { status } of items) counts.set(status, (counts.get(status) ?? 0) + 1);
  return STATUSES.flatMap((status) => {
    const count = counts.get(status);
    return count === undefined ? [] : [[status, count] as const];
  });
}

/**
 * Entries grouped by status (the most urgent first) or by department (that with the most lagging first); within a
 * group the largest gap first, then the order of rows.
 */
export function groupedEntries(items: readonly EntryItem[], grouping: Grouping): readonly EntryGroup[] {
  const groups = new Map<string, EntryItem[]>();
  for (const item of items) {
    const key = grouping === 'status' ? item.status : `=${item.entry.department ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  const made = [...groups].flatMap(([key, members]) => {
    const [first] = members;
    if (!first) return [];
    const by = grouping === 'status' ? { status: first.status } : { department: first.entry.department };
    return [{ key, by, items: sortedByUrgency(members) }];
  });
  return grouping === 'status' ? made.sort(byStatus) : made.sort((a, b) => lagging(b) - lagging(a));
}

function byStatus(a: EntryGroup, b: EntryGroup): number {
  return urgency(a.items[0]) - urgency(b.items[0]);
}

/** What an entry is sorted by, worked out once: a ledger of 100,000 rows compares each a dozen times. */
interface Rank {
  readonly item: EntryItem;
  readonly gap: number;
  readonly urgency: number;
  /** The one that is overdue for longest comes first: what has no figures, as issues have none, lags by its days. */
  readonly deadline: string;
}

function sortedByUrgency(items: readonly EntryItem[]): readonly EntryItem[] {
  return items
    .map(rankOf)
    .sort(byRank)
    .map(({ item }) => item);
}

function rankOf(item: EntryItem): Rank {
  const deadline = LAGGING.has(item.status) ? (item.entry.deadline?.date ?? LAST) : '';
  return { item, gap: gapOf(item), urgency: urgency(item), deadline };
}

function byRank(a: Rank, b: Rank): number {
  if (a.gap !== b.gap) return b.gap - a.gap;
  if (a.urgency !== b.urgency) return a.urgency - b.urgency;
  // Days as YYYY-MM-DD, whose order is that of their characters.
  if (a.deadline === b.deadline) return 0;
  return a.deadline < b.deadline ? -1 : 1;
}

function urgency(item: EntryItem | undefined): number {
  return item ? GRAVEST_FIRST.indexOf(item.status) : GRAVEST_FIRST.length;
}

/** What has no gap comes after what has one; but where it lags, before what is ahead. */
function gapOf({ entry, status }: EntryItem): number {
  if (entry.gap !== null) return Number(entry.gap);
  return LAGGING.has(status) ? 0 : Number.NEGATIVE_INFINITY;
}

/** What needs somebody's attention. */
export const LAGGING: ReadonlySet<Status> = new Set(['missed', 'seriously-behind', 'behind', 'not-reported']);

/** Sorts after every date. */
const LAST = '9999-99-99';

function lagging(group: EntryGroup): number {
  return group.items.filter(({ status }) => LAGGING.has(status)).length;
}
