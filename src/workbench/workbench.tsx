import { FluentProvider, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Suspense, lazy, useMemo, useState } from 'react';
import type { Engine } from '../app/engine/engine';
import { isoOf, type Day } from '../core/model/day';
import type { Formatter } from '../i18n';
import { App } from '../taskpane/app';
import { FormatProvider } from '../taskpane/context/format';
import { themeFor } from '../taskpane/theme/themes';
import { useLook } from '../taskpane/theme/use-look';
import type { FirstSheet } from '../xlsx';
import { pickedFiles } from './batch/given-files';
import { useBatchScreen } from './batch/use-batch-screen';
import { Book } from './book/book';
import { ToolBar } from './book/tool-bar';
import { LeaveDialog } from './save/leave-dialog';
import { saveBook } from './save/save-book';
import { useUnsaved } from './save/use-unsaved';
import { OpenMessage } from './open/open-message';
import type { GivenFile, Opener } from './open/open-file';
import { useDrop } from './open/use-drop';
import { useOpenBook } from './open/use-open-book';
import { Welcome } from './open/welcome';

const BatchScreen = lazy(() => import('./batch/batch-screen'));

const useStyles = makeStyles({
  page: { height: '100vh', display: 'flex', flexDirection: 'column', overflow: 'hidden' },
  over: { outline: `3px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-3px' },
  body: { flex: '1 1 auto', minHeight: 0, display: 'flex' },
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
  const { book, reading, message, openGiven, tell, dismiss } = useOpenBook(open, format);
  const { isUnsaved, saved } = useUnsaved(book?.host ?? null);
  const [waiting, setWaiting] = useState<GivenFile | null>(null);
  const [broken, setBroken] = useState<{ readonly error: unknown } | null>(null);
  const onBroke = (error: unknown): void => setBroken({ error });
  const batch = useBatchScreen({
    book,
    createEngine,
    newWorkbook,
    format,
    today: () => isoOf(today()),
    open: (file) => (isUnsaved ? setWaiting(file) : void openGiven(file)),
    tell,
    onBroke,
  });
  const onFiles = (files: readonly File[]): void => batch.take(pickedFiles(files));
  const onSave = (): void => {
    if (!book) return;
    try {
      const { ok, text } = saveBook(book, format);
      if (ok) saved();
      tell({ tone: ok ? 'success' : 'error', text, error: null });
    } catch (error) {
      onBroke(error);
    }
  };
  const drop = useDrop(batch.takeDropped);
  // A mistake of the program: the nearest boundary tells it with its diagnostic.
  if (broken) throw broken.error;
  return (
    <FluentProvider theme={theme} style={{ colorScheme: look }} lang={format.locale}>
      <FormatProvider format={format}>
        <div className={mergeClasses(styles.page, drop.isOver && styles.over)} {...drop.handlers}>
          {book && !batch.isShown && (
            <ToolBar
              fileName={book.fileName}
              host={book.host}
              isBusy={reading !== null}
              isUnsaved={isUnsaved}
              onFiles={onFiles}
              onSave={onSave}
              onBroke={onBroke}
              onBatch={batch.batch && batch.show}
            />
          )}
          <OpenMessage reading={reading} message={message} version={version} onDismiss={dismiss} />
          {batch.batch && batch.isShown ? (
            <Suspense fallback={null}>
              <BatchScreen
                batch={batch.batch}
                version={version}
                openName={book && book.fileName}
                onGiven={batch.take}
                onOpen={batch.openRow}
                onBook={batch.openSummary}
                onBack={batch.hide}
                onClose={batch.close}
                onBroke={onBroke}
              />
            </Suspense>
          ) : book ? (
            <div className={styles.body} key={book.key}>
              <Book book={book} today={today} onBroke={onBroke} />
              <div className={styles.pane}>
                <App
                  session={book.session}
                  format={format}
                  version={version}
                  officeLook={null}
                  view={null}
                  extent="part"
                />
              </div>
            </div>
          ) : (
            <Welcome
              isBusy={reading !== null}
              onFiles={onFiles}
              onFolder={batch.take}
              onSample={() => void openGiven(sample)}
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
