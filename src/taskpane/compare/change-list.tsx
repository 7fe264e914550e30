import { useMemo } from 'react';
import type { ComparedRowView, ComparisonSection } from '../../app/engine/comparison';
import { parseRange } from '../../core/model/address';
import type { Severity } from '../../core/model/finding';
import { SeverityMark } from '../check/severity-mark';
import { usePane, useText } from '../context/pane';
import { GroupHead } from '../list/group-head';
import { treeRows } from '../list/tree-row';
import type { TreeState } from '../list/use-tree-state';
import { VirtualTree } from '../list/virtual-tree';
import { ChangeRow } from './change-row';

interface ChangeListProps {
  readonly sections: readonly ComparisonSection[];
  /** Name of the earlier file. */
  readonly file: string;
  readonly tree: TreeState;
}

/** Heights before rows are measured: a section's head; a row with its figures and two lines of its sentence. */
const HEIGHTS = { 1: 33, 2: 96 } as const;

/** The changes by their kind. A click shows the row in the workbook; what is gone is there no more. */
export function ChangeList({ sections, file, tree }: ChangeListProps) {
  const t = useText();
  const { session, run } = usePane();
  const { closed, current, setCurrent, toggle } = tree;
  const groups = useMemo(
    () => sections.map((section) => ({ key: section.id, section, items: section.rows })),
    [sections],
  );
  const rows = useMemo(() => treeRows(groups, closed), [groups, closed]);
  const withSheet = useMemo(() => sheetsIn(sections) > 1, [sections]);

  const select = ({ place }: ComparedRowView) => {
    const range = place && parseRange(place.cell);
    if (place && range) run(session.select(place.sheet, { row: range.top, column: range.left }));
  };
  return (
    <VirtualTree
      label={t('pane.compare.list')}
      rows={rows}
      current={current}
      onCurrent={setCurrent}
      onActivate={(row) => 'item' in row && select(row.item)}
      onToggle={(row, expanded) => toggle(row.key, expanded)}
      estimate={(row) => HEIGHTS[row.level]}
    >
      {(row, isCurrent) =>
        'item' in row ? (
          <ChangeRow row={row.item} file={file} withSheet={withSheet} isCurrent={isCurrent} />
        ) : (
          <Head section={row.group.section} expanded={row.expanded === true} />
        )
      }
    </VirtualTree>
  );
}

function Head({ section, expanded }: { readonly section: ComparisonSection; readonly expanded: boolean }) {
  const t = useText();
  const severity = useMemo(() => worstIn(section), [section]);
  return (
    <GroupHead
      expanded={expanded}
      mark={severity && <SeverityMark severity={severity} />}
      {...(severity ? { meaning: t(`terms.severity.${severity}`) } : {})}
      title={t(`pane.compare.section.${section.id}`)}
      count={t('pane.compare.count', { count: section.count })}
    />
  );
}

const BY_SEVERITY: readonly Severity[] = ['error', 'warning', 'info'];

function worstIn({ rows }: ComparisonSection): Severity | null {
  const found = new Set(rows.flatMap(({ findings }) => findings.map(({ severity }) => severity)));
  return BY_SEVERITY.find((severity) => found.has(severity)) ?? null;
}

function sheetsIn(sections: readonly ComparisonSection[]): number {
  return new Set(sections.flatMap(({ rows }) => rows.flatMap(({ place }) => place?.sheet ?? []))).size;
}
