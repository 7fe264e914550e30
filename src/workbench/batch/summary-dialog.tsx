import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Spinner,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Batch, SummaryChoice } from '../../app/batch/batch';
import { TEXT_DOCUMENTS } from '../../app/briefing/request';
import type { BriefingOverview } from '../../app/engine/briefing';
import { Diagnostic } from '../../taskpane/common/diagnostic';
import { download } from '../../taskpane/common/download';
import { useReturnFocus } from '../../taskpane/common/use-return-focus';
import type { Choice } from '../../taskpane/briefing/choice';
import { DocumentList } from '../../taskpane/briefing/document-list';
import { Options } from '../../taskpane/briefing/options';
import { diagnosticText } from '../../taskpane/diagnostic-text';
import { useFormat } from '../../taskpane/context/format';
import { useText } from '../context';
import { summaryBook, type SummaryBook } from './summary-book';

/** The media type of .docx files. */
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const useStyles = makeStyles({
  surface: { maxWidth: '620px', width: 'calc(100% - 24px)' },
  content: { maxHeight: '60vh', display: 'grid', gap: '12px' },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  problem: { margin: 0, color: tokens.colorStatusDangerForeground1 },
});

interface SummaryDialogProps {
  readonly batch: Batch;
  readonly choice: Choice;
  readonly version: string;
  readonly onChoice: (choice: Choice) => void;
  /** The workbook of the summary was made. */
  readonly onBook: (book: SummaryBook) => void;
  readonly onClose: () => void;
}

/** Which documents are made of all ledgers: as a new workbook, or its texts for Word. */
export function SummaryDialog({ batch, choice, version, onChoice, onBook, onClose }: SummaryDialogProps) {
  const t = useText();
  const format = useFormat();
  const styles = useStyles();
  useReturnFocus();
  const [overview, setOverview] = useState<BriefingOverview | null>(null);
  const [isWorking, setWorking] = useState(false);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    let isHere = true;
    batch.overview().then(
      (found) => isHere && setOverview(found),
      (error: unknown) => isHere && setFailure({ error }),
    );
    return () => {
      isHere = false;
    };
  }, [batch]);

  const attempt = async <T,>(work: () => Promise<T>, done: (result: T) => void): Promise<void> => {
    setWorking(true);
    setFailure(null);
    try {
      const result = await work();
      // First of all: a dialog that goes with the screen below it leaves that hidden from screen readers.
      onClose();
      done(result);
    } catch (error) {
      setFailure({ error });
      setWorking(false);
    }
  };
  const toBook = async (): Promise<SummaryBook> => {
    const summary = await batch.summary(summaryChoice(choice));
    return await summaryBook(batch.state(), summary, format);
  };
  const toWord = async (): Promise<void> => {
    const texts = summaryChoice(choice).documents.filter(({ id }) => TEXT_DOCUMENTS.includes(id));
    const { documents } = await batch.summary({ ...summaryChoice(choice), documents: texts });
    // What writes Word files is larger than all of this screen.
    const { docxOf } = await import('../../app/briefing/docx/docx-of');
    for (const document of documents) {
      download(`${document.tab}.docx`, new Blob([new Uint8Array(await docxOf(document))], { type: WORD }));
    }
  };
  const texts = choice.documents.filter((id) => TEXT_DOCUMENTS.includes(id) && overview?.suitable.includes(id));
  const isIdle = overview !== null && !isWorking;
  return (
    <Dialog open onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{t('workbench.batch.summary-title')}</DialogTitle>
          <DialogContent className={styles.content}>
            {overview === null && failure === null && (
              <Spinner size="tiny" label={t('workbench.batch.summary-looking')} />
            )}
            {overview && (
              <>
                <p className={styles.note}>{t('workbench.batch.summary-what', { ledgers: overview.ledgers })}</p>
                <DocumentList choice={choice} overview={overview} onChange={onChoice} />
                <Options choice={choice} onChange={onChoice} />
              </>
            )}
            <div role="status">{isWorking && <Spinner size="tiny" label={t('workbench.batch.summary-making')} />}</div>
            <div role="alert">
              {failure && (
                <>
                  <p className={styles.problem}>{t('workbench.batch.summary-failed')}</p>
                  <Diagnostic text={diagnosticText(failure.error, version)} />
                </>
              )}
            </div>
          </DialogContent>
          <DialogActions fluid>
            <Button
              disabledFocusable={!isIdle || texts.length === 0}
              onClick={() => void attempt(toWord, () => undefined)}
            >
              {t('workbench.batch.summary-word', { count: texts.length })}
            </Button>
            <Button onClick={onClose}>{t('workbench.save.leave-no')}</Button>
            <Button appearance="primary" disabledFocusable={!isIdle} onClick={() => void attempt(toBook, onBook)}>
              {t('workbench.batch.summary-do')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** What was chosen, as a batch is asked for it. */
function summaryChoice({ documents, departments, ties, precision }: Choice): SummaryChoice {
  return { documents: documents.map((id) => ({ id, department: departments[id] ?? null })), ties, precision };
}
