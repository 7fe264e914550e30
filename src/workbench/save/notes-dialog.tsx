import { makeStyles } from '@fluentui/react-components';
import { AnswerDialog } from '../../taskpane/common/answer-dialog';

const useStyles = makeStyles({
  surface: { maxWidth: '560px' },
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
export function NotesDialog({ notes, ...answers }: NotesDialogProps) {
  const styles = useStyles();
  return (
    <AnswerDialog {...answers} className={styles.surface}>
      <ul className={styles.list}>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </AnswerDialog>
  );
}
