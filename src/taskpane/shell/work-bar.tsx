import { Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import type { Work } from '../../app/session/session';
import { usePane, useText, type Translate } from '../context/pane';

const useStyles = makeStyles({
  bar: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    // Work that is over at once should not flash.
    animationName: { from: { visibility: 'hidden' }, to: { visibility: 'visible' } },
    animationDuration: '0s',
    animationDelay: '200ms',
    animationFillMode: 'both',
  },
  line: { display: 'flex', alignItems: 'center', gap: '8px', minHeight: '24px', marginBottom: '4px' },
  text: { flex: '1 1 auto', minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

/** What is being done, how far it is, and the way to stop it. The place is announced to screen readers. */
export function WorkBar({ work }: { readonly work: Work | null }) {
  const t = useText();
  const styles = useStyles();
  const { session } = usePane();
  const text = work ? workText(t, work) : '';
  return (
    <div role="status" aria-live="polite">
      {work && (
        <div className={styles.bar}>
          <div className={styles.line}>
            <span className={styles.text}>{text}</span>
            {work.cancellable && (
              <Button size="small" onClick={() => session.cancel()}>
                {t('pane.work.cancel')}
              </Button>
            )}
          </div>
          <ProgressBar aria-label={text} {...(work.progress === null ? {} : { value: work.progress })} />
        </div>
      )}
    </div>
  );
}

function workText(t: Translate, { kind, sheet }: Work): string {
  switch (kind) {
    case 'write':
    case 'settings':
    case 'preview':
    case 'generate':
    case 'files':
    case 'compare':
      return t(`pane.work.${kind}`);
    case 'check':
    case 'highlight':
    case 'clear':
    case 'fix':
      break;
  }
  return sheet === null ? t(`pane.work.${kind}-all`) : t(`pane.work.${kind}`, { sheet });
}
