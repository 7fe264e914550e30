import type { ComparedEntry, ComparedFinding, ComparedRow, FigureChange } from '../../core/compare';
import { decimalsOf, plain, roundHalfUp } from '../../core/model/decimal';
import type { Message } from '../../core/model/message';
import type { Quantity } from '../../core/model/quantity';
import { formatQuantity } from '../../core/values';
import type { MessageId } from '../../i18n';
import { say } from '../message';
import type { SectionRow } from './sections';
import { standingOf, standingsOf, type Standing } from './standing';

/** Puts a message into words. It decides how days are written: as a report's, or as a document's. */
export type Wording = (message: Message) => string;

/** Decimals of percentage points (domain.md 2.1: 保留1位小数). */
const POINT_DECIMALS = 1;

/** A row of a section as people read it. */
export interface SectionWords {
  readonly task: string;
  readonly department: string;
  readonly before: string;
  readonly now: string;
  readonly change: string;
  /** Whole sentences: what is wrong, then what was assumed, then what there is to know of a new entry. */
  readonly notes: readonly string[];
}

/** What a row of a section says. */
export function wordsOf(row: SectionRow, format: Wording): SectionWords {
  if (row.kind === 'added') {
    const notes = aboutNew(row.row).map(format);
    return { ...named(row.row), before: '', now: said(standingOf(row.row), format), change: '', notes };
  }
  if (row.kind === 'gone')
    return { ...named(row.row), before: said(standingOf(row.row), format), now: '', change: '', notes: [] };
  const { entry } = row;
  const notes = [...findingsOf(row).map(({ message }) => message), ...matchGuess(entry)].map(format);
  if (row.kind === 'target') {
    const { field, before, now } = row.change;
    const change = format(say(`compare.change.${field}`, {}));
    return { ...named(entry.now), before: before ?? '', now: now ?? '', change, notes };
  }
  const standings = standingsOf(entry);
  return {
    ...named(entry.now),
    before: said(standings.before, format),
    now: said(standings.now, format),
    change: changeOf(entry, format),
    notes,
  };
}

/** What is wrong with a row, as far as its section is about it: a changed target is a row of its own. */
export function findingsOf(row: SectionRow): readonly ComparedFinding[] {
  switch (row.kind) {
    case 'added':
    case 'gone':
      return [];
    case 'entry':
      return row.entry.findings.filter(({ rule }) => rule !== 'target-changed');
    case 'target': {
      const { column } = row.change.nowCell;
      return row.entry.findings.filter(({ rule, at }) => rule === 'target-changed' && at.column === column);
    }
  }
}

/** By which assumption two rows were taken for one; empty where nothing is assumed. */
export function matchGuess({ basis, before, now }: ComparedEntry): readonly Message[] {
  switch (basis) {
    case 'same':
      return [];
    case 'repeated':
      return [say('compare.match.repeated', {})];
    case 'department':
      return [say('compare.match.department', { before: before.department ?? '—', now: now.department ?? '—' })];
    case 'renamed':
      return [say('compare.match.renamed', { name: before.name })];
  }
}

/** By how much the figure changed, in the unit and scale of the later one, with points of completion; '' for not at all. */
export function changeOf({ figures, points }: ComparedEntry, format: Wording): string {
  if (!figures || figures.difference.eq(0)) return '';
  const way = figures.difference.gt(0) ? 'more' : 'less';
  const difference = differenceOf(figures);
  // Shares differ by points already, and a changed target may move the completion the other way.
  if (difference.dimension === 'percent') {
    const printed = plain(roundHalfUp(difference.amount, difference.decimals));
    return format(say(`compare.change.${way}-points`, { points: printed }));
  }
  const amount = formatQuantity(difference);
  const agrees = points !== null && (way === 'more' ? points.gt(0) : points.lt(0));
  if (!agrees) return format(say(`compare.change.${way}`, { amount }));
  const printed = plain(roundHalfUp(points.abs(), POINT_DECIMALS));
  return format(say(`compare.change.${way}-with-points`, { amount, points: printed }));
}

/** As exact as the finer of the two figures. */
function differenceOf({ before, now: { quantity }, difference }: FigureChange): Quantity {
  const value = difference.abs();
  const amount = value.div(quantity.scale);
  const decimals = Math.min(Math.max(before.quantity.decimals, quantity.decimals), decimalsOf(amount));
  return { ...quantity, amount, value, decimals, exactness: 'exact' };
}

function named({ name, department }: ComparedRow): Pick<SectionWords, 'task' | 'department'> {
  return { task: name, department: department ?? '' };
}

function said({ said: what }: Standing, format: Wording): string {
  switch (what.kind) {
    case 'figure':
      return formatQuantity(what.quantity);
    case 'text':
      return what.text;
    case 'verdict':
      return format({ id: `terms.status.${what.status}` satisfies MessageId, params: {} });
  }
}

/** What a new entry is to reach, and by when. */
function aboutNew({ entry: { target, deadline } }: ComparedRow): readonly Message[] {
  const goal = target?.text.trim() ?? '';
  const due = deadline?.text.trim() ?? '';
  return [
    ...(goal === '' ? [] : [say('compare.new.target', { target: goal })]),
    ...(due === '' ? [] : [say('compare.new.deadline', { deadline: due })]),
  ];
}
