import { useMemo, type Ref } from 'react';
import { parseRange } from '../../core/model/address';
import { usePane, useText } from '../context/pane';
import { GroupHead } from '../list/group-head';
import { treeRows } from '../list/tree-row';
import type { TreeState } from '../list/use-tree-state';
import { VirtualTree, type TreeHandle } from '../list/virtual-tree';
import { FindingRow } from './finding-row';
import { grouped, type FindingItem } from './findings';
import { ruleTitle } from './rule-title';
import { SeverityMark } from './severity-mark';

interface FindingListProps {
  readonly items: readonly FindingItem[];
  readonly withSheet: boolean;
  readonly tree: TreeState;
  readonly onIgnore: (item: FindingItem) => void;
  readonly ref: Ref<TreeHandle>;
}

/** Heights before rows are measured: a group's head; a finding's head with two lines of its sentence. */
const HEIGHTS = { 1: 33, 2: 78 } as const;

/** The findings by severity and rule. */
export function FindingList({ items, withSheet, tree, onIgnore, ref }: FindingListProps) {
  const t = useText();
  const { session, format, run } = usePane();
  const { closed, current, setCurrent, toggle } = tree;
  const rows = useMemo(() => treeRows(grouped(items), closed), [items, closed]);

  const select = ({ sheet, finding }: FindingItem) => {
    const range = parseRange(finding.cell);
    if (range) run(session.select(sheet, { row: range.top, column: range.left }));
  };
  return (
    <VirtualTree
      ref={ref}
      label={t('pane.findings.list')}
      rows={rows}
      current={current}
      onCurrent={setCurrent}
      onActivate={(row) => 'item' in row && select(row.item)}
      onToggle={(row, expanded) => toggle(row.key, expanded)}
      estimate={(row) => HEIGHTS[row.level]}
    >
      {(row, isCurrent) => {
        if ('item' in row) {
          return <FindingRow item={row.item} withSheet={withSheet} isCurrent={isCurrent} onIgnore={onIgnore} />;
        }
        const { severity, rule, items: members } = row.group;
        return (
          <GroupHead
            expanded={row.expanded === true}
            mark={<SeverityMark severity={severity} />}
            meaning={t(`terms.severity.${severity}`)}
            title={ruleTitle(format, rule)}
            count={t('pane.findings.count', { count: members.length })}
          />
        );
      }}
    </VirtualTree>
  );
}
