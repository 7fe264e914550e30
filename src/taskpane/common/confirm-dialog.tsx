import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components';
import { useReturnFocus } from './use-return-focus';

const useStyles = makeStyles({ surface: { padding: '16px', width: 'calc(100% - 24px)' } });

interface ConfirmDialogProps {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  /** Called after either answer, and on Escape. */
  readonly onClose: () => void;
}

/** Asks before something that cannot be undone. */
export default function ConfirmDialog({ title, text, yes, no, onYes, onClose }: ConfirmDialogProps) {
  const styles = useStyles();
  useReturnFocus();
  const confirm = () => {
    onYes();
    onClose();
  };
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{text}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={confirm}>
              {yes}
            </Button>
            <Button onClick={onClose}>{no}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
