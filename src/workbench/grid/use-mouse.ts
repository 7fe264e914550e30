import type { MouseEvent, PointerEvent, RefObject } from 'react';
import { parseRange } from '../../core/model/address';
import type { Hyperlink } from '../../xlsx';
import type { DrawnSheet } from './drawn-sheet';
import type { Selection } from './selection';
import { usePointer } from './use-pointer';

interface MouseParts {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly drawn: DrawnSheet;
  readonly frozenWidth: number;
  readonly frozenHeight: number;
  readonly selection: Selection;
  /** Whether one cell is selected, and not a range. */
  readonly isOne: boolean;
  readonly onSelection: (selection: Selection) => void;
  readonly onLink: (link: Hyperlink) => void;
}

/** What the grid's element does with the mouse. */
interface MouseHandlers {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onMouseDown: (event: MouseEvent) => void;
  readonly onClick: (event: MouseEvent) => void;
}

/** Selects by the mouse and follows links; what stands over cells (the field, buttons, menus) has the mouse itself. */
export function useMouse(parts: MouseParts): MouseHandlers {
  const { scroller, drawn, frozenWidth, frozenHeight, selection, isOne, onSelection, onLink } = parts;
  // React tells what happens in an open menu as well, though that lies elsewhere in the page.
  const isOwn = (target: EventTarget): boolean =>
    target instanceof Element && scroller.current?.contains(target) === true && !isForItself(target);
  const begin = usePointer({ scroller, layout: drawn.layout, frozenWidth, frozenHeight, selection, onSelection });
  const onPointerDown = (event: PointerEvent): void => {
    if (!isOwn(event.target)) return;
    // What is being typed is taken before another cell is selected.
    const { activeElement } = document;
    if (activeElement instanceof HTMLTextAreaElement && scroller.current?.contains(activeElement)) activeElement.blur();
    begin(event);
  };
  const onMouseDown = (event: MouseEvent): void => {
    // The browser would take the keyboard away from the cell that was just selected.
    const isOfGrid = event.target !== scroller.current && !(event.target instanceof HTMLTextAreaElement);
    if (isOfGrid && isOwn(event.target)) event.preventDefault();
  };
  const onClick = ({ target }: MouseEvent) => {
    if (!isOwn(target)) return;
    const name = target instanceof Element ? target.closest<HTMLElement>('[data-cell]')?.dataset['cell'] : undefined;
    const cell = name === undefined ? null : parseRange(name);
    const link = cell && isOne && drawn.links.get(`${cell.top},${cell.left}`);
    if (link) onLink(link);
  };
  return { onPointerDown, onMouseDown, onClick };
}

/** The field of a text that is being typed, and buttons, take the mouse themselves. */
function isForItself(target: Element): boolean {
  return target.closest('button') !== null || target.closest('[data-editing=true]') !== null;
}
