import { GRAVEST_FIRST, type Status } from '../../../model/verdict';
import type { Item } from '../../facts/items';

/** The gravest status of some entries; null for none. */
export function worstStatus(items: readonly Item[]): Status | null {
  const statuses = new Set(items.map(({ verdict }) => verdict.status));
  return GRAVEST_FIRST.find((status) => statuses.has(status)) ?? null;
}
