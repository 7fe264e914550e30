import type { Profile } from '../../profile/profile';

/** A place in an earlier summary, to which the new one is compared. */
export interface PreviousRank {
  /** Which ranking: its id and group as {@link Ranking} has them. */
  readonly ranking: string;
  readonly group: string | null;
  readonly name: string;
  readonly rank: number;
}

/** How a briefing is summed up. */
export interface BriefingOptions {
  readonly profile: Profile;
  /** Decimals of shares and rates as documents print them; 1 unless given (domain.md 2.1: 保留1位小数). */
  readonly precision?: number;
  /** `shared`: 1, 2, 2, 4; `sequential`: 1, 2, 3, 4, the greater amount first, then in the ledger's order (domain.md 2.3). */
  readonly ties?: 'shared' | 'sequential';
  /** Groups in which units are ranked apart (县组, 区组): unit → group. Units that it does not name form one more group. */
  readonly groups?: Readonly<Record<string, string>>;
  /** Places of an earlier summary. */
  readonly previous?: readonly PreviousRank[];
}
