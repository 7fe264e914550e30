import { STATUSES, type Status } from '../../model/verdict';
import type { RateId } from './rates';

/** Ledgers whose entries are judged. */
export type ProgressKind = 'plan' | 'issue';

/** Which rates are given for a kind of ledger, the main one first. */
export const RATES: Readonly<Record<ProgressKind, readonly RateId[]>> = {
  plan: ['completion', 'on-schedule', 'timely', 'reporting'],
  issue: ['close-out', 'timely', 'rectified', 'reporting'],
};

/** Statuses that are in shares, in the order in which summaries list them. */
export const SHARED_STATUSES: readonly Status[] = STATUSES.filter((status) => status !== 'excluded');
