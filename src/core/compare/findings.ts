import type { SourceCell } from '../briefing/facts/source';
import { cellOf } from '../briefing/facts/source';
import { cellAddress } from '../model/address';
import { isoOf } from '../model/day';
import type { Severity } from '../model/finding';
import type { Message, MessageParam } from '../model/message';
import type { Profile } from '../profile/profile';
import { formatQuantity } from '../values';
import type { ComparedEntry, ComparedFinding, ComparedRow, TargetChange } from './comparison';
import { figureFell, isCumulative } from './develop';
import type { ComparedRule } from './rules';

/** How sure the two files make of what is found. */
export interface FindingContext {
  readonly profile: Profile;
  /** Whether a falling figure is an error: the files follow each other within one year, and figures seldom fall. */
  readonly trustsFalls: boolean;
}

/** What is wrong with an entry by comparison; rules that the profile has switched off say nothing. */
export function findingsOf(
  entry: Omit<ComparedEntry, 'findings'>,
  context: FindingContext,
): readonly ComparedFinding[] {
  const found = [...entry.targets.map((change) => targetFinding(change, context))];
  if (entry.development === 'regressed') found.push(regression(entry, context));
  if (entry.development === 'stale') found.push(stale(entry, context));
  return found.flatMap((finding) => finding ?? []);
}

function regression(
  { before, now, figures }: Omit<ComparedEntry, 'findings'>,
  context: FindingContext,
): ComparedFinding | null {
  if (figureFell(now, figures)) {
    const value = formatQuantity(figures.now.quantity);
    const earlier = formatQuantity(figures.before.quantity);
    const { cell: at } = figures.now;
    const { cell: against } = figures.before;
    const cumulative = isCumulative(figures);
    const message = {
      id: cumulative ? 'compare.regression.cumulative' : 'compare.regression.rate',
      params: { value, earlier, ...placeOf(against) },
    };
    const severity = cumulative && context.trustsFalls ? 'error' : 'warning';
    return finding('regression', severity, { at, against, message, found: value }, context);
  }
  const at = statusCell(now);
  const against = statusCell(before);
  const earlier = statusOf(before);
  const later = statusOf(now);
  const message = { id: 'compare.regression.status', params: { earlier, later, ...placeOf(against) } };
  return finding('regression', 'warning', { at, against, message, found: later }, context);
}

function stale({ before, now }: Omit<ComparedEntry, 'findings'>, context: FindingContext): ComparedFinding | null {
  const at = reportCell(now);
  const against = reportCell(before);
  const params = { since: isoOf(before.source.asOf), until: isoOf(now.source.asOf), status: statusOf(now) };
  const periods = passedPeriods(before, now);
  const message: Message =
    periods > 0
      ? { id: 'rules.stale.periods', params: { ...params, periods } }
      : { id: 'rules.stale.unchanged', params };
  return finding('stale', 'warning', { at, against, message, found: null }, context);
}

/** Period columns of both files that ended between the two as-of days: that often something could have been reported. */
function passedPeriods(before: ComparedRow, now: ComparedRow): number {
  if (before.entry.periods.length === 0) return 0;
  const from = before.source.asOf;
  const to = now.source.asOf;
  return new Set(
    now.entry.periods.flatMap(({ period, actual }) =>
      actual !== null && period.end > from && period.end <= to ? [period.end] : [],
    ),
  ).size;
}

function targetFinding(
  { field, before, now, beforeCell, nowCell }: TargetChange,
  context: FindingContext,
): ComparedFinding | null {
  const place = placeOf(beforeCell);
  const message: Message =
    now === null
      ? { id: `rules.target-changed.${field}-removed`, params: { earlier: before ?? '', ...place } }
      : before === null
        ? { id: `rules.target-changed.${field}-added`, params: { value: now, ...place } }
        : { id: `rules.target-changed.${field}`, params: { value: now, earlier: before, ...place } };
  return finding('target-changed', 'warning', { at: nowCell, against: beforeCell, message, found: now }, context);
}

interface Found {
  readonly at: SourceCell;
  readonly against: SourceCell;
  readonly message: Message;
  readonly found: MessageParam | null;
}

function finding(
  rule: ComparedRule,
  usual: Severity,
  { at, against, message, found }: Found,
  { profile }: FindingContext,
): ComparedFinding | null {
  const setting = profile.rules[rule];
  if (setting === 'off') return null;
  const cell = { row: at.row, column: at.column };
  return { rule, severity: setting ?? usual, cell, message, expected: null, found, fix: null, at, against };
}

function placeOf({ source, row, column }: SourceCell): { readonly earlierSheet: string; readonly earlierCell: string } {
  return { earlierSheet: source.sheet, earlierCell: cellAddress(row, column) };
}

/** What the row says of itself, else how it was judged. */
function statusOf({ entry, verdict }: ComparedRow): MessageParam {
  if (entry.status && entry.status.text.trim() !== '') return entry.status.text.trim();
  return verdict ? { set: 'status', value: verdict.status } : '—';
}

function statusCell({ source, entry, cell }: ComparedRow): SourceCell {
  const own = entry.status ?? entry.completed ?? entry.actual ?? entry.progress;
  return own ? cellOf(source, own) : cell;
}

/** Where something should have been reported. */
function reportCell({ source, entry, cell }: ComparedRow): SourceCell {
  const own = entry.actual ?? entry.progress ?? entry.rate ?? entry.status;
  return own ? cellOf(source, own) : cell;
}
