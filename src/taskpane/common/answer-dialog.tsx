import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  mergeClasses,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useReturnFocus } from './use-return-focus';

const useStyles = makeStyles({ surface: { padding: '16px', width: 'calc(100% - 24px)' } });

interface AnswerDialogProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly className?: string;
  /** Left out where there is nothing to agree to. */
  readonly yes?: string;
  readonly no: string;
  readonly onYes?: () => void;
  /** Called after either answer, and on Escape. */
  readonly onClose: () => void;
}

/** Something to be agreed to or only read. */
export function AnswerDialog({ title, children, className, yes, no, onYes, onClose }: AnswerDialogProps) {
  const styles = useStyles();
  useReturnFocus();
  const agree = () => {
    onYes?.();
    onClose();
  };
  return (
    <Dialog open modalType={yes === undefined ? 'modal' : 'alert'} onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface className={mergeClasses(styles.surface, className)}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
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
