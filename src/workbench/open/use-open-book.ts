import { useCallback, useEffect, useRef, useState } from 'react';
import type { Formatter } from '../../i18n';
import { messageOf } from '../../i18n/message-of';
import { drawn } from '../drawn';
import { openFile, type GivenFile, type OpenBook, type Opener } from './open-file';

/** An open workbook, told from any that was open before. */
export interface KeyedBook extends OpenBook {
  readonly key: number;
}

/** A file that is being read. */
export interface Reading {
  readonly file: string;
  /** How far, from 0 to 1. */
  readonly fraction: number;
}

/** Something to say about the workbook's file. */
export interface OpenNotice {
  readonly tone: 'error' | 'info' | 'success';
  readonly text: string;
  /** The program's own mistake, null where the file is to blame. */
  readonly error: unknown;
}

/** The workbook that is open, and how to open another. */
export interface OpenState {
  readonly book: KeyedBook | null;
  readonly reading: Reading | null;
  readonly message: OpenNotice | null;
  readonly openGiven: (file: GivenFile) => Promise<void>;
  /** Stops reading; what was open stays. */
  readonly cancel: () => void;
  readonly tell: (notice: OpenNotice) => void;
  readonly dismiss: () => void;
}

/** Opens workbooks, one at a time: another one takes the place of the first, a file that cannot be read does not. */
export function useOpenBook(open: Opener, format: Formatter): OpenState {
  const [book, setBook] = useState<KeyedBook | null>(null);
  const [reading, setReading] = useState<Reading | null>(null);
  const [message, setMessage] = useState<OpenNotice | null>(null);
  const count = useRef(0);
  const controller = useRef<AbortController | null>(null);

  const openGiven = useCallback(
    async (file: GivenFile) => {
      // One that is being read is stopped by its own button, not by a file that is dropped meanwhile.
      if (controller.current) return;
      const { signal } = (controller.current = new AbortController());
      const onProgress = (fraction: number): void => setReading({ file: file.name, fraction });
      setMessage(null);
      onProgress(0);
      await drawn();
      const opened = await openFile(file, open, { signal, onProgress }, format);
      controller.current = null;
      setReading(null);
      if (opened.kind === 'failed') setMessage({ tone: 'error', text: opened.text, error: opened.error });
      if (opened.kind === 'cancelled') {
        setMessage({
          tone: 'info',
          text: format(messageOf('workbench.open.cancelled', { file: file.name })),
          error: null,
        });
      }
      if (opened.kind !== 'open') return;
      setBook({ ...opened.book, key: ++count.current });
    },
    [open, format],
  );
  const cancel = useCallback(() => controller.current?.abort(), []);
  const session = book?.session;
  useEffect(() => {
    if (!session) return undefined;
    void session.start();
    return () => void session.dispose();
  }, [session]);
  return { book, reading, message, openGiven, cancel, tell: setMessage, dismiss: () => setMessage(null) };
}
