import type { Day } from '../model/day';
import type { Entry } from '../model/ledger';
import type { Message } from '../model/message';
import type { Progress, State } from '../model/progress';
import type { Stage } from '../model/target';
import { parseProgress, parseState } from '../values';
import type { Context } from './context';
import { isFilled, reportedActual, reportedRate, reportsAnything, valueOf } from './filled';
import { mentions } from './words';

/** What a row's words and dates say about how it stands, without its figures. */
export interface Evidence {
  /** Whether anything at all was filled in. */
  readonly reported: boolean;
  /** The state that counts as of the as-of day. */
  readonly state: State | null;
  /** The latest stage that the row says is reached. */
  readonly stage: Stage | null;
  /** The day of completion, where it lies on or before the as-of day. */
  readonly completedOn: Day | null;
  /** Done without a date, but late by its own words: 逾期完成. */
  readonly saysLate: boolean;
  /** Everything is done, in words: 全部开工. */
  readonly all: boolean;
  /** What the row says, for the reason: an excerpt of each cell; a dash where it says nothing. */
  readonly text: readonly string[];
  readonly guesses: readonly Message[];
}

/** An actual cell's words are asked for by several judges, and reading them is the dearest thing that judging does. */
const wordsByCell = new WeakMap<object, Progress>();

/** What an actual cell says where it holds words instead of a figure: 已印发, 全部开工, 未启动. */
export function actualWords(entry: Entry, context: Context): Progress | null {
  const actual = reportedActual(entry, context.ledger.sheet);
  if (!actual || actual.reading.ok) return null;
  let words = wordsByCell.get(actual);
  if (!words) {
    words = parseProgress(actual.text);
    wordsByCell.set(actual, words);
  }
  return words;
}

/**
 * Gathers what a row says in words. The status column wins, then a completion date, then the words of the actual cell,
 * then the progress text, then a rate of 100 %. A completion date after the as-of day means: not yet completed then.
 */
export function evidenceOf(entry: Entry, context: Context): Evidence {
  const words = actualWords(entry, context);
  const progress = valueOf(entry.progress);
  const completed = completionOf(entry, context.asOf);
  const reported = completed.state ?? words?.state ?? progress?.state ?? rateState(entry, context);
  const said = declared(valueOf(entry.status), reported);
  const reopened = completed.afterAsOf && (said === 'done' || said === null);
  const state = reopened ? 'in-progress' : said === 'excluded' ? null : said;
  return new RowEvidence(
    entry,
    context,
    state,
    words?.stage ?? progress?.stage ?? null,
    completed.on,
    words?.all ?? progress?.all ?? false,
    reopened ? [{ id: 'guess.completed-after-as-of', params: { text: entry.completed?.text ?? '' } }] : NO_GUESSES,
  );
}

const NO_GUESSES: readonly Message[] = [];

/** Quotes the row's cells only for the reasons that do: most rows are settled by their state and their dates. */
class RowEvidence implements Evidence {
  constructor(
    private readonly entry: Entry,
    private readonly context: Context,
    readonly state: State | null,
    readonly stage: Stage | null,
    readonly completedOn: Day | null,
    readonly all: boolean,
    readonly guesses: readonly Message[],
  ) {}

  get reported(): boolean {
    return reportsAnything(this.entry, this.context.ledger.sheet);
  }

  get saysLate(): boolean {
    return this.state === 'done' && this.completedOn === null && this.texts().some((text) => mentions(text, 'late'));
  }

  get text(): readonly string[] {
    const texts = this.texts();
    return texts.length > 0 ? [...new Set(texts.map(excerpt))] : ['—'];
  }

  private texts(): readonly string[] {
    const { entry } = this;
    const { sheet } = this.context.ledger;
    const cells = [
      entry.status,
      reportedActual(entry, sheet),
      entry.progress,
      entry.completed,
      reportedRate(entry, sheet),
    ];
    return cells.flatMap((cell) => (isFilled(cell) ? [cell.text] : []));
  }
}

/** The status column wins, but 正常 or a green light does not deny that the row reports 已办结. */
function declared(status: State | null, reported: State | null): State | null {
  return status === 'on-track' && reported === 'done' ? 'done' : (status ?? reported);
}

const EXCERPT = 40;

/** A long progress report cut to what a sentence can carry; never inside a surrogate pair. */
function excerpt(text: string): string {
  const whole = text.trim();
  return whole.length <= EXCERPT ? whole : `${whole.slice(0, EXCERPT - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

interface Completion {
  readonly on: Day | null;
  readonly state: State | null;
  readonly afterAsOf: boolean;
}

const NOT_COMPLETED: Completion = { on: null, state: null, afterAsOf: false };

function completionOf(entry: Entry, asOf: Day): Completion {
  if (!isFilled(entry.completed)) return NOT_COMPLETED;
  const date = valueOf(entry.completed)?.date ?? null;
  if (date === null) return { on: null, state: parseState(entry.completed.text), afterAsOf: false };
  return date > asOf ? { on: null, state: null, afterAsOf: true } : { on: date, state: 'done', afterAsOf: false };
}

/** A rate says done from 100 % up, and under way below. A bare 1 is 100 %, as a cell without its format shows it. */
function rateState(entry: Entry, context: Context): State | null {
  const rate = reportedRate(entry, context.ledger.sheet);
  const value = rate ? valueOf(entry.rate) : null;
  if (!value || (value.dimension !== 'percent' && value.unit !== null)) return null;
  const percent = value.dimension === 'percent' ? value.value : value.value.times(100);
  return percent.gte(100) ? 'done' : 'in-progress';
}
