import { Departments } from '../briefing/facts/departments';
import { rowCell } from '../briefing/facts/items';
import { sourcesOf, type Source, type SourcedReview } from '../briefing/facts/source';
import type { Profile } from '../profile/profile';
import type { ComparedRow } from './comparison';

/** The rows of both files, with departments under one name in both. */
export function rowsOf(
  now: readonly SourcedReview[],
  before: readonly SourcedReview[],
  profile: Profile,
): { readonly now: readonly ComparedRow[]; readonly before: readonly ComparedRow[] } {
  const sources = { now: sourcesOf(now), before: sourcesOf(before) };
  const all = [...sources.now, ...sources.before].flatMap(({ review }) => review.ledger.entries);
  const departments = new Departments(profile, all);
  const rows = (own: readonly Source[]): readonly ComparedRow[] =>
    own.flatMap((source) => source.review.ledger.entries.map((entry) => rowOf(source, entry, departments)));
  return { now: rows(sources.now), before: rows(sources.before) };
}

function rowOf(source: Source, entry: ComparedRow['entry'], departments: Departments): ComparedRow {
  return {
    source,
    entry,
    verdict: source.review.verdicts.get(entry.row) ?? null,
    name: entry.name.trim(),
    department: departments.of(entry).lead,
    cell: rowCell(source, entry),
  };
}
