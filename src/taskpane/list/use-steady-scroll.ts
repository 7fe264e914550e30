import type { Virtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef } from 'react';

/** Where rows stood in the window: distance of their top from the top of the list, by key. */
type Tops = ReadonlyMap<string, number>;

/**
 * Keeps what a person looks at where it is when rows come, go or change their height: the current row if it was in
 * sight, else the first row in sight that is still there.
 *
 * @param layout Changes whenever rows or their heights may have changed.
 */
export function useSteadyScroll(
  virtualizer: Virtualizer<HTMLDivElement, HTMLDivElement>,
  indexes: ReadonlyMap<string, number>,
  current: string | null,
  layout: unknown,
): void {
  const tops = useRef<Tops>(new Map());
  const last = useRef<unknown>(null);
  const opened = useRef<string | null>(null);

  useLayoutEffect(() => {
    const scroller = virtualizer.scrollElement;
    if (!scroller) return;
    if (last.current !== layout) {
      last.current = layout;
      measureDrawn(virtualizer);
      // Takes the new heights into the places of the rows.
      virtualizer.getTotalSize();
      const anchor = anchorOf(tops.current, indexes, current, scroller.clientHeight);
      if (anchor) hold(virtualizer, scroller, indexes, anchor);
      if (opened.current !== current) reveal(virtualizer, scroller, indexes.get(current ?? ''));
      opened.current = current;
    }
    tops.current = new Map(
      virtualizer.getVirtualItems().map((item) => [String(item.key), item.start - scroller.scrollTop]),
    );
  });
}

/**
 * Takes in the heights that rows have now, before they are seen; the virtualizer's own `measureElement` would answer
 * with those that it remembers. What has left the page still has the index of a row that is another one by now.
 */
function measureDrawn(virtualizer: Virtualizer<HTMLDivElement, HTMLDivElement>): void {
  for (const element of [...virtualizer.elementsCache.values()]) {
    if (element.isConnected) virtualizer.resizeItem(virtualizer.indexFromElement(element), element.offsetHeight);
  }
}

function hold(
  virtualizer: Virtualizer<HTMLDivElement, HTMLDivElement>,
  scroller: HTMLDivElement,
  indexes: ReadonlyMap<string, number>,
  [key, top]: readonly [string, number],
): void {
  const start = virtualizer.measurementsCache[indexes.get(key) ?? -1]?.start;
  if (start === undefined) return;
  const offset = Math.max(0, start - top);
  if (Math.abs(offset - scroller.scrollTop) >= 1) virtualizer.scrollToOffset(offset);
}

/** Scrolls a row that has just opened as far as it takes to see it whole, its head at least. */
function reveal(
  virtualizer: Virtualizer<HTMLDivElement, HTMLDivElement>,
  scroller: HTMLDivElement,
  index: number | undefined,
): void {
  const row = virtualizer.measurementsCache[index ?? -1];
  if (!row) return;
  const hidden = row.end - scroller.scrollTop - scroller.clientHeight;
  const offset = Math.min(row.start, Math.max(scroller.scrollTop, scroller.scrollTop + hidden));
  if (offset !== scroller.scrollTop) virtualizer.scrollToOffset(offset);
}

function anchorOf(
  tops: Tops,
  indexes: ReadonlyMap<string, number>,
  current: string | null,
  height: number,
): readonly [string, number] | null {
  const inSight = [...tops].filter(([key, top]) => top >= 0 && top < height && indexes.has(key));
  return inSight.find(([key]) => key === current) ?? inSight[0] ?? null;
}
