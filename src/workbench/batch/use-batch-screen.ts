import { useState } from 'react';
import type { BatchRow } from '../../app/batch/rows';
import { nameOf } from '../../app/batch/given';
import { parseRange } from '../../core/model/address';
import { messageOf } from '../../i18n/message-of';
import type { GivenFile, OpenBook } from '../open/open-file';
import type { KeyedBook, OpenNotice } from '../open/use-open-book';
import type { FirstSheet } from '../../xlsx';
import { FolderError } from './dropped-files';
import type { Given } from './given-files';
import type { SummaryBook } from './summary-book';
import { useBatch, type BatchInHand, type BatchMakings } from './use-batch';

/** What the screen of a batch needs of the page around it. */
export interface BatchSurroundings extends BatchMakings {
  readonly book: KeyedBook | null;
  /** The bytes of a workbook that was never saved. */
  readonly newWorkbook: (first: FirstSheet) => Uint8Array;
  /** Opens one file in the grid. */
  readonly open: (file: GivenFile) => void;
  readonly tell: (notice: OpenNotice) => void;
  readonly onBroke: (error: unknown) => void;
}

/** Whether a batch is shown instead of a workbook, and what leads from one to the other. */
export interface BatchScreenState extends Pick<BatchInHand, 'batch'> {
  readonly isShown: boolean;
  /** Takes what a person gave: one file is opened, several make a batch or are added to the one that is shown. */
  readonly take: (given: Given) => void;
  readonly takeDropped: (given: Promise<Given>) => void;
  readonly openRow: (row: BatchRow) => void;
  readonly openSummary: (book: SummaryBook) => void;
  readonly show: () => void;
  readonly hide: () => void;
  readonly close: () => void;
}

/** The way between a workbook and a batch: either waits, as it is, while the other is shown. */
export function useBatchScreen(parts: BatchSurroundings): BatchScreenState {
  const { book, newWorkbook, open, tell, onBroke, format } = parts;
  const { batch, add, close } = useBatch(parts);
  // Shown until another workbook is opened than the one that was there.
  const [shownOver, setShownOver] = useState<{ readonly book: KeyedBook | null } | null>(null);
  const isShown = batch !== null && shownOver !== null && shownOver.book === book;
  const show = (): void => setShownOver({ book });

  const take = ({ files, hasFolder }: Given): void => {
    const [file] = files;
    if (!file) {
      tell({ tone: 'info', text: format(messageOf('workbench.batch.nothing-given', {})), error: null });
    } else if (hasFolder || isShown || files.length > 1) {
      show();
      add(files).catch(onBroke);
    } else {
      open({ name: file.path, bytes: () => file.bytes() });
    }
  };
  const takeDropped = (given: Promise<Given>): void => {
    given.then(take, (error: unknown) => {
      if (!(error instanceof FolderError)) onBroke(error);
      else tell({ tone: 'error', text: format(messageOf('workbench.batch.folder-failed', { folder: error.folder })), error: null }); // prettier-ignore
    });
  };
  const openRow = (row: BatchRow): void => {
    const file = batch?.given(row.file.id);
    if (!batch || !file) return;
    const { asOf, profile } = batch.state().config;
    const ready = async (opened: OpenBook): Promise<OpenBook> => {
      await selectWorst(opened, row);
      if (asOf !== null || profile !== null) {
        tell({ tone: 'info', text: format(messageOf('workbench.batch.other-basis', {})), error: null });
      }
      return opened;
    };
    open({ name: nameOf(file.path), bytes: () => file.bytes(), ready });
  };
  const openSummary = ({ name, plans }: SummaryBook): void => {
    const [first] = plans;
    if (!first) return;
    const ready = async (opened: OpenBook): Promise<OpenBook> => {
      await opened.host.apply(plans);
      opened.host.forgetHistory();
      tell({ tone: 'success', text: format(messageOf('workbench.batch.summary-done', { file: name })), error: null });
      return { ...opened, savedAs: name };
    };
    open({ name, bytes: () => Promise.resolve(newWorkbook(first)), ready });
  };
  return {
    batch,
    isShown,
    take,
    takeDropped,
    openRow,
    openSummary,
    show,
    hide: () => setShownOver(null),
    close: () => {
      setShownOver(null);
      close();
    },
  };
}

/** Shows the cell of the worst finding; where the sheet is gone by now, the workbook as it opens. */
async function selectWorst({ host }: OpenBook, { worst: [worst] }: BatchRow): Promise<void> {
  const cell = worst ? parseRange(worst.cell) : null;
  const sheet = worst && (await host.listSheets()).find(({ name }) => name === worst.sheet);
  if (cell && sheet) await host.select(sheet.id, { row: cell.top, column: cell.left });
}
