import { useState } from 'react';
import type { Formatter } from '../../i18n';
import type { OpenBook } from '../open/open-file';
import type { OpenNotice } from '../open/use-open-book';
import { keepBook, packBook, type Packed } from './save-book';

/** Saving a workbook, which may ask before. */
export interface Saving {
  readonly start: () => void;
  /** What a person has to agree to before the file is kept, in words; null where nothing is asked. */
  readonly asked: readonly string[] | null;
  readonly confirm: () => void;
  readonly cancel: () => void;
}

/** Whom saving tells. */
export interface SaveListeners {
  readonly onSaved: () => void;
  readonly tell: (notice: OpenNotice) => void;
  /** Told of a mistake of the program. */
  readonly onBroke: (error: unknown) => void;
}

/** Saves the open workbook. What a file would lose is said, and agreed to, before it is kept. */
export function useSave(book: OpenBook | null, format: Formatter, listeners: SaveListeners): Saving {
  const { onSaved, tell, onBroke } = listeners;
  const [waiting, setWaiting] = useState<(Packed & { readonly ok: true }) | null>(null);
  const keep = (packed: Packed & { readonly ok: true }): void => {
    const text = keepBook(packed, format);
    onSaved();
    tell({ tone: 'success', text, error: null });
  };
  const start = (): void => {
    if (!book) return;
    try {
      const packed = packBook(book, format);
      if (!packed.ok) tell({ tone: 'error', text: packed.text, error: null });
      else if (packed.asksFirst) setWaiting(packed);
      else keep(packed);
    } catch (error) {
      onBroke(error);
    }
  };
  return {
    start,
    asked: waiting?.notes ?? null,
    confirm: () => {
      if (waiting) keep(waiting);
    },
    cancel: () => setWaiting(null),
  };
}
