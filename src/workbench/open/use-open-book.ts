import { useCallback, useEffect, useRef, useState } from 'react';
import type { Formatter } from '../../i18n';
import { openFile, type GivenFile, type OpenBook, type Opener } from './open-file';

/** An open workbook, told from any that was open before. */
export interface KeyedBook extends OpenBook {
  readonly key: number;
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
  /** Name of the file that is being read. */
  readonly reading: string | null;
  readonly message: OpenNotice | null;
  readonly openGiven: (file: GivenFile) => Promise<void>;
  readonly tell: (notice: OpenNotice) => void;
  readonly dismiss: () => void;
}

/** Opens workbooks, one at a time: another one takes the place of the first, a file that cannot be read does not. */
export function useOpenBook(open: Opener, format: Formatter): OpenState {
  const [book, setBook] = useState<KeyedBook | null>(null);
  const [reading, setReading] = useState<string | null>(null);
  const [message, setMessage] = useState<OpenNotice | null>(null);
  const count = useRef(0);

  const openGiven = useCallback(
    async (file: GivenFile) => {
      setMessage(null);
      setReading(file.name);
      await drawn();
      const opened = await openFile(file, open, format);
      setReading(null);
      if (!opened.ok) {
        setMessage({ tone: 'error', text: opened.text, error: opened.error });
        return;
      }
      setBook({ ...opened.book, key: ++count.current });
    },
    [open, format],
  );
  const session = book?.session;
  useEffect(() => {
    if (!session) return undefined;
    void session.start();
    return () => void session.dispose();
  }, [session]);
  return { book, reading, message, openGiven, tell: setMessage, dismiss: () => setMessage(null) };
}

/** Lets the browser draw what was just said, before work that holds it up. */
function drawn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
}
