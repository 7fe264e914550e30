import type { Status } from '../../../model/verdict';
import type { Item } from '../../facts/items';

/** Statuses from the gravest to the best: what stands for several entries is the gravest of them. */
const GRAVEST_FIRST: readonly Status[] = [
  'missed',
  'seriously-behind',
  'not-reported',
  'behind',
  'undetermined',
  'on-schedule',
  'not-due',
  'ongoing',
  'met-late',
  'met',
  'excluded',
];

/** The gravest status of some entries; null for none. */
export function worstStatus(items: readonly Item[]): Status | null {
  const statuses = new Set(items.map(({ verdict }) => verdict.status));
  return GRAVEST_FIRST.find((status) => statuses.has(status)) ?? null;
}
