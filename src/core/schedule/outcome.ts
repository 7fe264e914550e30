import type { Day } from '../model/day';
import { memoize } from '../model/memoize';
import type { Message, MessageParam } from '../model/message';
import type { Status, Verdict } from '../model/verdict';
import type { Profile } from '../profile/profile';

/** The figures of a verdict; see {@link Verdict} for their units. */
export type Measures = Pick<Verdict, 'planned' | 'plannedShare' | 'completion' | 'gap'>;

/** A verdict without figures: told by words, stages or dates. */
export const NO_MEASURES: Measures = { planned: null, plannedShare: null, completion: null, gap: null };

/** A verdict in the making: what a judge decides, before the row and the profile are added. */
export interface Outcome {
  readonly status: Status;
  /** The id of the reason without its prefix `schedule.`. */
  readonly reason: string;
  readonly params: Readonly<Record<string, MessageParam>>;
  readonly measures: Measures;
  readonly due: Day | null;
  readonly guesses: readonly Message[];
}

const NO_GUESSES: readonly Message[] = [];

/** An outcome without figures. */
export function outcome(
  status: Status,
  reason: string,
  params: Readonly<Record<string, MessageParam>> = {},
  rest: Partial<Pick<Outcome, 'measures' | 'due' | 'guesses'>> = {},
): Outcome {
  return {
    status,
    reason,
    params,
    measures: rest.measures ?? NO_MEASURES,
    due: rest.due ?? null,
    guesses: rest.guesses ?? NO_GUESSES,
  };
}

/** The outcome with guesses put before its own. */
export function withGuesses(result: Outcome, guesses: readonly Message[]): Outcome {
  return guesses.length === 0 ? result : { ...result, guesses: [...guesses, ...result.guesses] };
}

/** The verdict on a row; every reason names the profile. */
export function verdictOf(row: number, result: Outcome, profile: Profile): Verdict {
  return {
    row,
    status: result.status,
    reason: {
      id: `schedule.${result.reason}`,
      params: { ...result.params, profile: profileParam(profile.name) },
    },
    // Written out: a verdict is made for every row, and spreading costs more than judging it.
    planned: result.measures.planned,
    plannedShare: result.measures.plannedShare,
    completion: result.measures.completion,
    gap: result.measures.gap,
    due: result.due,
    guesses: unique(result.guesses),
  };
}

const profileParam = memoize((name: string): MessageParam => ({ set: 'profile', value: name }));

function unique(guesses: readonly Message[]): readonly Message[] {
  if (guesses.length < 2) return guesses;
  const seen = new Set<string>();
  return guesses.filter((guess) => {
    const key = JSON.stringify(guess);
    return !seen.has(key) && seen.add(key);
  });
}
