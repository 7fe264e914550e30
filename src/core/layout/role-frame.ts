import type { DateContext } from '../model/deadline';
import type { LayoutMapping } from '../model/layout';
import type { SheetSnapshot } from '../model/snapshot';

/** What roles are decided with, besides the columns themselves. */
export interface RoleFrame {
  readonly sheet: SheetSnapshot;
  /** Record rows, for finding out which columns add up. */
  readonly records: readonly number[];
  readonly dates: DateContext;
  /** The unit that a line above the table gives for all figures. */
  readonly unitLine: string | null;
  readonly mapping: LayoutMapping | null;
}
