import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane, useText } from '../context/pane';
import type { FindingItem } from './findings';

const useStyles = makeStyles({
  values: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: '12px',
    rowGap: '2px',
    margin: '6px 0 0',
    fontVariantNumeric: 'tabular-nums',
  },
  name: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
  note: {
    margin: '6px 0 0',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' },
});

interface FindingDetailsProps {
  readonly item: FindingItem;
  readonly onIgnore: (item: FindingItem) => void;
}

/** What the current finding has beyond its sentence: expected and found, and what can be done from here. */
export function FindingDetails({ item, onIgnore }: FindingDetailsProps) {
  const t = useText();
  const styles = useStyles();
  const { session, run } = usePane();
  const { finding, ignored } = item;
  const { expected, found, fix } = finding;
  // A number kept as text reads the same as the number: the sentence says what is wrong, two equal figures do not.
  const differs = expected !== found;
  return (
    <>
      {differs && (
        <dl className={styles.values}>
          {expected !== null && (
            <>
              <dt className={styles.name}>{t('pane.findings.expected')}</dt>
              <dd className={styles.value}>{expected}</dd>
            </>
          )}
          {found !== null && (
            <>
              <dt className={styles.name}>{t('pane.findings.found')}</dt>
              <dd className={styles.value}>{found}</dd>
            </>
          )}
        </dl>
      )}
      {ignored && (
        <p className={styles.note}>{t('pane.findings.ignored', { date: ignored.on, reason: ignored.reason })}</p>
      )}
      {fix && !ignored && (
        <p className={styles.note}>
          {t(session.host === 'excel' ? 'pane.findings.fix-hint' : 'pane.findings.fix-hint-undoable', {
            cell: fix.cell,
            value: fix.value,
          })}
        </p>
      )}
      <div className={styles.actions}>
        {fix && !ignored && (
          <Button size="small" appearance="primary" onClick={() => run(session.fix(item.sheet, finding))}>
            {t('pane.findings.fix', { value: fix.value })}
          </Button>
        )}
        {ignored ? (
          <Button size="small" onClick={() => run(session.unignore(finding.key))}>
            {t('pane.findings.unignore')}
          </Button>
        ) : (
          <Button size="small" onClick={() => onIgnore(item)}>
            {t('pane.findings.ignore')}
          </Button>
        )}
      </div>
    </>
  );
}
