import type { Day } from '../../model/day';
import type { Message } from '../../model/message';
import { Departments } from './departments';
import { itemsOf } from './items';
import type { ProgressKind } from './kinds';
import { Measurer } from './measures';
import type { BriefingOptions } from './options';
import { progressOf, type ProgressFacts } from './progress';
import { scoresOf, type ScoreFacts } from './scores';
import { sourcesOf, type Source, type SourcedReview } from './source';
import { statisticsOf, type StatisticsFacts } from './statistics';

/** Everything that documents may say, each figure with its source cells. */
export interface BriefingFacts {
  /** By file, sheet and place. */
  readonly sources: readonly Source[];
  /** Name of the profile that the entries were judged by. */
  readonly profile: string;
  /** The earliest and the latest as-of day of the sources; null where there are none. */
  readonly asOf: { readonly first: Day; readonly last: Day } | null;
  /** Decimals of shares and rates. */
  readonly precision: number;
  /** Of all plan ledgers together; null where there is none. */
  readonly plan: ProgressFacts | null;
  /** Of all issue ledgers together (found, due, closed); null where there is none. */
  readonly issue: ProgressFacts | null;
  /** One a table: measures of different tables are different things. */
  readonly statistics: readonly StatisticsFacts[];
  readonly scores: readonly ScoreFacts[];
  /** Names that may stand for one department; they are counted apart until the profile names an alias. */
  readonly lookalikes: readonly (readonly string[])[];
  /** What was assumed for whole ledgers. */
  readonly guesses: readonly { readonly source: Source; readonly guess: Message }[];
}

/**
 * Sums up reviewed ledgers: the facts of briefings (design.md section 6). The order of the reviews does not matter.
 * Departments have the names that the profile's aliases give them. Never throws.
 */
export function summarize(reviews: readonly SourcedReview[], options: BriefingOptions): BriefingFacts {
  const sources = sourcesOf(reviews);
  const departments = new Departments(
    options.profile,
    sources.flatMap(({ review }) => review.ledger.entries),
  );
  const items = itemsOf(sources, departments);
  const measurer = new Measurer(options.profile);
  const progress = (kind: ProgressKind): ProgressFacts | null => {
    if (!sources.some((source) => source.kind === kind)) return null;
    const own = items.filter(({ source }) => source.kind === kind);
    return progressOf(kind, own, measurer, options);
  };
  const ofKind = (kind: Source['kind']): readonly Source[] => sources.filter((source) => source.kind === kind);
  return {
    sources,
    profile: options.profile.name,
    asOf: daysOf(sources),
    precision: options.precision ?? 1,
    plan: progress('plan'),
    issue: progress('issue'),
    statistics: ofKind('statistics').map((source) => statisticsOf(source, departments, options)),
    scores: ofKind('score').map((source) => scoresOf(source, departments, options)),
    lookalikes: departments.lookalikes(),
    guesses: sources.flatMap((source) => source.review.ledger.guesses.map((guess) => ({ source, guess }))),
  };
}

function daysOf(sources: readonly Source[]): BriefingFacts['asOf'] {
  const days = sources.map(({ asOf }) => asOf).sort((a, b) => a - b);
  const first = days[0];
  const last = days.at(-1);
  return first === undefined || last === undefined ? null : { first, last };
}
