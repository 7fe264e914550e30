import { Button } from '@fluentui/react-components';
import { HighlightRegular } from '@fluentui/react-icons/svg/highlight';
import type { SessionState } from '../../app/session/session';
import { usePane, useText } from '../context/pane';
import { useBarStyles } from './bar-styles';

/** Highlights every sheet that was checked, saying beforehand what that does. */
export function HighlightAllBar({ state }: { readonly state: SessionState }) {
  const t = useText();
  const styles = useBarStyles();
  const { session, run } = usePane();
  return (
    <div className={styles.root}>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          icon={<HighlightRegular />}
          disabledFocusable={state.work !== null}
          onClick={() => run(session.highlightAll())}
        >
          {t('pane.highlight.all')}
        </Button>
      </div>
      <p className={styles.hint}>{t('pane.highlight.all-explain')}</p>
    </div>
  );
}
