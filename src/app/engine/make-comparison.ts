import { compareInStages, type Comparison } from '../../core/compare';
import type { SourcedReview } from '../../core/briefing/facts';
import type { SheetId } from '../../core/model/sheet-plan';
import type { Profile } from '../../core/profile/profile';
import { ledgerReviewOf, type LedgerReview, type SheetState } from '../../core/review';
import type { Formatter } from '../../i18n';
import { comparePlan } from '../compare/comparison-document';
import { comparisonView } from '../compare/comparison-view';
import type { ComparisonAnswer, ComparisonRequest } from './comparison';

/** A reviewed sheet of one of the two files. */
export interface ComparedSheet {
  readonly id: SheetId;
  readonly state: SheetState;
}

/** By what a comparison is made. */
export interface ComparisonBasis {
  readonly profile: Profile;
  readonly request: ComparisonRequest;
  readonly format: Formatter;
}

/** The two files, reviewed. */
export interface ComparedFiles {
  readonly now: readonly ComparedSheet[];
  readonly before: readonly ComparedSheet[];
}

/** A comparison, with which sheet each of its ledgers is on. */
interface Compared {
  readonly of: readonly unknown[];
  readonly comparison: Comparison;
  readonly sheets: ReadonlyMap<LedgerReview, SheetId>;
}

/** Share of a comparison that finding out is; the rest is putting it into words. */
const COMPARING = 0.5;

/** Compares reviewed sheets. Loaded when the first comparison is asked for. */
export class ComparisonMaker {
  /** The last comparison: its sheet is written when it was looked at in the pane. */
  private last: Compared | null = null;

  /** What was asked for, in steps that each tell how much is done, from 0 to 1. */
  *make(files: ComparedFiles, basis: ComparisonBasis): Generator<number, ComparisonAnswer> {
    const { request, format } = basis;
    const { comparison, sheets } = yield* this.compared(files, basis);
    yield COMPARING;
    if (request.as === 'plan') {
      return { view: null, plan: comparePlan({ comparison, earlierFile: request.before.file }, format, true) };
    }
    const words = comparisonView(comparison, ({ source }) => sheets.get(source.review) ?? '', format);
    let step = words.next();
    while (!step.done) {
      yield COMPARING + (1 - COMPARING) * step.value;
      step = words.next();
    }
    return { view: step.value, plan: null };
  }

  private *compared(
    { now, before }: ComparedFiles,
    { profile, request }: ComparisonBasis,
  ): Generator<number, Compared> {
    // A state is never changed, only replaced.
    const of = [
      profile.name,
      request.before.file,
      ...now.map(({ state }) => state),
      null,
      ...before.map(({ state }) => state),
    ];
    if (this.last?.of.length === of.length && of.every((each, index) => each === this.last?.of[index])) {
      return this.last;
    }
    const sheets = new Map<LedgerReview, SheetId>();
    const reviewsOf = (compared: readonly ComparedSheet[], file: string | null): readonly SourcedReview[] =>
      compared.flatMap(({ id, state }) =>
        state.tables.map((table) => {
          const review = { ...ledgerReviewOf(table), file };
          sheets.set(review, id);
          return review;
        }),
      );
    const stages = compareInStages(reviewsOf(now, null), reviewsOf(before, request.before.file), profile);
    let stage = stages.next();
    while (!stage.done) {
      yield COMPARING * stage.value;
      stage = stages.next();
    }
    const comparison = stage.value;
    this.last = { of, comparison, sheets };
    return this.last;
  }
}
