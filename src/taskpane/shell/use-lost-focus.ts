import { useEffect, useRef, type RefObject } from 'react';

/**
 * Gives the keyboard a place where what had it is gone: a button that made way for results, the close button of a
 * notice, the cancel button of work that is over. Without it a screen reader begins at the top again.
 *
 * What stands beside the pane looks after itself.
 *
 * @param place Takes the keyboard then; it needs a `tabIndex`.
 */
export function useLostFocus(place: RefObject<HTMLElement | null>): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      const element = target instanceof Element && isInPane(target, place.current) ? target : null;
      // Dialogs give the keyboard back themselves.
      last.current = element?.closest('[role=dialog], [role=alertdialog]') ? null : element;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, [place]);
  useEffect(() => {
    if (last.current?.isConnected !== false || document.activeElement !== document.body) return;
    last.current = null;
    place.current?.focus({ preventScroll: true });
  });
}

/** The pane is what has its theme: in the workbench a grid stands beside it. */
function isInPane(element: Element, place: HTMLElement | null): boolean {
  return place?.closest('.fui-FluentProvider')?.contains(element) === true;
}
