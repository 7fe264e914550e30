import { useEffect, useRef, type RefObject } from 'react';

/** Attribute of the parts of the page that F6 goes through; its value names the part. */
const REGION = 'data-region';

const FOCUSABLE =
  'button:not([disabled]):not([tabindex="-1"]), input:not([disabled]):not([hidden]), textarea, [tabindex="0"]';

/** What a part needs to be gone to. */
export function region(name: 'tools' | 'book' | 'pane'): Readonly<Record<typeof REGION, string>> {
  return { [REGION]: name };
}

/**
 * F6 and Shift+F6 go from part to part, as in Office: in a grid Tab goes from cell to cell, so nothing else leads out of
 * it. Each part is entered where it was left.
 *
 * @param page Holds the parts.
 * @param opened Changes when another workbook is there: the keyboard then begins where the work does, in the pane.
 */
export function useRegions(page: RefObject<HTMLElement | null>, opened: number | null): void {
  const left = useRef(new Map<string, Element>());
  useEffect(() => {
    const note = ({ target }: FocusEvent): void => {
      const inside = target instanceof Element ? target.closest(`[${REGION}]`) : null;
      if (inside && target instanceof Element) left.current.set(inside.getAttribute(REGION) ?? '', target);
    };
    const go = (event: KeyboardEvent): void => {
      // A dialog keeps the keyboard.
      const isInDialog = document.activeElement?.closest('[role=dialog], [role=alertdialog]') !== null;
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey || isInDialog) return;
      const regions = [...(page.current?.querySelectorAll<HTMLElement>(`[${REGION}]`) ?? [])];
      if (regions.length === 0) return;
      event.preventDefault();
      const at = regions.findIndex((each) => each.contains(document.activeElement));
      const step = event.shiftKey ? -1 : 1;
      const next = regions.at((Math.max(at, event.shiftKey ? 0 : -1) + step) % regions.length);
      if (next) enter(next, left.current);
    };
    document.addEventListener('focusin', note);
    document.addEventListener('keydown', go);
    return () => {
      document.removeEventListener('focusin', note);
      document.removeEventListener('keydown', go);
    };
  }, [page]);
  useEffect(() => {
    const part = page.current;
    if (opened === null || !part) return undefined;
    const begin = (): boolean => {
      if (document.activeElement !== document.body) return true;
      const first = part.querySelector<HTMLElement>(`[${REGION}=pane] [role=tabpanel] button`);
      first?.focus();
      return first !== null;
    };
    if (begin()) return undefined;
    // The pane reads the workbook before it offers anything.
    const observer = new MutationObserver(() => {
      if (begin()) observer.disconnect();
    });
    observer.observe(part, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [page, opened]);
}

function enter(part: HTMLElement, left: ReadonlyMap<string, Element>): void {
  const before = left.get(part.getAttribute(REGION) ?? '');
  const to =
    before && part.contains(before)
      ? before
      : (part.querySelector('textarea') ??
        part.querySelector('[role=tab][aria-selected=true]') ??
        part.querySelector(FOCUSABLE));
  if (to instanceof HTMLElement) to.focus();
}
