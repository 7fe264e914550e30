import { useEffect, useRef, type RefObject } from 'react';

/**
 * Keeps the keyboard in the grid where the cell that had it is gone: undo went to another cell or sheet, or a key to the
 * next sheet. Where a person went on to something else, it stays there.
 */
export function useKeptFocus(panel: RefObject<HTMLElement | null>): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const within = panel.current;
    if (!within) return undefined;
    const note = ({ target }: FocusEvent): void => {
      last.current = target instanceof Element && within.contains(target) ? target : null;
    };
    const keep = (): void => {
      if (last.current?.isConnected !== false || document.activeElement !== document.body) return;
      within.querySelector('textarea')?.focus({ preventScroll: true });
    };
    document.addEventListener('focusin', note);
    // The grid draws another sheet's cells only once it knows its room.
    const observer = new MutationObserver(keep);
    observer.observe(within, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', note);
      observer.disconnect();
    };
  }, [panel]);
}
