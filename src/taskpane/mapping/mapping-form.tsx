import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { LedgerView, SheetView } from '../../app/engine/sheet-view';
import type { SheetMapping } from '../../app/settings/settings';
import type { ColumnView } from '../../app/engine/sheet-view';
import type { ColumnRole } from '../../core/model/layout';
import { usePane, useSessionState, useText } from '../context/pane';
import { ColumnList } from './column-list';
import { NO_DRAFT, isChanged, mappingWith, mistakesOf, type Draft } from './draft';
import { LedgerFacts } from './ledger-facts';

const useStyles = makeStyles({
  body: { flex: '1 1 auto', minHeight: '180px', overflowY: 'auto', padding: '0 12px 12px', maxWidth: '640px' },
  explain: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
  title: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: 600, margin: '8px 0 0' },
  kind: { margin: 0, color: tokens.colorNeutralForeground2 },
  guesses: { margin: '0 0 8px', paddingInlineStart: '18px', color: tokens.colorNeutralForeground2 },
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    alignItems: 'center',
    padding: '8px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  reset: { marginInlineStart: 'auto' },
});

interface MappingFormProps {
  readonly view: SheetView;
  /** What was corrected before. */
  readonly mapping: SheetMapping | undefined;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
}

/** What was understood of one sheet, to be corrected. Corrections hold once they are saved. */
export function MappingForm({ view, mapping, draft, onDraft }: MappingFormProps) {
  const t = useText();
  const styles = useStyles();
  const { session, run } = usePane();
  const { work } = useSessionState();
  const mistakes = mistakesOf(draft);
  const isWrong = mistakes.headerRows || mistakes.planYear;
  const several = view.ledgers.length > 1;
  // Below the heading of its table where there are several.
  const Title = several ? 'h3' : 'h2';
  const explanation = mapping
    ? t('pane.mapping.corrected')
    : t(view.skipped === null ? 'pane.mapping.explain' : 'pane.mapping.explain-skipped');

  const choose = ({ column, role: before }: ColumnView, role: ColumnRole) => {
    const { [column]: _, ...others } = draft.roles;
    onDraft({ ...draft, roles: role === before ? others : { ...others, [column]: role } });
  };
  const save = () => run(session.setMapping(view.id, mappingWith(mapping, draft, view.ledgers)));
  const ledgers: readonly (LedgerView | null)[] = view.ledgers.length > 0 ? view.ledgers : [null];
  return (
    <>
      <div className={styles.body}>
        {view.skipped !== null && (
          <p className={styles.explain}>
            {t('pane.skipped', { sheet: view.name, reason: t(`skip-reasons.${view.skipped}`) })}
          </p>
        )}
        <p className={styles.explain}>{explanation}</p>
        {several && <p className={styles.explain}>{t('pane.mapping.header-rows-several')}</p>}
        {ledgers.map((ledger, index) => (
          <section key={ledger?.range ?? 'none'}>
            {ledger && several && (
              <h2 className={styles.title}>{t('pane.mapping.table', { number: index + 1, range: ledger.range })}</h2>
            )}
            {ledger && <p className={styles.kind}>{t(`pane.mapping.kind.${ledger.kind}`)}</p>}
            <LedgerFacts ledger={ledger} several={several} draft={draft} mistakes={mistakes} onDraft={onDraft} />
            {ledger && <Guesses guesses={ledger.guesses ?? []} title={Title} />}
            {ledger && (
              <>
                <Title className={styles.title}>{t('pane.mapping.columns')}</Title>
                <ColumnList columns={ledger.columns} chosen={draft.roles} onChoose={choose} />
              </>
            )}
          </section>
        ))}
      </div>
      <div className={styles.footer}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={!isChanged(draft) || isWrong || work !== null}
          onClick={save}
        >
          {t('pane.mapping.save')}
        </Button>
        {isChanged(draft) && (
          <Button size="small" onClick={() => onDraft(NO_DRAFT)}>
            {t('pane.mapping.discard')}
          </Button>
        )}
        {mapping && !isChanged(draft) && (
          <Button
            size="small"
            className={styles.reset}
            disabledFocusable={work !== null}
            onClick={() => run(session.setMapping(view.id, null))}
          >
            {t('pane.mapping.reset')}
          </Button>
        )}
      </div>
    </>
  );
}

interface GuessesProps {
  readonly guesses: readonly string[];
  /** The heading's level. */
  readonly title: 'h2' | 'h3';
}

function Guesses({ guesses, title: Title }: GuessesProps) {
  const t = useText();
  const styles = useStyles();
  if (guesses.length === 0) return null;
  return (
    <>
      <Title className={styles.title}>{t('pane.mapping.guesses')}</Title>
      <ul className={styles.guesses}>
        {guesses.map((guess) => (
          <li key={guess}>{guess}</li>
        ))}
      </ul>
    </>
  );
}
