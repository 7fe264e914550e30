import { Spinner, Tab, TabList, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { Suspense, lazy, useMemo, useRef, useState } from 'react';
import type { Notice, SessionState } from '../../app/session/session';
import { usualChoice, type Choice } from '../briefing/choice';
import { CheckScreen } from '../check/check-screen';
import { NO_FILTER, type FindingFilter } from '../check/findings';
import { VisuallyHidden } from '../common/visually-hidden';
import { useSessionState, useText, usePane } from '../context/pane';
import { useTreeState } from '../list/use-tree-state';
import { NOTHING_KEPT } from '../mapping/draft';
import { VIEWS, type View } from '../view';
import { FailurePage } from './failure-page';
import { FirstRun } from './first-run';
import { NotChecked } from './not-checked';
import { NothingChecked } from './nothing-checked';
import { NoticeBar } from './notice-bar';
import { isChecked, resultsOf } from './results-of';
import { SheetBar } from './sheet-bar';
import { useLostFocus } from './use-lost-focus';
import { usePickedSheet } from './use-picked-sheet';
import { WorkBar } from './work-bar';

const CompareScreen = lazy(() => import('../compare/compare-screen'));
const BriefingScreen = lazy(() => import('../briefing/briefing-screen'));
const MappingScreen = lazy(() => import('../mapping/mapping-screen'));
const ProgressScreen = lazy(() => import('../progress/progress-screen'));
const SettingsScreen = lazy(() => import('../settings/settings-screen'));

const useStyles = makeStyles({
  // The pane may be a part of a page: what fits depends on its own width, not on the window's.
  root: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0, containerType: 'inline-size' },
  tabs: { flexShrink: 0, padding: '0 4px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  // Five names in English fill a pane of 320 px: the sixth is a picture there.
  tab: {
    '@container (max-width: 375px)': {
      paddingInline: '4px',
      '&:lang(en)': { paddingInline: '2px' },
      // Fluent's own classes of the words, and of the room that they take when they are bold.
      '&:lang(en) .fui-Tab__content, &:lang(en) .fui-Tab__content--reserved-space': {
        fontSize: tokens.fontSizeBase200,
        letterSpacing: '-0.2px',
        paddingInline: 0,
      },
    },
  },
  pictured: {
    '& .fui-Tab__icon': { display: 'none' },
    '@container (max-width: 375px)': {
      '&:lang(en) .fui-Tab__icon': { display: 'inline-flex' },
      '&:lang(en) .fui-Tab__content, &:lang(en) .fui-Tab__content--reserved-space': {
        position: 'absolute',
        width: '1px',
        height: '1px',
        overflow: 'hidden',
        clipPath: 'inset(50%)',
      },
    },
  },
  main: { display: 'flex', flexDirection: 'column', flex: '1 1 auto', minHeight: 0 },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    flex: '1 1 auto',
    minHeight: 0,
    overflowY: 'auto',
    outline: 'none',
  },
  starting: { height: '100%', display: 'grid', placeContent: 'center' },
});

interface ShellProps {
  readonly view: View | null;
  readonly ownNotice: Notice | null;
  readonly onDismissOwn: () => void;
}

/** The pane's frame: tabs, the screen, and below it what is being done and what came of it. */
export function Shell({ view: asked, ownNotice, onDismissOwn }: ShellProps) {
  const t = useText();
  const styles = useStyles();
  const { session } = usePane();
  const state = useSessionState();
  const [view, setView] = useState<View>(asked ?? 'check');
  const panel = useRef<HTMLDivElement>(null);
  useLostFocus(panel);

  if (state.phase === 'starting') {
    return (
      <main className={styles.starting}>
        <Spinner size="small" label={t('pane.starting')} />
      </main>
    );
  }
  if (state.phase === 'unavailable') return <Unavailable state={state} />;
  const dismiss = () => {
    if (ownNotice) onDismissOwn();
    else session.dismiss();
  };
  return (
    <div className={styles.root}>
      <nav className={styles.tabs}>
        {/* Excel shows the title above the pane; a screen reader that jumps by headings begins here. */}
        <VisuallyHidden>
          <h1>{t('pane.title')}</h1>
        </VisuallyHidden>
        <TabList
          size="small"
          aria-label={t('pane.tabs.label')}
          selectedValue={view}
          onTabSelect={(_, { value }) => setView(value as View)}
        >
          {VIEWS.map((name) => (
            <Tab
              key={name}
              value={name}
              className={mergeClasses(styles.tab, name === 'settings' && styles.pictured)}
              {...(name === 'settings' ? { icon: <SettingsRegular />, title: t('pane.tabs.settings') } : {})}
              id={`tab-${name}`}
              aria-controls="panel"
            >
              {t(`pane.tabs.${name}`)}
            </Tab>
          ))}
        </TabList>
      </nav>
      <main className={styles.main}>
        <div
          ref={panel}
          id="panel"
          role="tabpanel"
          tabIndex={-1}
          aria-labelledby={`tab-${view}`}
          className={styles.panel}
        >
          <Suspense fallback={<Spinner size="small" className={styles.starting} />}>
            <Screen view={view} state={state} onView={setView} />
          </Suspense>
        </div>
        <WorkBar work={state.work} />
        <NoticeBar notice={ownNotice ?? state.notice} onDismiss={dismiss} />
      </main>
    </div>
  );
}

interface ScreenProps {
  readonly view: View;
  readonly state: SessionState;
  readonly onView: (view: View) => void;
}

function Screen({ view, state, onView }: ScreenProps) {
  const [picked, setPicked] = usePickedSheet(state);
  const [filter, setFilter] = useState<FindingFilter>(NO_FILTER);
  const [draft, setDraft] = useState(NOTHING_KEPT);
  // What nobody changed is as this workbook had it last.
  const [briefing, setBriefing] = useState<Choice | null>(null);
  const findings = useTreeState();
  const entries = useTreeState();
  const { sheets, results: all } = state;
  // The same list while its results are the same: lists of 100,000 entries are made from it.
  const results = useMemo(() => resultsOf({ sheets, results: all }, picked), [sheets, all, picked]);
  const changes = useTreeState();
  if (view === 'settings') return <SettingsScreen state={state} />;
  if (view === 'compare') return <CompareScreen state={state} tree={changes} />;
  if (view === 'briefing') {
    return <BriefingScreen state={state} choice={briefing ?? usualChoice(state.settings)} onChoice={setBriefing} />;
  }
  if (state.results.size === 0) return <FirstRun state={state} onPick={setPicked} />;

  const several = picked === 'all';
  // What was skipped can be corrected on the mapping's screen; what could not be read cannot.
  const isCorrectable = view === 'mapping' && results.some(({ failure }) => !failure);
  const isBlank = !isCorrectable && !results.some(isChecked);
  return (
    <>
      <SheetBar state={state} picked={picked} onPick={setPicked} />
      {results.length === 0 && <NotChecked state={state} picked={picked} />}
      {results.length > 0 && isBlank && (
        <NothingChecked results={results} several={several} onMapping={() => onView('mapping')} />
      )}
      {results.length > 0 && !isBlank && view === 'check' && (
        <CheckScreen results={results} several={several} filter={filter} onFilter={setFilter} tree={findings} />
      )}
      {results.length > 0 && !isBlank && view === 'mapping' && (
        <MappingScreen results={results} several={several} kept={draft} onKept={setDraft} />
      )}
      {results.length > 0 && !isBlank && view === 'progress' && (
        <ProgressScreen state={state} results={results} several={several} tree={entries} />
      )}
    </>
  );
}

function Unavailable({ state }: { readonly state: SessionState }) {
  const t = useText();
  const { session, format, run } = usePane();
  const { notice } = state;
  return (
    <FailurePage
      title={t('pane.failure.start-title')}
      text={notice ? format(notice.message) : t('pane.failure.start')}
      action={t('pane.failure.retry')}
      onAction={() => run(session.start())}
      diagnostic={notice?.diagnostic ?? null}
    />
  );
}
