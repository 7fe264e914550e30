import { useEffect, useRef, type PointerEvent, type RefObject } from 'react';
import { dragAt, hitAt, type View } from './hit';
import { extendTo, selectAll, selectCell, selectColumns, selectRows, type Selection } from './selection';
import type { SheetLayout } from './sheet-layout';

/** Milliseconds between two steps of a drag that is held beyond an edge. */
const STEP = 60;

interface PointerParts {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly layout: SheetLayout;
  readonly frozenWidth: number;
  readonly frozenHeight: number;
  readonly selection: Selection;
  readonly onSelection: (selection: Selection) => void;
}

/** The selection that a drag makes at each point of the view. */
type Drag = (view: View, x: number, y: number) => Selection;

/** Selects cells, rows and columns by the mouse: clicked, dragged over, and up to a click with shift. */
export function usePointer(parts: PointerParts): (event: PointerEvent) => void {
  const latest = useRef(parts);
  useEffect(() => {
    latest.current = parts;
  });
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => () => stop.current(), []);

  return (event) => {
    const place = placeIn(parts, event);
    if (!place || event.button !== 0 || isOnScrollBar(place)) return;
    const begun = beginAt(parts, place, event.shiftKey);
    stop.current();
    parts.onSelection(begun.selection);
    stop.current = follow(latest, begun.drag);
  };
}

/** Follows the mouse until it is let go, and goes on scrolling while it is held beyond an edge. */
function follow(latest: RefObject<PointerParts>, drag: Drag): () => void {
  let at: Point | null = null;
  const step = (): void => {
    const place = at && placeIn(latest.current, at);
    if (place) latest.current.onSelection(drag(place.view, place.x, place.y));
  };
  const onMove = (event: globalThis.PointerEvent): void => {
    at = { clientX: event.clientX, clientY: event.clientY };
    step();
  };
  const timer = window.setInterval(() => {
    const place = at && placeIn(latest.current, at);
    if (place && isBeyond(place)) step();
  }, STEP);
  const end = (): void => {
    window.clearInterval(timer);
    window.removeEventListener('pointermove', onMove);
    window.removeEventListener('pointerup', end);
    window.removeEventListener('pointercancel', end);
  };
  window.addEventListener('pointermove', onMove);
  window.addEventListener('pointerup', end);
  window.addEventListener('pointercancel', end);
  return end;
}

function beginAt(parts: PointerParts, { view, x, y }: Place, shift: boolean): { selection: Selection; drag: Drag } {
  const { layout, selection } = parts;
  const hit = hitAt(layout, view, x, y);
  switch (hit.kind) {
    case 'row': {
      const first = shift ? selection.active.row : hit.row;
      return {
        selection: selectRows(first, hit.row, layout),
        drag: (now, toX, toY) => selectRows(first, dragAt(layout, now, toX, toY).row, layout),
      };
    }
    case 'column': {
      const first = shift ? selection.active.column : hit.column;
      return {
        selection: selectColumns(first, hit.column, layout),
        drag: (now, toX, toY) => selectColumns(first, dragAt(layout, now, toX, toY).column, layout),
      };
    }
    case 'corner': {
      const all = selectAll(layout);
      return { selection: all, drag: () => all };
    }
    case 'cell': {
      const begun = shift ? extendTo(selection, hit.cell) : selectCell(hit.cell, layout);
      return { selection: begun, drag: (now, toX, toY) => extendTo(begun, dragAt(layout, now, toX, toY)) };
    }
  }
}

interface Point {
  readonly clientX: number;
  readonly clientY: number;
}

/** A point of the view. */
interface Place {
  readonly view: View;
  readonly x: number;
  readonly y: number;
}

function placeIn({ scroller, frozenWidth, frozenHeight }: PointerParts, { clientX, clientY }: Point): Place | null {
  const { current } = scroller;
  if (!current) return null;
  const box = current.getBoundingClientRect();
  const view: View = {
    scrollLeft: current.scrollLeft,
    scrollTop: current.scrollTop,
    width: current.clientWidth,
    height: current.clientHeight,
    frozenWidth,
    frozenHeight,
  };
  return { view, x: clientX - box.left, y: clientY - box.top };
}

function isOnScrollBar({ view, x, y }: Place): boolean {
  return x >= view.width || y >= view.height;
}

function isBeyond({ view, x, y }: Place): boolean {
  return x < view.frozenWidth || y < view.frozenHeight || x > view.width || y > view.height;
}
