import { useEffect, useRef, type RefObject } from 'react';

/**
 * Gives the keyboard a place where what had it is gone: a button that made way for results, the close button of a
 * notice, the cancel button of work that is over. Without it a screen reader begins at the top again.
 *
 * @param place Takes the keyboard then; it needs a `tabIndex`.
 */
export function useLostFocus(place: RefObject<HTMLElement | null>): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      const element = target instanceof Element ? target : null;
      // Dialogs give the keyboard back themselves.
      last.current = element?.closest('[role=dialog], [role=alertdialog]') ? null : element;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useEffect(() => {
    if (last.current?.isConnected !== false || document.activeElement !== document.body) return;
    last.current = null;
    place.current?.focus({ preventScroll: true });
  });
}
