import { useCallback, useRef, useState } from 'react';
import type { Formatter } from '../../i18n';
import type { Revision } from '../../xlsx';
import { drawn } from '../drawn';
import type { OpenBook } from '../open/open-file';
import type { OpenNotice } from '../open/use-open-book';
import { saveBook } from './save-book';

/** How to save, and whether that is being done. */
export interface SaveState {
  readonly isSaving: boolean;
  readonly save: (book: OpenBook) => Promise<void>;
}

/**
 * Saves workbooks, one at a time.
 *
 * @param saved told, once it is done, at which revision the workbook is in the file: it may have been changed meanwhile
 */
export function useSave(
  format: Formatter,
  tell: (notice: OpenNotice) => void,
  saved: (at: Revision) => void,
): SaveState {
  const [isSaving, setIsSaving] = useState(false);
  const isBusy = useRef(false);
  const save = useCallback(
    async (book: OpenBook): Promise<void> => {
      if (isBusy.current) return;
      isBusy.current = true;
      setIsSaving(true);
      await drawn();
      const at = book.host.revision();
      const { ok, text, error } = await saveBook(book, format);
      isBusy.current = false;
      setIsSaving(false);
      if (ok) saved(at);
      tell({ tone: ok ? 'success' : 'error', text, error });
    },
    [format, tell, saved],
  );
  return { isSaving, save };
}
