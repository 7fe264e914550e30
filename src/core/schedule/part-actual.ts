import type { Entry } from '../model/ledger';
import type { QuantitySpan } from '../model/quantity';
import { figureOf } from './actual';
import { comparable } from './comparable';
import type { Context } from './context';
import { actualWords } from './evidence';
import type { Figure } from './figure';
import { reportedActual, valueOf } from './filled';
import type { Goal } from './goal';

/** A text of the row with the figures in it. */
interface Source {
  readonly text: string;
  readonly spans: readonly QuantitySpan[];
}

/**
 * The figure of one part of a compound target: the one behind the part's own name in the actual or progress text
 * (开工率95%,竣工率28%), else the actual cell for the first part, else the only figure in a unit that no other part
 * shares. Null where none can be told.
 */
export function partActual(goals: readonly Goal[], index: number, entry: Entry, context: Context): Figure | null {
  const goal = goals[index];
  if (!goal) return null;
  const sources = sourcesOf(entry, context);
  return (
    byLabel(goal, goals, sources) ??
    (index === 0 ? fromCell(goal, goals, entry, context) : null) ??
    byUnit(goal, goals, entry, sources, context)
  );
}

function sourcesOf(entry: Entry, context: Context): readonly Source[] {
  const words = actualWords(entry, context);
  const progress = valueOf(entry.progress);
  return [words, progress].flatMap((text) => (text ? [{ text: text.raw, spans: text.quantities }] : []));
}

function byLabel(goal: Goal, goals: readonly Goal[], sources: readonly Source[]): Figure | null {
  if (goal.label === null) return null;
  const others = goals.flatMap(({ label }) => (label !== null && label !== goal.label ? [label] : []));
  for (const { text, spans } of sources) {
    const at = text.indexOf(goal.label);
    if (at < 0) continue;
    const from = at + goal.label.length;
    const until = Math.min(
      text.length,
      ...others.map((label) => text.indexOf(label, from)).filter((place) => place >= 0),
    );
    const span = spans.find(
      ({ start, quantity }) => start >= from && start < until && comparable(quantity, goal) !== null,
    );
    if (span) return figureOf(span.quantity, goal, [fromText(text)]);
  }
  return null;
}

/** The actual cell belongs to the first part, unless its unit says that it is another one's. */
function fromCell(goal: Goal, goals: readonly Goal[], entry: Entry, context: Context): Figure | null {
  const cell = reportedActual(entry, context.ledger.sheet);
  const quantity = cell ? valueOf(entry.actual) : null;
  if (
    !quantity ||
    (quantity.unit !== null &&
      goals.slice(1).some(({ quantity: { unit } }) => unit === quantity.unit) &&
      quantity.unit !== goal.quantity.unit)
  ) {
    return null;
  }
  return figureOf(quantity, goal);
}

function byUnit(
  goal: Goal,
  goals: readonly Goal[],
  entry: Entry,
  sources: readonly Source[],
  context: Context,
): Figure | null {
  const { unit } = goal.quantity;
  if (unit === null || goals.some((other) => other !== goal && other.quantity.unit === unit)) return null;
  const cell = reportedActual(entry, context.ledger.sheet);
  const own = cell ? valueOf(entry.actual) : null;
  if (own?.unit === unit) return figureOf(own, goal);
  for (const { text, spans } of sources) {
    const fitting = spans.filter(({ quantity }) => quantity.unit === unit);
    const [only] = fitting;
    if (only && fitting.length === 1) return figureOf(only.quantity, goal, [fromText(text)]);
  }
  return null;
}

function fromText(text: string): { id: string; params: { text: string } } {
  return { id: 'guess.actual-from-progress', params: { text } };
}
