import { cellOf, type SourceCell } from '../../core/briefing/facts';
import { figureFell, type ComparedEntry, type ComparedRow } from '../../core/compare';
import type { Entry } from '../../core/model/ledger';
import type { Quantity } from '../../core/model/quantity';
import type { Status } from '../../core/model/verdict';
import { compactText } from '../../core/values';

/** How a row stood or stands, and the cell that says so; the row's own where only the verdict does. */
export interface Standing {
  readonly said:
    | { readonly kind: 'figure'; readonly quantity: Quantity }
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'verdict'; readonly status: Status };
  readonly cell: SourceCell;
}

/** The two sides of an entry, of one kind: a figure against a figure, a status against a status. */
export interface Standings {
  readonly before: Standing;
  readonly now: Standing;
}

const TOLD = ['progress', 'status', 'completed'] as const satisfies readonly (keyof Entry)[];

/** What of an entry is set side by side: what went back; else its figures; else, where these are the same, what is not. */
export function standingsOf({ before, now, figures, development }: ComparedEntry): Standings {
  if (development === 'regressed' && !figureFell(now, figures)) {
    return { before: statusOf(before), now: statusOf(now) };
  }
  const isSame = figures?.difference.eq(0) === true;
  const told = figures && !isSame ? undefined : TOLD.find((field) => textOf(before, field) !== textOf(now, field));
  if (told !== undefined && development !== 'stale') return { before: toldBy(before, told), now: toldBy(now, told) };
  if (!figures) return { before: standingOf(before), now: standingOf(now) };
  return { before: figureOf(figures.before), now: figureOf(figures.now) };
}

/** How a row that has no counterpart stands: its figure, progress or status, else how it was judged. */
export function standingOf(row: ComparedRow): Standing {
  const { entry, source } = row;
  const { actual } = entry;
  if (actual?.reading.ok === true) {
    return { said: { kind: 'figure', quantity: actual.reading.value }, cell: cellOf(source, actual) };
  }
  const told = (['actual', 'progress'] as const).find((field) => textOf(row, field) !== '');
  return told === undefined ? statusOf(row) : toldBy(row, told);
}

function figureOf({ quantity, cell }: { readonly quantity: Quantity; readonly cell: SourceCell }): Standing {
  return { said: { kind: 'figure', quantity }, cell };
}

/** What the row says of its status, else how it was judged. */
function statusOf(row: ComparedRow): Standing {
  if (textOf(row, 'status') !== '' || !row.verdict) return toldBy(row, 'status');
  return { said: { kind: 'verdict', status: row.verdict.status }, cell: row.cell };
}

type Told = (typeof TOLD)[number] | 'actual';

function toldBy({ entry, source, cell }: ComparedRow, field: Told): Standing {
  const own = entry[field];
  return { said: { kind: 'text', text: own?.text.trim() ?? '' }, cell: own ? cellOf(source, own) : cell };
}

function textOf({ entry }: ComparedRow, field: Told): string {
  return compactText(entry[field]?.text ?? '');
}
