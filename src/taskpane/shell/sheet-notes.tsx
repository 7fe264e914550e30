import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import type { SheetResult } from '../../app/session/session';
import { Diagnostic } from '../common/diagnostic';
import { usePane, useText } from '../context/pane';

const useStyles = makeStyles({
  notes: {
    padding: '0 12px 8px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    display: 'grid',
    gap: '4px',
  },
  line: { margin: 0, overflowWrap: 'anywhere' },
  stale: { display: 'flex', flexWrap: 'wrap', gap: '4px 8px', alignItems: 'center' },
  sheet: { display: 'block' },
  failure: { whiteSpace: 'normal', paddingBlock: '6px' },
});

interface SheetNotesProps {
  readonly results: readonly SheetResult[];
  /** Whether sheets are named: where several stand together. */
  readonly several: boolean;
  /** Whether the facts of each ledger are named; they are not where they can be chosen. */
  readonly factsToo?: boolean;
}

/** By what each ledger was judged, and whether its result can be relied on. */
export function SheetNotes({ results, several, factsToo = true }: SheetNotesProps) {
  const t = useText();
  const styles = useStyles();
  const { session, run } = usePane();
  const hasFacts = factsToo && !several && results.some(({ view }) => view.ledgers.length > 0);
  const stale = results.filter(({ freshness }) => freshness === 'stale');
  const refresh = () => {
    const [only] = stale;
    run(session.check(stale.length === 1 && only ? { sheet: only.view.id } : 'all'));
  };
  if (!hasFacts && stale.length === 0 && results.every(({ failure }) => !failure)) return null;
  return (
    <div className={styles.notes}>
      {results.map((result) => (
        <Failure key={result.view.id} result={result} named={several} />
      ))}
      {hasFacts && results.map((result) => <Facts key={result.view.id} result={result} />)}
      {stale.length > 0 && (
        <div className={styles.stale} role="status">
          <span>{t('pane.stale')}</span>
          <Button size="small" onClick={refresh}>
            {t('pane.stale.check')}
          </Button>
        </div>
      )}
    </div>
  );
}

function Facts({ result }: { readonly result: SheetResult }) {
  const t = useText();
  const styles = useStyles();
  const { ledgers } = result.view;
  return ledgers.map((ledger) => {
    const facts = {
      entries: ledger.summary.entries,
      date: ledger.asOf,
      source: t(`terms.as-of-source.${ledger.asOfSource}`),
      profile: ledger.profile,
    };
    return (
      <p key={ledger.range} className={styles.line}>
        {ledgers.length === 1 ? t('pane.facts', facts) : t('pane.facts.range', { ...facts, range: ledger.range })}
      </p>
    );
  });
}

function Failure({ result, named }: { readonly result: SheetResult; readonly named: boolean }) {
  const { format } = usePane();
  const styles = useStyles();
  const { failure } = result;
  if (!failure) return null;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody className={styles.failure}>
        {named && <strong className={styles.sheet}>{result.view.name}</strong>}
        {format(failure.message)}
        {failure.diagnostic !== null && <Diagnostic text={failure.diagnostic} />}
      </MessageBarBody>
    </MessageBar>
  );
}
