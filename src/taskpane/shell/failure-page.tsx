import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Diagnostic } from '../common/diagnostic';

const useStyles = makeStyles({
  root: { padding: '24px 20px', overflowY: 'auto', display: 'grid', gap: '12px', justifyItems: 'start' },
  title: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: 600, margin: 0 },
  text: { margin: 0 },
});

export interface FailurePageProps {
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly onAction: () => void;
  readonly diagnostic: string | null;
}

/** A page in place of the pane: what happened, what to do, and details to copy. */
export function FailurePage({ title, text, action, onAction, diagnostic }: FailurePageProps) {
  const styles = useStyles();
  return (
    <main className={styles.root}>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.text}>{text}</p>
      <Button appearance="primary" onClick={onAction}>
        {action}
      </Button>
      {diagnostic !== null && <Diagnostic text={diagnostic} />}
    </main>
  );
}
