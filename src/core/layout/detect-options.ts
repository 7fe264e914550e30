import type { Day } from '../model/day';
import type { LayoutMapping } from '../model/layout';

/** What detection is given besides the sheet. */
export interface DetectOptions {
  /** The as-of day given by the user, null where each sheet's own is to be used, else today. */
  readonly asOf: Day | null;
  readonly today: Day;
  readonly fileName: string | null;
  readonly mapping: LayoutMapping | null;
}
