import type { EntryView, SheetView, SheetViewChange } from '../sheet-view';

/** Some entries of a ledger of a view, on their way ahead of it. */
export interface ViewPart {
  /** Index into the view's ledgers. */
  readonly ledger: number;
  readonly entries: readonly EntryView[];
}

/** Entries of a part: few enough to be taken in between two frames. */
const PART = 1_000;

/** What an engine answers, where it may hold a view. */
export type Answer = SheetView | SheetViewChange;

/**
 * An answer without the entries of its view, and these in parts. Taking in the entries of a long ledger in one piece would
 * hold up the page for as long as several frames.
 */
export function partedAnswer(answer: Answer): { readonly answer: Answer; readonly parts: readonly ViewPart[] } {
  const view = viewIn(answer);
  if (!view) return { answer, parts: [] };
  const parts = view.ledgers.flatMap(({ entries }, ledger) =>
    Array.from({ length: Math.ceil(entries.length / PART) }, (_, number) => ({
      ledger,
      entries: entries.slice(number * PART, (number + 1) * PART),
    })),
  );
  return { answer: withEntries(answer, () => []), parts };
}

/** The answer with the entries that came ahead of it. */
export function joinedAnswer(answer: Answer, parts: readonly ViewPart[]): Answer {
  return withEntries(answer, (ledger) =>
    parts.filter((part) => part.ledger === ledger).flatMap(({ entries }) => entries),
  );
}

function viewIn(answer: Answer): SheetView | null {
  if (!('kind' in answer)) return answer;
  return answer.kind === 'whole' ? answer.view : null;
}

function withEntries(answer: Answer, entriesOf: (ledger: number) => readonly EntryView[]): Answer {
  const view = viewIn(answer);
  if (!view) return answer;
  const ledgers = view.ledgers.map((ledger, index) => ({ ...ledger, entries: entriesOf(index) }));
  return 'kind' in answer ? { kind: 'whole', view: { ...view, ledgers } } : { ...view, ledgers };
}
