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
import { useReturnFocus } from '../../taskpane/common/use-return-focus';

const useStyles = makeStyles({
  surface: { padding: '16px', width: 'calc(100% - 24px)', maxWidth: '560px' },
  list: { margin: 0, paddingLeft: '20px', display: 'flex', flexDirection: 'column', gap: '8px' },
});

interface NotesDialogProps {
  readonly title: string;
  /** Whole sentences. */
  readonly notes: readonly string[];
  /** Left out where there is nothing to agree to. */
  readonly yes?: string;
  readonly no: string;
  readonly onYes?: () => void;
  /** Called after either answer, and on Escape. */
  readonly onClose: () => void;
}

/** A few things to know, to be agreed to or only read. */
export function NotesDialog({ title, notes, yes, no, onYes, onClose }: NotesDialogProps) {
  const styles = useStyles();
  useReturnFocus();
  const agree = (): void => {
    onYes?.();
    onClose();
  };
  return (
    <Dialog open modalType={yes === undefined ? 'modal' : 'alert'} onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>
            <ul className={styles.list}>
              {notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </DialogContent>
          <DialogActions>
            {yes !== undefined && (
              <Button appearance="primary" onClick={agree}>
                {yes}
              </Button>
            )}
            <Button onClick={onClose}>{no}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
