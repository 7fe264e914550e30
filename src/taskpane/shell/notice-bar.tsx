import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { Notice } from '../../app/session/session';
import { Diagnostic } from '../common/diagnostic';
import { usePane, useText } from '../context/pane';

const useStyles = makeStyles({
  bar: { margin: '0 8px 8px' },
  body: { whiteSpace: 'normal', paddingBlock: '6px' },
});

interface NoticeBarProps {
  readonly notice: Notice | null;
  readonly onDismiss: () => void;
}

/** The outcome of the latest action. Failures interrupt a screen reader, the rest waits for it to pause. */
export function NoticeBar({ notice, onDismiss }: NoticeBarProps) {
  return (
    <>
      <div role="status">{notice && notice.tone !== 'error' && <Bar notice={notice} onDismiss={onDismiss} />}</div>
      <div role="alert">{notice?.tone === 'error' && <Bar notice={notice} onDismiss={onDismiss} />}</div>
    </>
  );
}

function Bar({ notice, onDismiss }: { readonly notice: Notice; readonly onDismiss: () => void }) {
  const t = useText();
  const { format } = usePane();
  const styles = useStyles();
  return (
    <MessageBar intent={notice.tone} layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        {format(notice.message)}
        {notice.diagnostic !== null && <Diagnostic text={notice.diagnostic} />}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            size="small"
            appearance="transparent"
            aria-label={t('pane.notice.dismiss')}
            icon={<DismissRegular />}
            onClick={onDismiss}
          />
        }
      />
    </MessageBar>
  );
}
