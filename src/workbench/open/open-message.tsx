import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  Spinner,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { Diagnostic } from '../../taskpane/common/diagnostic';
import { useReturnFocus } from '../../taskpane/common/use-return-focus';
import { diagnosticText } from '../../taskpane/diagnostic-text';
import { useText } from '../context';
import type { OpenNotice, Reading } from './use-open-book';

const useStyles = makeStyles({
  work: {
    flexShrink: 0,
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: 'flex', alignItems: 'center', gap: '12px', minHeight: '24px', marginBottom: '6px' },
  text: { flex: '1 1 auto', minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  percent: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
  saving: { justifyContent: 'flex-start' },
  bar: { flexShrink: 0, borderRadius: 0 },
});

interface OpenMessageProps {
  readonly reading: Reading | null;
  readonly isSaving: boolean;
  readonly message: OpenNotice | null;
  readonly version: string;
  readonly onCancel: () => void;
  readonly onDismiss: () => void;
}

/** Which file is being read and how far, that one is being saved, and what came of either. */
export function OpenMessage({ reading, isSaving, message, version, onCancel, onDismiss }: OpenMessageProps) {
  const t = useText();
  const styles = useStyles();
  return (
    <>
      <div role="status">
        {reading && <ReadingLine reading={reading} onCancel={onCancel} />}
        {isSaving && (
          <div className={styles.work}>
            <Spinner className={styles.saving} size="tiny" label={t('workbench.save.working')} />
          </div>
        )}
      </div>
      <div role="alert">
        {message && (
          <MessageBar intent={message.tone} layout="multiline" className={styles.bar} politeness="assertive">
            <MessageBarBody>
              {message.text}
              {message.error !== null && <Diagnostic text={diagnosticText(message.error, version)} />}
            </MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  appearance="transparent"
                  icon={<DismissRegular />}
                  aria-label={t('pane.notice.dismiss')}
                  onClick={onDismiss}
                />
              }
            />
          </MessageBar>
        )}
      </div>
    </>
  );
}

interface ReadingLineProps {
  readonly reading: Reading;
  readonly onCancel: () => void;
}

/** The percentage is not announced at each step: the bar tells it to who asks. */
function ReadingLine({ reading: { file, fraction }, onCancel }: ReadingLineProps) {
  const t = useText();
  const styles = useStyles();
  // What stands below takes no clicks and keys meanwhile: the keyboard waits at the one thing that can be done.
  useReturnFocus();
  const isFirst = useRef(true);
  const focus = (button: HTMLButtonElement | null): void => {
    if (button && isFirst.current) button.focus();
    isFirst.current = false;
  };
  const text = t('workbench.open.reading', { file });
  return (
    <div className={styles.work}>
      <div className={styles.line}>
        <span className={styles.text}>{text}</span>
        <span className={styles.percent} aria-hidden="true">
          {t('workbench.open.percent', { percent: Math.floor(fraction * 100) })}
        </span>
        <Button size="small" ref={focus} onClick={onCancel}>
          {t('workbench.open.cancel')}
        </Button>
      </div>
      <ProgressBar aria-label={text} value={fraction} />
    </div>
  );
}
