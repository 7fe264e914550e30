import { useState } from 'react';
import type { SheetResult } from '../../app/session/session';

/**
 * The results as they were given last with the same views: that a sheet is being checked again, or that its marks are out
 * of date, changes no entry, and lists of 100,000 entries are made of them.
 */
export function useSameViews(results: readonly SheetResult[]): readonly SheetResult[] {
  const [kept, setKept] = useState(results);
  const isSame = kept.length === results.length && kept.every(({ view }, index) => view === results[index]?.view);
  if (!isSame) setKept(results);
  return isSame ? kept : results;
}
