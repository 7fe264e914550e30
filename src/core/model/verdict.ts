import type { Day } from './day';
import type { Decimal } from './decimal';
import type { Message } from './message';

export type Status =
  | 'met'
  | 'met-late'
  | 'on-schedule'
  | 'behind'
  | 'seriously-behind'
  | 'missed'
  | 'not-due'
  | 'ongoing'
  | 'not-reported'
  | 'undetermined'
  | 'excluded';

/** Every status, in the order in which summaries list them. */
export const STATUSES: readonly Status[] = [
  'met',
  'met-late',
  'on-schedule',
  'behind',
  'seriously-behind',
  'missed',
  'not-due',
  'ongoing',
  'not-reported',
  'undetermined',
  'excluded',
];

/**
 * Every status from the gravest to the best, in the order in which lists of what lags print them: what stands for
 * several entries, or for several parts of one, is the gravest of them.
 */
export const GRAVEST_FIRST: readonly Status[] = [
  'missed',
  'seriously-behind',
  'behind',
  'not-reported',
  'undetermined',
  'on-schedule',
  'not-due',
  'ongoing',
  'met-late',
  'met',
  'excluded',
];

/** How an entry stands on a day, by a profile, and why. */
export interface Verdict {
  /** Row of the entry, counting from 0. */
  readonly row: number;
  readonly status: Status;
  /** Names the numbers and the profile; its id is `schedule.<…>`. */
  readonly reason: Message;
  /** Planned value by the as-of day, in the unit of the target's value; null where nothing is prorated. */
  readonly planned: Decimal | null;
  /** Planned share by the as-of day, in percent. */
  readonly plannedShare: Decimal | null;
  /** actual ÷ target as a fraction (0.8868), null where there is none to divide. */
  readonly completion: Decimal | null;
  /** Percentage points below plan, from unrounded values; negative above it; null where nothing is compared. */
  readonly gap: Decimal | null;
  /** The deadline that was applied. */
  readonly due: Day | null;
  /** What the verdict assumes beyond what the ledger says. */
  readonly guesses: readonly Message[];
}
