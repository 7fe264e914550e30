import { HUNDRED, ZERO, type Decimal } from '../model/decimal';
import type { Entry } from '../model/ledger';
import type { Message } from '../model/message';
import type { Progress } from '../model/progress';
import type { Quantity } from '../model/quantity';
import { comparable } from './comparable';
import type { Context } from './context';
import { actualWords } from './evidence';
import type { Figure } from './figure';
import { reportedActual, reportedRate, valueOf } from './filled';
import type { Goal } from './goal';
import { actualModeOf } from './period-mode';
import { figuresOf } from './period-table';
import { valuesOf } from './period-values';
import { inUnitOf, oneDecimal, shown } from './print';
import { mentions } from './words';

/**
 * The figure that a row reports for its goal, from the first of these that has one: its actual cell, the words in it
 * (全部开工 is all, 未启动 nothing), its period columns, its rate, its progress text where that holds exactly one
 * figure in the target's unit. Everything but the cell's own figure is marked as a guess. Null where there is none.
 */
export function actualFor(goal: Goal, entry: Entry, context: Context): Figure | null {
  return (
    fromActualCell(goal, entry, context) ??
    fromActualWords(goal, entry, context) ??
    fromPeriods(goal, entry, context) ??
    fromRate(goal, entry, context) ??
    fromProgress(goal, entry)
  );
}

/** A quantity as a figure of the goal; null where they do not compare. */
export function figureOf(quantity: Quantity, goal: Goal, guesses: readonly Message[] = []): Figure | null {
  const found = comparable(quantity, goal);
  if (!found) return null;
  return {
    value: found.value,
    shown: found.guess
      ? inUnitOf(goal, found.value)
      : shown(quantity.unit === null ? { ...quantity, unit: goal.quantity.unit } : quantity),
    exactness: quantity.exactness,
    guesses: found.guess ? [...guesses, found.guess] : guesses,
  };
}

function fromActualCell(goal: Goal, entry: Entry, context: Context): Figure | null {
  const cell = reportedActual(entry, context.ledger.sheet);
  if (!cell?.reading.ok) return null;
  const quantity = cell.reading.value;
  const figure = figureOf(quantity, goal, cell.reading.guesses);
  if (figure || quantity.dimension !== 'percent') return figure;
  return shareFigure(goal, quantity.value, 'guess.actual-is-share', cell.text);
}

function fromActualWords(goal: Goal, entry: Entry, context: Context): Figure | null {
  const words = actualWords(entry, context);
  if (!words) return null;
  const figure = onlyFigure(
    words.quantities.map(({ quantity }) => quantity),
    goal,
    'guess.actual-from-text',
    words.raw,
  );
  if (figure) return figure;
  if (words.all) return shareFigure(goal, HUNDRED, 'guess.all-by-words', words.raw);
  return words.state === 'not-started' ? shareFigure(goal, ZERO, 'guess.nothing-by-words', words.raw) : null;
}

function fromPeriods(goal: Goal, entry: Entry, context: Context): Figure | null {
  const side = context.periods.actual;
  if (!side || reportedActual(entry, context.ledger.sheet)) return null;
  const begun = figuresOf(entry, 'actual', side).filter(({ period }) => period.start <= context.asOf);
  const figures = valuesOf(begun, goal);
  const last = figures.at(-1);
  // A sum that leaves out what could not be compared would be too small.
  if (!last || figures.length < begun.length) return null;
  const mode = actualModeOf(entry, goal, side, context);
  if (mode === null && (figures.length > 1 || side.partial)) return null;
  const summed = mode === 'amounts';
  const value = summed ? figures.reduce((total, figure) => total.plus(figure.value), ZERO) : last.value;
  const id = summed ? 'guess.actual-summed' : 'guess.actual-latest';
  const guesses = [{ id, params: { period: last.period.raw } }];
  return { value, shown: inUnitOf(goal, value), exactness: 'exact', guesses };
}

/** A rate column gives the share of the target; a rate of its own beside a target in percent is the actual itself. */
function fromRate(goal: Goal, entry: Entry, context: Context): Figure | null {
  const cell = reportedRate(entry, context.ledger.sheet);
  const rate = cell ? valueOf(entry.rate) : null;
  if (!cell || !rate) return null;
  const percent = rate.dimension === 'percent' ? rate.value : rate.value.times(HUNDRED);
  const header = context.ledger.layout.columns.find(({ index }) => index === cell.column)?.header ?? '';
  const dividesByTarget = goal.quantity.dimension !== 'percent' || mentions(header, 'completionRate');
  if (dividesByTarget) return shareFigure(goal, percent, 'guess.actual-from-rate', cell.text);
  return { value: percent, shown: inUnitOf(goal, percent), exactness: 'exact', guesses: [rateGuess(cell.text)] };
}

function rateGuess(text: string): Message {
  return { id: 'guess.actual-from-rate', params: { text } };
}

function fromProgress(goal: Goal, entry: Entry): Figure | null {
  const progress = valueOf(entry.progress);
  if (!progress) return null;
  const figure = onlyFigure(
    progress.quantities.map(({ quantity }) => quantity),
    goal,
    'guess.actual-from-progress',
    progress.raw,
  );
  const named = figure ?? namedFigure(progress, goal, entry.name);
  return named ?? (progress.all ? shareFigure(goal, HUNDRED, 'guess.all-by-words', progress.raw) : null);
}

/** The only figure of a text that compares with the goal; several different ones are none. */
function onlyFigure(quantities: readonly Quantity[], goal: Goal, guess: string, text: string): Figure | null {
  const figures = quantities
    .filter(({ unit }) => unit !== null || goal.quantity.unit === null)
    .flatMap((quantity) => figureOf(quantity, goal, [{ id: guess, params: { text } }]) ?? []);
  const [first] = figures;
  return first && figures.every(({ value }) => value.eq(first.value)) ? first : null;
}

/** Fewer letters in common are chance. */
const MIN_NAME = 2;

/** 53处全部开工,其中主体完工47处 in a row called 幼儿园主体完工: the figure right behind the end of the row's name. */
function namedFigure(progress: Progress, goal: Goal, name: string): Figure | null {
  const ending = name.trim().slice(-MIN_NAME);
  if (ending.length < MIN_NAME) return null;
  const [span, second] = progress.quantities.filter(({ start }) => progress.raw.slice(0, start).endsWith(ending));
  if (!span || second) return null;
  return figureOf(span.quantity, goal, [{ id: 'guess.actual-from-progress', params: { text: progress.raw } }]);
}

function shareFigure(goal: Goal, percent: Decimal, guess: string, text: string): Figure {
  const value =
    goal.quantity.dimension === 'percent' && guess !== 'guess.actual-from-rate'
      ? percent
      : goal.value.times(percent).div(HUNDRED);
  return {
    value,
    shown: goal.isRate ? inUnitOf(goal, value) : `${oneDecimal(percent)}%`,
    exactness: 'exact',
    guesses: [{ id: guess, params: { text } }],
  };
}
