import type { SourceCell } from '../../core/briefing/facts';
import type { ComparedEntry, ComparedRow, Comparison, Development, TargetChange } from '../../core/compare';
import { standingOf, standingsOf } from './standing';

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

/** The cells of this workbook, and of the earlier file, that a row of a section rests on. */
export interface RowPlaces {
  /** null for what is gone. */
  readonly now: SourceCell | null;
  /** null for what is new. */
  readonly before: SourceCell | null;
}

/** Where the figures of a row stand, else the row itself. */
export function placesOf(row: SectionRow): RowPlaces {
  switch (row.kind) {
    case 'added':
      return { now: standingOf(row.row).cell, before: null };
    case 'gone':
      return { now: null, before: standingOf(row.row).cell };
    case 'target':
      return { now: row.change.nowCell, before: row.change.beforeCell };
    case 'entry': {
      const { before, now } = standingsOf(row.entry);
      return { now: now.cell, before: before.cell };
    }
  }
}

/** What is counted: the sections, and what both files have, has not changed, or was matched by a guess. */
export const COUNTED = [...SECTIONS, 'matched', 'unchanged', 'uncertain'] as const;
export type Counted = (typeof COUNTED)[number];

/** Rows by what they are counted as. */
export type CountedRows = Readonly<Record<Counted, readonly ComparedRow[]>>;

/**
 * The entries of each kind, by their rows of the later file; those that are gone by rows of the earlier one. `retargeted`
 * holds an entry once, however many of its targets changed.
 */
export function countedRows({ entries, added, gone }: Comparison): CountedRows {
  const those = (is: (entry: ComparedEntry) => boolean): readonly ComparedRow[] =>
    entries.filter(is).map(({ now }) => now);
  const ofDevelopment = groupedByDevelopment(entries);
  const developed = (development: Development): readonly ComparedRow[] => ofDevelopment.get(development) ?? [];
  return {
    matched: entries.map(({ now }) => now),
    completed: developed('completed'),
    progressed: developed('progressed'),
    regressed: developed('regressed'),
    stale: developed('stale'),
    unchanged: developed('unchanged'),
    retargeted: those(({ targets }) => targets.length > 0),
    added,
    gone,
    uncertain: those(({ basis }) => basis !== 'same'),
  };
}

function groupedByDevelopment(entries: readonly ComparedEntry[]): ReadonlyMap<Development, readonly ComparedRow[]> {
  const groups = new Map<Development, ComparedRow[]>();
  for (const { development, now } of entries) {
    const group = groups.get(development);
    if (group) group.push(now);
    else groups.set(development, [now]);
  }
  return groups;
}

/** How many entries there are of each kind. */
export type ComparisonCounts = Readonly<Record<Counted, number>>;

/** How many rows there are of each kind. */
export function countsOf(rows: CountedRows): ComparisonCounts {
  return Object.fromEntries(COUNTED.map((kind) => [kind, rows[kind].length])) as ComparisonCounts;
}
