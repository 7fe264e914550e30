import type { Decimal } from '../model/decimal';
import type { Message } from '../model/message';
import type { Exactness } from '../model/quantity';

/** What was achieved, in the base unit of the goal that it is judged by. */
export interface Figure {
  readonly value: Decimal;
  /** The figure as a sentence shows it. */
  readonly shown: string;
  readonly exactness: Exactness;
  readonly guesses: readonly Message[];
}
