import ConfirmDialog from '../../taskpane/common/confirm-dialog';
import { useText } from '../context';

interface LeaveDialogProps {
  readonly fileName: string;
  readonly onYes: () => void;
  readonly onClose: () => void;
}

/** Asks before another workbook takes the place of one with changes that are not saved. */
export function LeaveDialog({ fileName, onYes, onClose }: LeaveDialogProps) {
  const t = useText();
  return (
    <ConfirmDialog
      title={t('workbench.save.leave-title')}
      text={t('workbench.save.leave', { file: fileName })}
      yes={t('workbench.save.leave-yes')}
      no={t('workbench.save.leave-no')}
      onYes={onYes}
      onClose={onClose}
    />
  );
}
