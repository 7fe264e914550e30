import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSwapRegular } from '@fluentui/react-icons/svg/arrow-swap';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { isComparisonOld } from '../../app/session/compare/state';
import type { ComparisonState, SessionState } from '../../app/session/session';
import { Diagnostic } from '../common/diagnostic';
import { EmptyState } from '../common/empty-state';
import { useText } from '../context/pane';
import type { TreeState } from '../list/use-tree-state';
import { ChangeList } from './change-list';
import { CompareAgain, CompareHead, EarlierName } from './compare-head';
import { CompareBar } from './compare-bar';
import { DropEarlier, PickEarlier } from './pick-earlier';

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', flex: '1 1 auto', minHeight: 0 },
  failure: { margin: '8px 12px' },
  body: { whiteSpace: 'normal', paddingBlock: '6px' },
  what: { display: 'block' },
  name: { padding: '8px 12px 0' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '4px 8px', padding: '0 12px' },
  note: {
    flex: '1 0 100%',
    margin: '4px 0 0',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface CompareScreenProps {
  readonly state: SessionState;
  readonly tree: TreeState;
}

/** 对比: what changed since an earlier file of the ledger, and writing it as a sheet. */
export default function CompareScreen({ state, tree }: CompareScreenProps) {
  const styles = useStyles();
  const { comparison } = state;
  return (
    <DropEarlier busy={state.work !== null} className={styles.whole}>
      {comparison ? <Compared state={state} comparison={comparison} tree={tree} /> : <First state={state} />}
    </DropEarlier>
  );
}

function First({ state }: { readonly state: SessionState }) {
  const t = useText();
  const styles = useStyles();
  return (
    <EmptyState icon={<ArrowSwapRegular />} title={t('pane.compare.title')} hint={t('pane.compare.hint')}>
      <PickEarlier label={t('pane.compare.pick')} primary busy={state.work !== null} />
      <p className={styles.note}>
        {t('pane.compare.drop')}
        <br />
        {t('pane.compare.local')}
      </p>
    </EmptyState>
  );
}

interface ComparedProps extends CompareScreenProps {
  readonly comparison: ComparisonState;
}

function Compared({ state, comparison, tree }: ComparedProps) {
  const t = useText();
  const { view } = comparison;
  const busy = state.work !== null;
  if (!view) return <Failed comparison={comparison} busy={busy} />;
  return (
    <>
      <CompareHead comparison={comparison} view={view} isOld={isComparisonOld(state)} busy={busy} />
      {view.sections.length === 0 ? (
        <EmptyState
          icon={<CheckmarkCircleRegular />}
          title={t('pane.compare.same')}
          hint={t('pane.compare.same-hint')}
        />
      ) : (
        <ChangeList sections={view.sections} file={comparison.file} tree={tree} />
      )}
      <CompareBar busy={busy} />
    </>
  );
}

function Failed({ comparison, busy }: { readonly comparison: ComparisonState; readonly busy: boolean }) {
  const t = useText();
  const styles = useStyles();
  const { file, failure } = comparison;
  return (
    <>
      <div className={styles.name}>
        <EarlierName file={file} busy={busy} />
      </div>
      <div role="alert" className={styles.failure}>
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody className={styles.body}>
            <strong className={styles.what}>{t('pane.compare.failed', { file })}</strong>
            {failure?.text}
            {failure?.diagnostic != null && <Diagnostic text={failure.diagnostic} />}
          </MessageBarBody>
        </MessageBar>
      </div>
      <div className={styles.actions}>
        <PickEarlier label={t('pane.compare.pick-other')} primary={false} busy={busy} />
        <CompareAgain busy={busy} />
      </div>
    </>
  );
}
