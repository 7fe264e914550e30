import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { LedgerView } from '../../app/engine/sheet-view';
import { useText } from '../context/pane';
import { rowsText, type Draft, type DraftMistakes } from './draft';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))',
    alignItems: 'start',
    gap: '8px',
    margin: '8px 0',
    maxWidth: '480px',
  },
  input: { minWidth: 0, width: '100%' },
  fact: {
    margin: '4px 0 0',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface LedgerFactsProps {
  /** null where no ledger was found yet. */
  readonly ledger: LedgerView | null;
  /** Header rows can be named only where the sheet holds one table. */
  readonly several: boolean;
  readonly draft: Draft;
  readonly mistakes: DraftMistakes;
  readonly onDraft: (draft: Draft) => void;
}

/** Header rows and year of a ledger, and where they come from. */
export function LedgerFacts({ ledger, several, draft, mistakes, onDraft }: LedgerFactsProps) {
  const t = useText();
  const styles = useStyles();
  const rows = ledger ? rowsText(ledger.headerRows) : '';
  const year = ledger ? yearOf(ledger.plan) : '';
  return (
    <>
      <div className={styles.fields}>
        {!several && (
          <Field
            size="small"
            label={t('pane.mapping.header-rows')}
            hint={t('pane.mapping.header-rows-hint')}
            {...problem(mistakes.headerRows, t('pane.mapping.header-rows-bad'))}
          >
            <Input
              size="small"
              className={styles.input}
              value={draft.headerRows ?? rows}
              onChange={(_, { value }) => onDraft({ ...draft, headerRows: value === rows ? null : value })}
            />
          </Field>
        )}
        {ledger && (
          <Field
            size="small"
            label={t('pane.mapping.plan-year')}
            hint={t('pane.mapping.plan-year-source', {
              start: ledger.plan.start,
              end: ledger.plan.end,
              source: t(`terms.as-of-source.${ledger.plan.source}`),
            })}
            {...problem(mistakes.planYear, t('pane.mapping.plan-year-bad'))}
          >
            <Input
              size="small"
              className={styles.input}
              inputMode="numeric"
              {...(year === '' && { placeholder: yearsOf(ledger.plan) })}
              value={draft.planYear ?? year}
              onChange={(_, { value }) => onDraft({ ...draft, planYear: value === year ? null : value })}
            />
          </Field>
        )}
      </div>
      {several && ledger && (
        <p className={styles.fact}>{t('pane.mapping.header-rows-fixed', { rows: rowsText(ledger.headerRows) })}</p>
      )}
      {ledger && (
        <p className={styles.fact}>
          {t('pane.mapping.as-of', { date: ledger.asOf, source: t(`terms.as-of-source.${ledger.asOfSource}`) })}
        </p>
      )}
    </>
  );
}

/** The plan's year; empty for a plan of several years, which a year typed here would replace. */
function yearOf({ start, end }: LedgerView['plan']): string {
  return start.slice(0, 4) === end.slice(0, 4) ? end.slice(0, 4) : '';
}

function yearsOf({ start, end }: LedgerView['plan']): string {
  return `${start.slice(0, 4)}–${end.slice(0, 4)}`;
}

function problem(isWrong: boolean, message: string) {
  return isWrong ? ({ validationState: 'error', validationMessage: message } as const) : {};
}
