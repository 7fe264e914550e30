import type { ComparedEntry, ComparedRow, FigureChange } from '../../core/compare';
import { cellAddress } from '../../core/model/address';
import { decimalsOf, plain, roundHalfUp } from '../../core/model/decimal';
import type { Message } from '../../core/model/message';
import type { Quantity } from '../../core/model/quantity';
import { formatQuantity } from '../../core/values';
import type { Formatter, MessageId } from '../../i18n';
import { say } from '../message';
import type { SectionRow } from './sections';

/** Decimals of percentage points (domain.md 2.1: 保留1位小数). */
const POINT_DECIMALS = 1;

/** A row of a section as people read it. */
export interface SectionWords {
  readonly task: string;
  readonly department: string;
  readonly before: string;
  readonly now: string;
  readonly change: string;
  /** Whole sentences. */
  readonly notes: readonly string[];
}

/** What a row of a section says, in the words of one language. */
export function wordsOf(row: SectionRow, format: Formatter): SectionWords {
  if (row.kind === 'added')
    return { ...named(row.row), before: '', now: standing(row.row, format), change: '', notes: [] };
  if (row.kind === 'gone') {
    const notes = [format(placeOf(row.row))];
    return { ...named(row.row), before: standing(row.row, format), now: '', change: '', notes };
  }
  const { entry } = row;
  const guesses = matchGuess(entry).map(format);
  if (row.kind === 'target') {
    const { field, before, now, nowCell } = row.change;
    const found = entry.findings.filter(({ rule, at }) => rule === 'target-changed' && at.column === nowCell.column);
    const notes = [...found.map(({ message }) => format(message)), ...guesses];
    const change = format(say(`compare.change.${field}`, {}));
    return { ...named(entry.now), before: before ?? '', now: now ?? '', change, notes };
  }
  const found = entry.findings.filter(({ rule }) => rule !== 'target-changed').map(({ message }) => format(message));
  // Sentences about figures that fell name the earlier cell themselves.
  const place = entry.development === 'regressed' && found.length > 0 ? [] : [format(placeOf(entry.before))];
  const { figures } = entry;
  return {
    ...named(entry.now),
    before: figures ? formatQuantity(figures.before.quantity) : standing(entry.before, format),
    now: figures ? formatQuantity(figures.now.quantity) : standing(entry.now, format),
    change: changeOf(entry, format),
    notes: [...found, ...guesses, ...place],
  };
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
export function changeOf({ figures, points }: ComparedEntry, format: Formatter): string {
  if (!figures || figures.difference.eq(0)) return '';
  const way = figures.difference.gt(0) ? 'more' : 'less';
  const amount = formatQuantity(differenceOf(figures));
  // Shares differ by points already, and a changed target may move the completion the other way.
  const agrees = points !== null && (way === 'more' ? points.gt(0) : points.lt(0));
  if (!agrees || figures.now.quantity.dimension === 'percent') return format(say(`compare.change.${way}`, { amount }));
  const printed = plain(roundHalfUp(points.abs(), POINT_DECIMALS));
  return format(say(`compare.change.${way}-with-points`, { amount, points: printed }));
}

function differenceOf({ now: { quantity }, difference }: FigureChange): Quantity {
  const value = difference.abs();
  const amount = value.div(quantity.scale);
  const share = quantity.dimension === 'percent';
  return {
    ...quantity,
    amount,
    value,
    unit: share ? 'pp' : quantity.unit,
    dimension: share ? 'points' : quantity.dimension,
    decimals: Math.min(quantity.decimals, decimalsOf(amount)),
    exactness: 'exact',
  };
}

function named({ name, department }: ComparedRow): Pick<SectionWords, 'task' | 'department'> {
  return { task: name, department: department ?? '' };
}

/** What the row says of how it stands: its figure, progress or status, else how it was judged. */
function standing({ entry, verdict }: ComparedRow, format: Formatter): string {
  const cells = [entry.actual, entry.progress, entry.status].map((cell) => cell?.text.trim() ?? '');
  const told = cells.find((text) => text !== '');
  if (told !== undefined) return told;
  return verdict ? format({ id: `terms.status.${verdict.status}` satisfies MessageId, params: {} }) : '';
}

function placeOf({ source, cell }: ComparedRow): Message {
  return say('compare.earlier-place', { sheet: source.sheet, cell: cellAddress(cell.row, cell.column) });
}
