import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  makeStyles,
} from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Batch } from '../../app/batch/batch';
import { doubtsOf } from '../../app/batch/doubts';
import type { BatchState } from '../../app/batch/state';
import { doubtText, leftOutText } from '../../app/batch/words';
import { useFormat } from '../../taskpane/context/format';
import { useText } from '../context';

/** Doubts that are shown one by one; more would leave no room for the table. */
const SHOWN = 3;

const useStyles = makeStyles({
  root: { display: 'grid', gap: '4px', flexShrink: 0 },
  work: { display: 'flex', alignItems: 'center', gap: '12px' },
  text: { flex: '1 1 auto', minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  list: { margin: 0, paddingInlineStart: '18px' },
});

interface BatchNotesProps {
  readonly batch: Batch;
  readonly state: BatchState;
  readonly onRead: () => void;
}

/** How far reading is, what waits, and what should be looked at before files are summed up. */
export function BatchNotes({ batch, state, onRead }: BatchNotesProps) {
  const t = useText();
  const format = useFormat();
  const styles = useStyles();
  const { files, work, leftOut } = state;
  // While files come in, every one of them would be compared with all before it.
  const isReading = work !== null;
  const doubts = useMemo(() => (isReading ? [] : doubtsOf(files)), [files, isReading]);
  const waiting = files.filter(({ outcome }) => outcome.kind === 'waiting').length;
  const left = leftOutText(leftOut, format);
  const notes = [
    ...doubts.slice(0, SHOWN).map((doubt) => doubtText(doubt, format)),
    ...(doubts.length > SHOWN ? [t('workbench.batch.more-doubts', { count: doubts.length - SHOWN })] : []),
  ];
  return (
    <div className={styles.root}>
      <div role="status">
        {work && (
          <div className={styles.work}>
            <span className={styles.text}>
              {t('workbench.batch.reading', { done: work.done + 1, total: work.total, file: work.path })}
            </span>
            <Button size="small" onClick={() => batch.cancel()}>
              {t('pane.work.cancel')}
            </Button>
          </div>
        )}
        {!work && waiting > 0 && (
          <div className={styles.work}>
            <span className={styles.text}>{t('workbench.batch.waiting', { count: waiting })}</span>
            <Button size="small" onClick={onRead}>
              {t('workbench.batch.go-on')}
            </Button>
          </div>
        )}
      </div>
      {work && (
        <ProgressBar aria-label={t('workbench.batch.progress')} value={(work.done + work.fraction) / work.total} />
      )}
      {notes.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {notes.length === 1 ? (
              notes
            ) : (
              <ul className={styles.list}>
                {notes.map((note) => (
                  <li key={note}>{note}</li>
                ))}
              </ul>
            )}
          </MessageBarBody>
          <MessageBarActions />
        </MessageBar>
      )}
      {left !== null && <span>{left}</span>}
    </div>
  );
}
