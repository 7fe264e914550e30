/** A row of a two-level list: a group, or an item of the group above it. */
export interface TreeRow {
  /** The same for the same row after every update. */
  readonly key: string;
  readonly level: 1 | 2;
  /** Whether the group is open; null for items. */
  readonly expanded: boolean | null;
  /** Place among its brothers, from 1, and their number: for screen readers, which see only rows that are drawn. */
  readonly position: number;
  readonly size: number;
}

/** Where a key leads from a row; null where it means nothing there. */
export type TreeMove =
  | { readonly kind: 'go'; readonly index: number }
  | { readonly kind: 'toggle'; readonly index: number; readonly expanded: boolean };

/** Rows that PageUp and PageDown pass over. */
const PAGE = 8;

/** The keys of the ARIA pattern for tree grids, as far as rows go. */
export function moveOf(key: string, rows: readonly TreeRow[], index: number): TreeMove | null {
  const row = rows[index];
  if (!row) return null;
  const go = (to: number): TreeMove => ({ kind: 'go', index: Math.max(0, Math.min(rows.length - 1, to)) });
  switch (key) {
    case 'ArrowDown':
      return go(index + 1);
    case 'ArrowUp':
      return go(index - 1);
    case 'PageDown':
      return go(index + PAGE);
    case 'PageUp':
      return go(index - PAGE);
    case 'Home':
      return go(0);
    case 'End':
      return go(rows.length - 1);
    case 'ArrowRight':
      return row.expanded === false ? { kind: 'toggle', index, expanded: true } : null;
    case 'ArrowLeft':
      if (row.expanded === true) return { kind: 'toggle', index, expanded: false };
      return row.level === 2 ? go(rows.findLastIndex((other, at) => at < index && other.level === 1)) : null;
    default:
      return null;
  }
}

/** A group of items, from which {@link treeRows} makes rows. */
export interface TreeGroup {
  readonly key: string;
  readonly items: readonly { readonly key: string }[];
}

/** The rows of groups and of the items of open ones, each with the fields that a screen reader needs. */
export function treeRows<Group extends TreeGroup>(
  groups: readonly Group[],
  closed: ReadonlySet<string>,
): readonly (GroupRow<Group> | ItemRow<Group['items'][number]>)[] {
  return groups.flatMap((group, at) => {
    const expanded = !closed.has(group.key);
    const head = { key: group.key, level: 1 as const, expanded, position: at + 1, size: groups.length, group };
    if (!expanded) return [head];
    const items = group.items.map((item: Group['items'][number], index) => ({
      key: item.key,
      level: 2 as const,
      expanded: null,
      position: index + 1,
      size: group.items.length,
      item,
    }));
    return [head, ...items];
  });
}

/** The row of a group. */
export interface GroupRow<Group> extends TreeRow {
  readonly group: Group;
}

/** The row of an item. */
export interface ItemRow<Item> extends TreeRow {
  readonly item: Item;
}
