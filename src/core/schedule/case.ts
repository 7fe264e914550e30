import type { Entry } from '../model/ledger';
import type { Context } from './context';
import type { Goal } from './goal';
import type { Step } from './steps';
import type { Window } from './window';

/** One goal of an entry with everything that its judgement needs. */
export interface Case {
  readonly entry: Entry;
  readonly goal: Goal;
  readonly window: Window;
  /** The row's own milestones for the goal, in time order. */
  readonly steps: readonly Step[];
  readonly context: Context;
}
