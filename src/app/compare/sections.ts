import type { ComparedEntry, ComparedRow, Comparison, TargetChange } from '../../core/compare';

/** What people look for first stands first. */
export const SECTIONS = ['regressed', 'retargeted', 'stale', 'added', 'gone', 'completed', 'progressed'] as const;
export type SectionId = (typeof SECTIONS)[number];

/** A row of a section: an entry of both files, one of its changed targets, or an entry that only one file has. */
export type SectionRow =
  | { readonly kind: 'entry'; readonly entry: ComparedEntry }
  | { readonly kind: 'target'; readonly entry: ComparedEntry; readonly change: TargetChange }
  | { readonly kind: 'added'; readonly row: ComparedRow }
  | { readonly kind: 'gone'; readonly row: ComparedRow };

/** The rows of a section, in the order of their file. */
export function rowsOfSection(section: SectionId, { entries, added, gone }: Comparison): readonly SectionRow[] {
  switch (section) {
    case 'added':
      return added.map((row) => ({ kind: 'added', row }));
    case 'gone':
      return gone.map((row) => ({ kind: 'gone', row }));
    case 'retargeted':
      return entries.flatMap((entry) => entry.targets.map((change) => ({ kind: 'target', entry, change }) as const));
    case 'regressed':
    case 'stale':
    case 'completed':
    case 'progressed':
      return entries.flatMap((entry) => (entry.development === section ? [{ kind: 'entry', entry } as const] : []));
  }
}

/** How many entries there are of each kind. */
export interface ComparisonCounts extends Readonly<Record<SectionId, number>> {
  /** Entries that both files have. */
  readonly matched: number;
  readonly unchanged: number;
  /** Entries whose counterpart is a guess. */
  readonly uncertain: number;
}

/** The counts of a comparison; `retargeted` counts entries, however many of their targets changed. */
export function countsOf({ entries, added, gone }: Comparison): ComparisonCounts {
  const count = (is: (entry: ComparedEntry) => boolean): number => entries.filter(is).length;
  return {
    matched: entries.length,
    completed: count(({ development }) => development === 'completed'),
    progressed: count(({ development }) => development === 'progressed'),
    regressed: count(({ development }) => development === 'regressed'),
    stale: count(({ development }) => development === 'stale'),
    unchanged: count(({ development }) => development === 'unchanged'),
    retargeted: count(({ targets }) => targets.length > 0),
    added: added.length,
    gone: gone.length,
    uncertain: count(({ basis }) => basis !== 'same'),
  };
}
