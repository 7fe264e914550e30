import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { SessionState } from '../../app/session/session';
import { usePane, useText } from '../context/pane';
import { checkableSheets, type Picked } from './use-picked-sheet';

const useStyles = makeStyles({
  root: { padding: '20px 20px', overflowY: 'auto', flex: '1 1 auto', maxWidth: '560px' },
  title: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: 600,
    margin: '0 0 12px',
  },
  steps: { margin: '0 0 16px', paddingInlineStart: '20px', display: 'grid', gap: '10px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginBottom: '16px' },
  note: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    margin: 0,
  },
});

interface FirstRunProps {
  readonly state: SessionState;
  readonly onPick: (picked: Picked) => void;
}

/** What to do first, in place of an empty pane. */
export function FirstRun({ state, onPick }: FirstRunProps) {
  const t = useText();
  const styles = useStyles();
  const { session, run } = usePane();
  const busy = state.work !== null;
  const checkAll = () => {
    onPick('all');
    run(session.check('all'));
  };
  const several = checkableSheets(state.sheets).length > 1;
  return (
    <div className={styles.root}>
      <h2 className={styles.title}>{t('pane.first.title')}</h2>
      <ol className={styles.steps}>
        <li>{t('pane.first.step-open')}</li>
        <li>{t('pane.first.step-look')}</li>
        <li>{t('pane.first.step-mark')}</li>
      </ol>
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => run(session.check('active'))}>
          {t('pane.check.sheet')}
        </Button>
        {several && (
          <Button disabledFocusable={busy} onClick={checkAll}>
            {t('pane.check.all-sheets')}
          </Button>
        )}
      </div>
      <p className={styles.note}>{t('pane.first.read-only')}</p>
    </div>
  );
}
