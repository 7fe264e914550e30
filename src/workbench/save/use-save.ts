import { useCallback, useRef, useState } from 'react';
import type { Formatter } from '../../i18n';
import type { Revision } from '../../xlsx';
import { drawn } from '../drawn';
import type { OpenBook } from '../open/open-file';
import type { OpenNotice } from '../open/use-open-book';
import { keepBook, packBook, type PackedBook } from './save-book';

/** How to save, and whether that is being done. */
export interface SaveState {
  readonly isSaving: boolean;
  readonly save: (book: OpenBook) => Promise<void>;
  /** What a person has to agree to before the file is kept, in words; null where nothing is asked. */
  readonly asked: readonly string[] | null;
  /** Keeps the file that was asked about. */
  readonly agree: () => void;
  /** Keeps no file. */
  readonly refuse: () => void;
}

/** A file that waits to be kept, and the revision that is in it. */
interface Waiting {
  readonly packed: PackedBook;
  readonly at: Revision;
}

/**
 * Saves workbooks, one at a time. What a file would lose is said, and agreed to, before it is kept.
 *
 * @param saved told, once it is done, at which revision the workbook is in the file: it may have been changed meanwhile
 */
export function useSave(
  format: Formatter,
  tell: (notice: OpenNotice) => void,
  saved: (at: Revision) => void,
): SaveState {
  const [isSaving, setIsSaving] = useState(false);
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const isBusy = useRef(false);
  const keep = useCallback(
    ({ packed, at }: Waiting): void => {
      const text = keepBook(packed, format);
      saved(at);
      tell({ tone: 'success', text, error: null });
    },
    [format, tell, saved],
  );
  const save = useCallback(
    async (book: OpenBook): Promise<void> => {
      if (isBusy.current) return;
      isBusy.current = true;
      setIsSaving(true);
      await drawn();
      const at = book.host.revision();
      const result = await packBook(book, format);
      isBusy.current = false;
      setIsSaving(false);
      if (!result.ok) tell({ tone: 'error', text: result.text, error: result.error });
      else if (result.packed.asksFirst) setWaiting({ packed: result.packed, at });
      else keep({ packed: result.packed, at });
    },
    [format, tell, keep],
  );
  return {
    isSaving,
    save,
    asked: waiting?.packed.notes ?? null,
    agree: () => {
      if (waiting) keep(waiting);
      setWaiting(null);
    },
    refuse: () => setWaiting(null),
  };
}
