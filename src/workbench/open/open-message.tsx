import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner, makeStyles } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { Diagnostic } from '../../taskpane/common/diagnostic';
import { diagnosticText } from '../../taskpane/diagnostic-text';
import { useText } from '../context';
import type { OpenNotice } from './use-open-book';

const useStyles = makeStyles({
  reading: { padding: '8px 12px', justifyContent: 'flex-start' },
  bar: { flexShrink: 0, borderRadius: 0 },
});

interface OpenMessageProps {
  readonly reading: string | null;
  readonly message: OpenNotice | null;
  readonly version: string;
  readonly onDismiss: () => void;
}

/** Which file is being read, and why one was not opened. */
export function OpenMessage({ reading, message, version, onDismiss }: OpenMessageProps) {
  const t = useText();
  const styles = useStyles();
  return (
    <>
      <div role="status">
        {reading !== null && (
          <Spinner className={styles.reading} size="tiny" label={t('workbench.open.reading', { file: reading })} />
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
