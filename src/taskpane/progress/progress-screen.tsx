import { Select, makeStyles } from '@fluentui/react-components';
import { DataBarVerticalRegular } from '@fluentui/react-icons/svg/data-bar-vertical';
import { useMemo, useState } from 'react';
import type { SessionState, SheetResult } from '../../app/session/session';
import type { Status } from '../../core/model/verdict';
import { EmptyState } from '../common/empty-state';
import { useText } from '../context/pane';
import type { TreeState } from '../list/use-tree-state';
import { SheetNotes } from '../shell/sheet-notes';
import { AsOfChoice } from './as-of-choice';
import { entriesOf, statusCounts, type Grouping } from './entries';
import { EntryList } from './entry-list';
import { HighlightAllBar } from './highlight-all-bar';
import { HighlightBar } from './highlight-bar';
import { useSameViews } from './use-same-views';
import { ProfileChoice } from './profile-choice';
import { ProfileRule } from './profile-rule';
import { StatusBar } from './status-bar';

const useStyles = makeStyles({
  choices: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    alignItems: 'start',
    gap: '4px 8px',
    padding: '0 12px 4px',
    maxWidth: '560px',
  },
  rule: { gridColumn: '1 / -1' },
  select: { marginInlineStart: 'auto' },
});

interface ProgressScreenProps {
  readonly state: SessionState;
  readonly results: readonly SheetResult[];
  /** Whether all sheets are looked at. */
  readonly several: boolean;
  readonly tree: TreeState;
}

/** 进度: how every entry stands on a day, by a profile, and highlighting it on the sheet. */
export default function ProgressScreen({ state, results, several, tree }: ProgressScreenProps) {
  const t = useText();
  const styles = useStyles();
  const [grouping, setGrouping] = useState<Grouping>('status');
  const [chosen, setChosen] = useState<Status | null>(null);
  const shownResults = useSameViews(results);
  const items = useMemo(() => entriesOf(shownResults), [shownResults]);
  const counts = useMemo(() => statusCounts(items), [items]);
  // The status that was chosen may have gone with an edit.
  const status = counts.some(([each]) => each === chosen) ? chosen : null;
  const shown = useMemo(
    () => (status === null ? items : items.filter((item) => item.status === status)),
    [items, status],
  );
  const view = several ? undefined : results[0]?.view;
  const ledger = view?.ledgers[0];
  return (
    <>
      <SheetNotes results={results} several={several} factsToo={false} />
      <div className={styles.choices}>
        {view && ledger && <AsOfChoice sheet={view.id} ledger={ledger} />}
        <ProfileChoice profile={state.settings.profile} />
        <div className={styles.rule}>
          <ProfileRule profile={state.settings.profile} />
        </div>
      </div>
      {items.length === 0 ? (
        <EmptyState
          icon={<DataBarVerticalRegular />}
          title={t('pane.progress.nothing')}
          hint={t('pane.progress.nothing-hint')}
        />
      ) : (
        <>
          <StatusBar counts={counts} chosen={status} onChoose={setChosen}>
            <Select
              size="small"
              className={styles.select}
              aria-label={t('pane.progress.group')}
              value={grouping}
              onChange={(_, { value }) => setGrouping(value === 'department' ? 'department' : 'status')}
            >
              <option value="status">{t('pane.progress.by-status')}</option>
              <option value="department">{t('pane.progress.by-department')}</option>
            </Select>
          </StatusBar>
          <EntryList items={shown} grouping={grouping} withSheet={several} tree={tree} />
          {view ? <HighlightBar state={state} view={view} /> : <HighlightAllBar state={state} />}
        </>
      )}
    </>
  );
}
