import { useMemo } from 'react';
import { columnIndex } from '../../core/model/address';
import { asTitle } from '../common/as-title';
import { usePane, useText } from '../context/pane';
import { GroupHead } from '../list/group-head';
import { treeRows } from '../list/tree-row';
import type { TreeState } from '../list/use-tree-state';
import { VirtualTree } from '../list/virtual-tree';
import { statusColour } from '../theme/status-colours';
import { groupedEntries, type EntryGroup, type EntryItem, type Grouping } from './entries';
import { EntryRow } from './entry-row';

interface EntryListProps {
  readonly items: readonly EntryItem[];
  readonly grouping: Grouping;
  readonly withSheet: boolean;
  readonly tree: TreeState;
}

/** Heights before rows are measured: a group's head; an entry with two lines of its reason. */
const HEIGHTS = { 1: 33, 2: 96 } as const;

/** The entries by status or department, the largest gap first. */
export function EntryList({ items, grouping, withSheet, tree }: EntryListProps) {
  const t = useText();
  const { session, run } = usePane();
  const { closed, current, setCurrent, toggle } = tree;
  const rows = useMemo(() => treeRows(groupedEntries(items, grouping), closed), [items, grouping, closed]);

  const select = ({ sheet, entry, column }: EntryItem) => {
    run(session.select(sheet, { row: entry.row - 1, column: columnIndex(column) ?? 0 }));
  };
  return (
    <VirtualTree
      label={t('pane.progress.list')}
      rows={rows}
      current={current}
      onCurrent={setCurrent}
      onActivate={(row) => 'item' in row && select(row.item)}
      onToggle={(row, expanded) => toggle(row.key, expanded)}
      estimate={(row) => HEIGHTS[row.level]}
    >
      {(row, isCurrent) =>
        'item' in row ? (
          <EntryRow item={row.item} grouping={grouping} withSheet={withSheet} isCurrent={isCurrent} />
        ) : (
          <Head group={row.group} expanded={row.expanded === true} />
        )
      }
    </VirtualTree>
  );
}

function Head({ group, expanded }: { readonly group: EntryGroup; readonly expanded: boolean }) {
  const t = useText();
  const { by, items } = group;
  const title =
    'status' in by ? asTitle(t(`terms.status.${by.status}`)) : (by.department ?? t('pane.findings.no-department'));
  return (
    <GroupHead
      expanded={expanded}
      mark={'status' in by ? <Swatch colour={statusColour[by.status]} /> : null}
      title={title}
      count={t('pane.progress.entries', { count: items.length })}
    />
  );
}

function Swatch({ colour }: { readonly colour: string }) {
  return (
    <span
      style={{ width: 12, height: 12, margin: 2, borderRadius: 2, backgroundColor: colour, forcedColorAdjust: 'none' }}
    />
  );
}
