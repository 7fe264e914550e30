import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Textarea,
  makeStyles,
} from '@fluentui/react-components';
import { useId, useState, type SyntheticEvent } from 'react';
import { useReturnFocus } from '../common/use-return-focus';
import { usePane, useText } from '../context/pane';
import type { FindingItem } from './findings';

const useStyles = makeStyles({
  surface: { padding: '16px', width: 'calc(100% - 24px)' },
  content: { margin: '0 0 12px' },
});

interface IgnoreDialogProps {
  readonly item: FindingItem;
  readonly onClose: () => void;
  /** Takes the keyboard where the finding that the dialog was opened from has gone. */
  readonly onLost: () => void;
}

/** Asks for the reason for which a finding is left as it is. Without a reason nothing is ignored. */
export default function IgnoreDialog({ item, onClose, onLost }: IgnoreDialogProps) {
  const t = useText();
  const styles = useStyles();
  useReturnFocus(onLost);
  const form = useId();
  const { session, run } = usePane();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);

  const confirm = (event: SyntheticEvent) => {
    event.preventDefault();
    const given = reason.trim();
    if (given === '') {
      setAsked(true);
      return;
    }
    run(session.ignore(item.sheet, item.finding, given));
    onClose();
  };
  const missing = asked && reason.trim() === '';
  return (
    <Dialog open modalType="modal" onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{t('pane.ignore.title')}</DialogTitle>
          <DialogContent>
            {/* What is missing is said in the pane's words, not in the browser's. */}
            <form id={form} noValidate onSubmit={confirm}>
              <p className={styles.content}>{t('pane.ignore.explain', { cell: item.finding.cell })}</p>
              <Field
                label={t('pane.ignore.reason')}
                required
                {...(missing ? { validationState: 'error', validationMessage: t('pane.ignore.reason-missing') } : {})}
              >
                <Textarea
                  value={reason}
                  placeholder={t('pane.ignore.reason-hint')}
                  onChange={(_, data) => setReason(data.value)}
                />
              </Field>
            </form>
          </DialogContent>
          <DialogActions>
            <Button type="submit" form={form} appearance="primary">
              {t('pane.ignore.confirm')}
            </Button>
            <Button onClick={onClose}>{t('pane.ignore.cancel')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
