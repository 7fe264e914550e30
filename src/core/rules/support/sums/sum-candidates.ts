import { formulaAt } from '../../../model/cells';
import type { ColumnLayout } from '../../../model/layout';
import { headerHas } from '../words/figures';
import type { CellSource } from '../cells/figures';
import { summedColumns } from '../cells/row-formula';
import { isAdditive } from './total-rows';

/** A column that is added, or taken off (penalty points). */
export interface SumPart {
  readonly column: ColumnLayout;
  readonly sign: 1 | -1;
}

/** What a relation of columns rests on besides its figures. */
export type SumBasis = 'formula' | 'label' | 'periods' | 'neighbours';

/** A total that some columns of its row may add up to. */
export interface SumCandidate {
  readonly total: ColumnLayout;
  readonly parts: readonly SumPart[];
  readonly basis: SumBasis;
}

/** Formulas tell the same in every row: a few rows suffice. */
const FORMULA_ROWS = 20;

/** Every sum that the columns of a table may stand in, by formulas, labels, periods and neighbourhood. */
export function sumCandidates(source: CellSource): readonly SumCandidate[] {
  const columns = source.ledger.layout.columns.filter((column) => isAdditive(column) && column.role !== 'other');
  const periodSets = periodGroups(columns);
  return columns.flatMap((total) => [
    ...formulaParts(source, columns, total),
    ...(total.role === 'total' ? labelledParts(columns, total) : []),
    ...periodSets
      .map((group) => periodsWithin(group, total))
      .filter((group) => group.length > 1)
      .map((group) => candidate(total, group, 'periods')),
    ...neighbourRuns(columns, total)
      .filter((run) => !isItsSeries(run, total))
      .map((run) => candidate(total, run, 'neighbours')),
  ]);
}

function candidate(total: ColumnLayout, columns: readonly ColumnLayout[], basis: SumBasis): SumCandidate {
  return { total, parts: columns.map((column) => ({ column, sign: 1 })), basis };
}

function formulaParts(
  source: CellSource,
  columns: readonly ColumnLayout[],
  total: ColumnLayout,
): readonly SumCandidate[] {
  for (const { row } of source.ledger.entries.slice(0, FORMULA_ROWS)) {
    const formula = formulaAt(source.ledger.sheet, row, total.index);
    const summed = formula === null ? null : summedColumns(formula, row);
    if (!summed) continue;
    const parts = summed.map((index) => columns.find((column) => column.index === index));
    if (parts.every((part) => part !== undefined)) return [candidate(total, parts, 'formula')];
  }
  return [];
}

/** What 合计 or 总分 may add up: the other columns of its group, else all scores or the run of figures beside it. */
function labelledParts(columns: readonly ColumnLayout[], total: ColumnLayout): readonly SumCandidate[] {
  const group = total.path.slice(0, -1).join('/');
  const siblings =
    group === '' ? [] : columns.filter((column) => column !== total && column.path.slice(0, -1).join('/') === group);
  const scores = columns.filter((column) => column.role === 'score');
  const runs = neighbourRuns(columns, total, 'total');
  const groups = siblings.length > 1 ? [siblings] : runs;
  return [...scoreSums(scores, total), ...groups.map((group) => candidate(total, group, 'label'))];
}

/** Scores with what is added on top and taken off, each left in or out: whichever explains most rows. */
function scoreSums(scores: readonly ColumnLayout[], total: ColumnLayout): readonly SumCandidate[] {
  if (scores.length < 2) return [];
  const bonus = scores.filter((column) => headerHas('bonus', column.header));
  const deduction = scores.filter((column) => headerHas('deduction', column.header));
  const base = scores.filter((column) => !bonus.includes(column) && !deduction.includes(column));
  const sets: SumPart[][] = [];
  for (const extra of bonus.length > 0 ? [bonus, []] : [[]]) {
    for (const sign of deduction.length > 0 ? ([-1, 1, 0] as const) : ([0] as const)) {
      const taken = sign === 0 ? [] : deduction.map((column) => ({ column, sign }));
      sets.push([...[...base, ...extra].map((column) => ({ column, sign: 1 as const })), ...taken]);
    }
  }
  return sets.filter((parts) => parts.length > 1).map((parts) => ({ total, parts, basis: 'label' as const }));
}

/** Period columns of one side and one length: four quarters of 计划, twelve months of 完成. */
function periodGroups(columns: readonly ColumnLayout[]): readonly (readonly ColumnLayout[])[] {
  const groups = new Map<string, ColumnLayout[]>();
  for (const column of columns) {
    if (!column.period || column.cumulative === true) continue;
    const key = `${column.role}/${column.period.kind}/${column.path.length > 1 ? (column.path.at(-1) ?? '') : ''}`;
    const group = groups.get(key);
    if (group) group.push(column);
    else groups.set(key, [column]);
  }
  return [...groups.values()].filter((group) => group.length > 1 && !overlap(group));
}

function overlap(group: readonly ColumnLayout[]): boolean {
  const periods = group.flatMap((column) => (column.period ? [column.period] : [])).sort((a, b) => a.start - b.start);
  return periods.some((period, index) => index > 0 && period.start <= (periods[index - 1]?.end ?? period.start - 1));
}

/**
 * Whether a run holds other members of the total's own series: a month is never the sum of other months, though figures
 * that grow evenly say so (5月 = 3月 + 4月 − 2月), and a half-year is that of its months by its period, not by its place.
 */
function isItsSeries(run: readonly ColumnLayout[], { period, role }: ColumnLayout): boolean {
  return period !== null && run.some((part) => part.role === role && part.period?.kind === period.kind);
}

/** The periods of a group that a total may add up: all of them, or those within its own period (二季度: 4月 to 6月). */
function periodsWithin(group: readonly ColumnLayout[], total: ColumnLayout): readonly ColumnLayout[] {
  if (group.includes(total)) return [];
  const { period } = total;
  if (period === null) return group;
  return group.filter(({ period: part }) => part !== null && part.start >= period.start && part.end <= period.end);
}

/** Runs of two or more figure columns that begin or end beside a column; with `stop`, none reaches across that role. */
function neighbourRuns(
  columns: readonly ColumnLayout[],
  total: ColumnLayout,
  stop?: 'total',
): readonly (readonly ColumnLayout[])[] {
  const at = columns.indexOf(total);
  const usable = (column: ColumnLayout | undefined): column is ColumnLayout =>
    column !== undefined && !(stop && column.role === stop);
  const left: ColumnLayout[] = [];
  for (let index = at - 1; index >= 0; index--) {
    const column = columns[index];
    if (!usable(column)) break;
    left.unshift(column);
  }
  const right: ColumnLayout[] = [];
  for (let index = at + 1; index < columns.length; index++) {
    const column = columns[index];
    if (!usable(column)) break;
    right.push(column);
  }
  return [
    ...left.map((_, index) => left.slice(index)),
    ...right.map((_, index) => right.slice(0, right.length - index)),
  ].filter((run) => run.length > 1);
}
