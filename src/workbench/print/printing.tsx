import { useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import type { DrawnSheet } from '../grid/drawn-sheet';
import { PrintedSheet } from './printed-sheet';

interface PrintingProps {
  readonly drawn: DrawnSheet;
  readonly fileName: string;
}

/**
 * Puts the sheet that is shown on paper whenever the browser prints, whoever asked for it: the button, the menu or the
 * keyboard. The sheet is there only while it is printed, because it is all of it.
 */
export function Printing({ drawn, fileName }: PrintingProps) {
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    // At once: the browser takes the page as it is when the event is over.
    const before = (): void => flushSync(() => setIsPrinting(true));
    const after = (): void => setIsPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  useTitle(isPrinting ? drawn.sheet.name : null);
  if (!isPrinting) return null;
  return createPortal(
    <div id="printed">
      <PrintedSheet drawn={drawn} fileName={fileName} />
    </div>,
    document.body,
  );
}

/** Browsers name the file and head the page by the page's title. */
function useTitle(title: string | null): void {
  useEffect(() => {
    if (title === null) return undefined;
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
}
