import type { Dimension } from '../model/quantity';

/** Units of one size under all their names. */
export interface UnitEntry {
  readonly words: readonly string[];
  /** The unit that quantities carry, where it is not the word itself. */
  readonly as?: string;
  readonly dimension: Dimension;
  /** Units of one group convert into each other. */
  readonly group: string;
  /** How many base units of the group one is; a pair is a fraction. */
  readonly per: string | readonly [above: string, below: string];
  /** Whether the word counts only where it is the whole unit text: 里 and 角 are in too many words. */
  readonly alone?: boolean;
}
