import type { SourcedReview } from '../briefing/facts/source';
import type { Profile } from '../profile/profile';
import type { Message } from '../model/message';
import { fallsOften } from '../rules/support/figures/growing';
import type { ComparedEntry, Comparison } from './comparison';
import { dayNotices, daysOf, daysOfMatch, otherDaysNotice } from './days';
import { developmentOf, figureFell, isCumulative } from './develop';
import { figureChange, pointsGained } from './figures';
import { findingsOf } from './findings';
import { matchRows, type Match } from './match';
import { rowsOf } from './rows';
import { targetChanges } from './targets';

type Unjudged = Omit<ComparedEntry, 'findings'>;

/** Entries that are compared at a time. */
const BATCH = 2_000;

/**
 * This period's ledgers against the earlier ones: what is new, gone, reached, changed, fallen, grown or at a standstill.
 * Entries are matched by name and department over all ledgers of a file, with the profile's aliases; other matches are
 * marked as guesses. Both files must have been reviewed by `profile`; a review's `file` tells cells of the two apart where
 * they are named together. Never throws.
 */
export function compareLedgers(
  now: readonly SourcedReview[],
  before: readonly SourcedReview[],
  profile: Profile,
): Comparison {
  const stages = compareInStages(now, before, profile);
  let stage = stages.next();
  while (!stage.done) stage = stages.next();
  return stage.value;
}

/** The same in stages, each telling how much is done, from 0 to 1. */
export function* compareInStages(
  now: readonly SourcedReview[],
  before: readonly SourcedReview[],
  profile: Profile,
): Generator<number, Comparison> {
  const rows = rowsOf(now, before, profile);
  yield 0.1;
  const { matches, added, gone } = matchRows(rows.now, rows.before);
  const days = daysOf(now, before, matches);
  const compared: Unjudged[] = [];
  for (let from = 0; from < matches.length; from += BATCH) {
    yield 0.4 + (0.5 * from) / matches.length;
    for (const match of matches.slice(from, from + BATCH)) compared.push(compareRows(match));
  }
  yield 0.9;
  const figures = compared.filter((entry) => entry.figures !== null && isCumulative(entry.figures));
  const falling = figures.filter((entry) => figureFell(entry.now, entry.figures)).length;
  const often = fallsOften(falling, figures.length);
  const notices = [
    ...dayNotices(days),
    ...otherDaysNotice(days, matches),
    ...(matches.length === 0 && added.length > 0 && gone.length > 0 ? [NO_MATCH] : []),
    ...(often ? [{ id: 'compare.notice.often', params: { count: falling, rows: figures.length } }] : []),
  ];
  const entries = compared.map((entry) => {
    // Each ledger of a workbook has a day of its own.
    const trustsFalls = !often && dayNotices(daysOfMatch(entry)).length === 0;
    return { ...entry, findings: findingsOf(entry, { profile, trustsFalls }) };
  });
  return { days, entries, added, gone, notices };
}

/** Two files of which no entry is the same are hardly two months of one ledger. */
const NO_MATCH: Message = { id: 'compare.notice.no-match', params: {} };

function compareRows({ before, now, basis }: Match): Unjudged {
  const figures = figureChange(before, now);
  const targets = targetChanges(before, now);
  const later = before.source.asOf < now.source.asOf;
  const sameTarget = !targets.some(({ field }) => field === 'target');
  const development = developmentOf(before, now, figures, { later, sameTarget });
  // Shares of different targets do not compare.
  const points = sameTarget ? pointsGained(before, now) : null;
  return { before, now, basis, development, figures, points, targets };
}
