import type { Day } from '../model/day';
import type { Ledger } from '../model/ledger';
import type { Profile } from '../profile/profile';
import type { PeriodTable } from './period-table';

/** What is the same for every entry of a ledger. */
export interface Context {
  readonly ledger: Ledger;
  readonly asOf: Day;
  readonly profile: Profile;
  readonly periods: PeriodTable;
  /** Whether rows are units (区县, schools) under one task, so that a bare 0 as target means no task, not a ban. */
  readonly rowsAreUnits: boolean;
}
