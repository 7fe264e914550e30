import { Button } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DocumentSearchRegular } from '@fluentui/react-icons/svg/document-search';
import { Suspense, lazy, useDeferredValue, useMemo, useRef, useState, type ReactNode } from 'react';
import type { SheetResult } from '../../app/session/session';
import { Announcement } from '../common/announcement';
import { EmptyState } from '../common/empty-state';
import { usePane, useSessionState, useText } from '../context/pane';
import type { TreeState } from '../list/use-tree-state';
import type { TreeHandle } from '../list/virtual-tree';
import { isChecked } from '../shell/results-of';
import { SheetNotes } from '../shell/sheet-notes';
import { SkippedSheets } from '../shell/skipped-sheets';
import { FilterBar } from './filter-bar';
import { FindingList } from './finding-list';
import {
  NO_DEPARTMENT,
  NO_FILTER,
  counts,
  departmentsOf,
  filtered,
  findingsOf,
  type FindingFilter,
  type FindingItem,
} from './findings';
import { HandOn } from './hand-on';
import { ruleTitle } from './rule-title';

const IgnoreDialog = lazy(() => import('./ignore-dialog'));

interface CheckScreenProps {
  readonly results: readonly SheetResult[];
  /** Whether all sheets are looked at. */
  readonly several: boolean;
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
  readonly tree: TreeState;
}

/** 核查: what is wrong, where, why, and what to do. */
export function CheckScreen({ results, several, filter, onFilter, tree }: CheckScreenProps) {
  const { format } = usePane();
  const { settings } = useSessionState();
  const list = useRef<TreeHandle>(null);
  const [ignoring, setIgnoring] = useState<FindingItem | null>(null);

  const all = useMemo(() => findingsOf(results, settings.ignored ?? {}), [results, settings.ignored]);
  // Typing in the search stays quick over thousands of findings.
  const calm = useDeferredValue(filter);
  const shown = useMemo(() => filtered(all, calm, (rule) => ruleTitle(format, rule)), [all, calm, format]);

  const department = filter.department === NO_DEPARTMENT ? null : filter.department;
  return (
    <>
      <SheetNotes results={results} several={several} />
      {several && <SkippedSheets results={results} />}
      <Findings all={all} whole={results.every(isChecked)} shown={shown} filter={filter} onFilter={onFilter}>
        <FindingList ref={list} items={shown} withSheet={several} tree={tree} onIgnore={setIgnoring} />
      </Findings>
      {all.length > 0 && <HandOn department={department} />}
      {ignoring && (
        <Suspense fallback={null}>
          <IgnoreDialog item={ignoring} onClose={() => setIgnoring(null)} onLost={() => list.current?.focus()} />
        </Suspense>
      )}
    </>
  );
}

interface FindingsProps {
  readonly all: readonly FindingItem[];
  /** Whether every sheet that is looked at was checked. */
  readonly whole: boolean;
  readonly shown: readonly FindingItem[];
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
  readonly children: ReactNode;
}

function Findings({ all, whole, shown, filter, onFilter, children }: FindingsProps) {
  const t = useText();
  const count = useMemo(() => counts(all), [all]);
  const departments = useMemo(() => departmentsOf(all), [all]);
  const ignored = useMemo(() => all.filter((item) => item.ignored).length, [all]);
  const announcement = t('pane.findings.shown', {
    shown: shown.length,
    count: all.length - (filter.ignoredToo ? 0 : ignored),
  });
  if (all.length === 0) {
    return (
      <>
        <Announcement text={announcement} />
        <EmptyState
          icon={<CheckmarkCircleRegular />}
          title={t('pane.findings.none')}
          hint={t(whole ? 'pane.findings.none-hint' : 'pane.findings.none-partly')}
        />
      </>
    );
  }
  return (
    <>
      <FilterBar filter={filter} onFilter={onFilter} counts={count} ignored={ignored} departments={departments} />
      <Announcement text={announcement} />
      {shown.length > 0 ? children : <NothingShown ignored={ignored} all={all.length} onFilter={onFilter} />}
    </>
  );
}

interface NothingShownProps {
  readonly ignored: number;
  readonly all: number;
  readonly onFilter: (filter: FindingFilter) => void;
}

function NothingShown({ ignored, all, onFilter }: NothingShownProps) {
  const t = useText();
  if (ignored === all) {
    return (
      <EmptyState
        icon={<CheckmarkCircleRegular />}
        title={t('pane.findings.only-ignored')}
        hint={t('pane.findings.only-ignored-hint', { count: ignored })}
      />
    );
  }
  return (
    <EmptyState icon={<DocumentSearchRegular />} title={t('pane.findings.no-match')}>
      <Button size="small" onClick={() => onFilter(NO_FILTER)}>
        {t('pane.findings.clear-filter')}
      </Button>
    </EmptyState>
  );
}
