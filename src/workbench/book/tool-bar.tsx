import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular, ArrowRedoRegular, ArrowUndoRegular, PrintRegular, SaveRegular } from '@fluentui/react-icons';
import type { FileHost } from '../../xlsx';
import { useText } from '../context';
import { PickButton } from '../open/pick-button';
import { AboutSaving } from '../save/about-saving';
import { region } from '../use-regions';
import { useRevision } from './use-revision';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    padding: '6px 10px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  name: {
    flex: '1 1 auto',
    minWidth: 0,
    margin: '0 8px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface ToolBarProps {
  readonly fileName: string;
  readonly host: FileHost;
  /** Whether another file is being read, or this one saved. */
  readonly isBusy: boolean;
  readonly isReading: boolean;
  readonly isUnsaved: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onSave: () => void;
  readonly onBroke: (error: unknown) => void;
  /** Goes back to the batch; null where there is none. */
  readonly onBatch: (() => void) | null;
}

/** Above everything: which workbook is open, and what can be done with it as a whole. */
export function ToolBar({
  fileName,
  host,
  isBusy,
  isReading,
  isUnsaved,
  onFiles,
  onSave,
  onBroke,
  onBatch,
}: ToolBarProps) {
  const t = useText();
  const styles = useStyles();
  const { canUndo, canRedo } = useRevision(host);
  return (
    <header className={styles.bar} {...region('tools')}>
      {onBatch && (
        <Button icon={<ArrowLeftRegular />} onClick={onBatch}>
          {t('workbench.batch.back')}
        </Button>
      )}
      <PickButton appearance="subtle" size="medium" disabled={isBusy} onFiles={onFiles} />
      <Button
        appearance={isUnsaved ? 'primary' : 'subtle'}
        icon={<SaveRegular />}
        title={t('workbench.save.hint')}
        disabledFocusable={isBusy}
        onClick={onSave}
      >
        {t('workbench.save.do')}
      </Button>
      <Button
        appearance="subtle"
        icon={<ArrowUndoRegular />}
        aria-label={t('workbench.book.undo')}
        title={t('workbench.book.undo')}
        disabledFocusable={isReading || !canUndo}
        onClick={() => void host.undo().catch(onBroke)}
      />
      <Button
        appearance="subtle"
        icon={<ArrowRedoRegular />}
        aria-label={t('workbench.book.redo')}
        title={t('workbench.book.redo')}
        disabledFocusable={isReading || !canRedo}
        onClick={() => void host.redo().catch(onBroke)}
      />
      <Button
        appearance="subtle"
        icon={<PrintRegular />}
        title={t('workbench.print.hint')}
        onClick={() => window.print()}
      >
        {t('workbench.print.do')}
      </Button>
      <AboutSaving host={host} />
      <span className={styles.name} title={fileName}>
        {isUnsaved ? t('workbench.save.unsaved', { file: fileName }) : fileName}
      </span>
    </header>
  );
}
