import type { SheetView } from '../engine/sheet-view';

/** What marks say, with the number of rows that say it. */
export type MarkTexts = ReadonlyMap<string, number>;

/** What the marks of a view say. Without rows: marks move with theirs when rows are sorted, inserted or deleted. */
export function markTexts({ ledgers }: SheetView): MarkTexts {
  const texts = new Map<string, number>();
  for (const { entries } of ledgers) {
    for (const { status, reason } of entries) {
      if (status === null || reason === null) continue;
      const text = `${status}\n${reason}`;
      texts.set(text, (texts.get(text) ?? 0) + 1);
    }
  }
  return texts;
}

/** How many entries would get marks by now that were not written: those edited since, and new ones. */
export function outdatedMarks(written: MarkTexts, view: SheetView): number {
  let count = 0;
  for (const [text, rows] of markTexts(view)) count += Math.max(0, rows - (written.get(text) ?? 0));
  return count;
}
