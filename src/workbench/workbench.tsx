import { FluentProvider, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Suspense, lazy, useCallback, useMemo, useRef, useState } from 'react';
import type { Engine } from '../app/engine/engine';
import { isoOf, type Day } from '../core/model/day';
import type { Formatter } from '../i18n';
import { messageOf } from '../i18n/message-of';
import { App } from '../taskpane/app';
import { FormatProvider } from '../taskpane/context/format';
import { themeFor } from '../taskpane/theme/themes';
import { useLook } from '../taskpane/theme/use-look';
import type { FirstSheet } from '../xlsx';
import { pickedFiles, type Given } from './batch/given-files';
import { useBatchScreen } from './batch/use-batch-screen';
import { Book } from './book/book';
import { ToolBar } from './book/tool-bar';
import { LeaveDialog } from './save/leave-dialog';
import { NotesDialog } from './save/notes-dialog';
import { useSave } from './save/use-save';
import { useSaveKey } from './save/use-save-key';
import { useUnsaved } from './save/use-unsaved';
import { OpenMessage } from './open/open-message';
import type { GivenFile, Opener } from './open/open-file';
import { useDrop } from './open/use-drop';
import { useOpenBook } from './open/use-open-book';
import { Welcome } from './open/welcome';
import { region, useRegions } from './use-regions';

const BatchScreen = lazy(() => import('./batch/batch-screen'));

const useStyles = makeStyles({
  page: { height: '100vh', display: 'flex', flexDirection: 'column', overflow: 'hidden' },
  over: { outline: `3px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-3px' },
  body: { flex: '1 1 auto', minHeight: 0, display: 'flex' },
  // Shows that it takes no clicks; what is read at once should not flash.
  waiting: { opacity: 0.6, transition: 'opacity 200ms 300ms' },
  pane: {
    flex: '0 0 clamp(340px, 28vw, 460px)',
    minWidth: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});

/** What the workbench is made of. */
export interface WorkbenchParts {
  readonly format: Formatter;
  readonly version: string;
  readonly open: Opener;
  /** The ledger that comes with the program. */
  readonly sample: GivenFile;
  /** An engine for many files, beside those of the workbooks. */
  readonly createEngine: () => Engine;
  /** The bytes of a workbook that was never saved. */
  readonly newWorkbook: (first: FirstSheet) => Uint8Array;
  readonly today: () => Day;
}

/** The whole page: a workbook as a grid, and beside it the pane that Excel would show. */
export function Workbench({ format, version, open, sample, createEngine, newWorkbook, today }: WorkbenchParts) {
  const styles = useStyles();
  const look = useLook(null);
  const theme = useMemo(() => themeFor(look, format.locale), [look, format.locale]);
  const { book, reading, message, openGiven, cancel, tell, dismiss } = useOpenBook(open, format);
  const { isUnsaved, hasChanges, saved } = useUnsaved(book?.host ?? null);
  const { isSaving, save, asked, agree, refuse } = useSave(format, tell, saved);
  const isBusy = reading !== null || isSaving;
  const [waiting, setWaiting] = useState<GivenFile | null>(null);
  const [broken, setBroken] = useState<{ readonly error: unknown } | null>(null);
  const onBroke = useCallback((error: unknown): void => setBroken({ error }), []);
  const batch = useBatchScreen({
    book,
    createEngine,
    newWorkbook,
    format,
    today: () => isoOf(today()),
    open: (file) => (hasChanges() ? setWaiting(file) : void openGiven(file)),
    tell,
    onBroke,
  });
  // Given while another is read or saved: the line above the workbook says what it waits for.
  const onGiven = (given: Given): void => {
    if (!isBusy || batch.isShown) batch.take(given);
  };
  const onFiles = (files: readonly File[]): void => onGiven(pickedFiles(files));
  const onSave = (): void => {
    if (book) void save(book);
  };
  useSaveKey(book && !batch.isShown && !isBusy ? onSave : null);
  const drop = useDrop((given) => {
    if (!isBusy || batch.isShown) batch.takeDropped(given);
  });
  const page = useRef<HTMLDivElement>(null);
  useRegions(page, book?.key ?? null);
  // Not drawn again at each step of progress: it may be a workbook of 100,000 rows.
  const body = useMemo(
    () =>
      book && (
        <>
          <Book book={book} today={today} onBroke={onBroke} />
          <div className={styles.pane} {...region('pane')}>
            <App session={book.session} format={format} version={version} officeLook={null} view={null} extent="part" />
          </div>
        </>
      ),
    [book, today, onBroke, format, version, styles.pane],
  );
  // A mistake of the program: the nearest boundary tells it with its diagnostic.
  if (broken) throw broken.error;
  return (
    <FluentProvider theme={theme} style={{ colorScheme: look }} lang={format.locale}>
      <FormatProvider format={format}>
        <div ref={page} className={mergeClasses(styles.page, drop.isOver && styles.over)} {...drop.handlers}>
          {book && !batch.isShown && (
            <ToolBar
              fileName={book.fileName}
              host={book.host}
              isBusy={isBusy}
              isReading={reading !== null}
              isUnsaved={isUnsaved}
              onFiles={onFiles}
              onSave={onSave}
              onBroke={onBroke}
              onBatch={batch.batch && batch.show}
            />
          )}
          <OpenMessage
            reading={reading}
            isSaving={isSaving}
            message={message}
            version={version}
            onCancel={cancel}
            onDismiss={dismiss}
          />
          {batch.batch && batch.isShown ? (
            <Suspense fallback={null}>
              <BatchScreen
                batch={batch.batch}
                version={version}
                openName={book && book.fileName}
                onGiven={onGiven}
                onOpen={batch.openRow}
                onBook={batch.openSummary}
                onBack={batch.hide}
                onClose={batch.close}
                onBroke={onBroke}
              />
            </Suspense>
          ) : book ? (
            // What is changed while another workbook is being read would be lost with it.
            <div
              className={mergeClasses(styles.body, reading !== null && styles.waiting)}
              key={book.key}
              inert={reading !== null}
            >
              {body}
            </div>
          ) : (
            <Welcome
              isBusy={reading !== null}
              onFiles={onFiles}
              onFolder={onGiven}
              onSample={() => void openGiven(sample)}
            />
          )}
          {asked && (
            <NotesDialog
              title={format(messageOf('saving.ask-title', {}))}
              notes={asked}
              yes={format(messageOf('saving.ask-yes', {}))}
              no={format(messageOf('saving.ask-no', {}))}
              onYes={agree}
              onClose={refuse}
            />
          )}
          {book && waiting && (
            <LeaveDialog
              fileName={book.fileName}
              onYes={() => void openGiven(waiting)}
              onClose={() => setWaiting(null)}
            />
          )}
        </div>
      </FormatProvider>
    </FluentProvider>
  );
}
