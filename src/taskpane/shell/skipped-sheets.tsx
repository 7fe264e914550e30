import { makeStyles, tokens } from '@fluentui/react-components';
import type { SheetResult } from '../../app/session/session';
import { useText } from '../context/pane';

const useStyles = makeStyles({
  root: { padding: '0 12px 8px', color: tokens.colorNeutralForeground2 },
  summary: { cursor: 'pointer', minHeight: '24px', lineHeight: '24px' },
  list: { margin: 0, paddingInlineStart: '20px' },
});

interface SkippedSheetsProps {
  readonly results: readonly SheetResult[];
  /** Whether they are listed without being asked for. */
  readonly open?: boolean;
}

/** The sheets that hold no ledger, and what each was taken for. */
export function SkippedSheets({ results, open = false }: SkippedSheetsProps) {
  const t = useText();
  const styles = useStyles();
  const skipped = results.flatMap(({ view }) => (view.skipped === null ? [] : [{ ...view, reason: view.skipped }]));
  if (skipped.length === 0) return null;
  return (
    <details className={styles.root} open={open}>
      <summary className={styles.summary}>{t('pane.skipped.list', { count: skipped.length })}</summary>
      <ul className={styles.list}>
        {skipped.map(({ id, name, reason }) => (
          <li key={id}>{t('pane.skipped.item', { sheet: name, reason: t(`skip-reasons.${reason}`) })}</li>
        ))}
      </ul>
    </details>
  );
}
