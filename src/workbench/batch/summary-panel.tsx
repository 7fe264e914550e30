import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Batch, SummaryChoice } from '../../app/batch/batch';
import type { BatchState } from '../../app/batch/state';
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
  root: {
    flex: '0 0 400px',
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    '@media (max-width: 900px)': { flex: '1 1 auto', borderLeft: 'none' },
  },
  content: {
    flex: '1 1 auto',
    minHeight: 0,
    overflowY: 'auto',
    padding: '12px 16px',
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, outline: 'none' },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  problem: { margin: 0, color: tokens.colorStatusDangerForeground3 },
  work: { justifyContent: 'flex-start' },
  actions: {
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    padding: '12px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface SummaryPanelProps {
  readonly batch: Batch;
  readonly state: BatchState;
  readonly choice: Choice;
  readonly version: string;
  readonly onChoice: (choice: Choice) => void;
  /** The workbook of the summary was made. */
  readonly onBook: (book: SummaryBook) => void;
  readonly onClose: () => void;
}

/** Which documents are made of all ledgers: as a new workbook, or its texts for Word. */
export function SummaryPanel({ batch, state, choice, version, onChoice, onBook, onClose }: SummaryPanelProps) {
  const t = useText();
  const format = useFormat();
  const styles = useStyles();
  useReturnFocus();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const [overview, setOverview] = useState<BriefingOverview | null>(null);
  const [isWorking, setWorking] = useState(false);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  const { files } = state;
  const isReading = state.work !== null;
  useEffect(() => {
    if (isReading) return undefined;
    let isHere = true;
    batch.overview().then(
      (found) => isHere && setOverview(found),
      (error: unknown) => isHere && setFailure({ error }),
    );
    return () => {
      isHere = false;
    };
  }, [batch, files, isReading]);

  const isOpen = useRef(true);
  useEffect(() => {
    isOpen.current = true;
    return () => {
      isOpen.current = false;
    };
  }, []);
  // Whoever closed the panel meanwhile, or went back to a workbook, has given the summary up: it opens over nothing.
  const attempt = async <T,>(work: () => Promise<T>, done: (result: T) => void): Promise<void> => {
    setWorking(true);
    setFailure(null);
    try {
      const result = await work();
      if (!isOpen.current) return;
      onClose();
      done(result);
    } catch (error) {
      if (!isOpen.current) return;
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
      const bytes = await docxOf(document);
      if (!isOpen.current) return;
      download(`${document.tab}.docx`, new Blob([new Uint8Array(bytes)], { type: WORD }));
    }
  };
  const texts = choice.documents.filter((id) => TEXT_DOCUMENTS.includes(id) && overview?.suitable.includes(id));
  const isIdle = overview !== null && !isWorking && !isReading;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape is a shortcut for the button below
    <section
      className={styles.root}
      aria-label={t('workbench.batch.summary-title')}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <div className={styles.content}>
        <h2 ref={title} tabIndex={-1} className={styles.title}>
          {t('workbench.batch.summary-title')}
        </h2>
        <div role="status">
          {overview === null && failure === null && (
            <Spinner className={styles.work} size="tiny" label={t('workbench.batch.summary-looking')} />
          )}
          {isWorking && <Spinner className={styles.work} size="tiny" label={t('workbench.batch.summary-making')} />}
        </div>
        <div role="alert">
          {failure && (
            <>
              <p className={styles.problem}>{t('workbench.batch.summary-failed')}</p>
              <Diagnostic text={diagnosticText(failure.error, version)} />
            </>
          )}
        </div>
        {overview && (
          <>
            <p className={styles.note}>{t('workbench.batch.summary-what', { ledgers: overview.ledgers })}</p>
            <DocumentList choice={choice} overview={overview} onChange={onChoice} />
            <Options choice={choice} onChange={onChoice} />
          </>
        )}
      </div>
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={!isIdle} onClick={() => void attempt(toBook, onBook)}>
          {t('workbench.batch.summary-do')}
        </Button>
        <Button disabledFocusable={!isIdle || texts.length === 0} onClick={() => void attempt(toWord, () => undefined)}>
          {t('workbench.batch.summary-word', { count: texts.length })}
        </Button>
        <Button onClick={onClose}>{t('workbench.save.leave-no')}</Button>
      </div>
    </section>
  );
}

/** What was chosen, as a batch is asked for it. */
function summaryChoice({ documents, departments, ties, precision }: Choice): SummaryChoice {
  return { documents: documents.map((id) => ({ id, department: departments[id] ?? null })), ties, precision };
}
