import type { Decimal } from '../../model/decimal';
import type { ColumnLayout } from '../../model/layout';
import type { CellSource, Figures } from './figures';
import { isClose, sampleRows, type Sample, type SampleRow } from './sample';
import { sumCandidates, type SumBasis, type SumCandidate } from './sum-candidates';
import { Summation } from './summation';

/** Columns that add up to another in their row, with what shows it. */
export interface SumRelation extends SumCandidate {
  /** Sampled rows in which the parts add up, with and without blank parts. */
  readonly agreeing: number;
  readonly agreeingWithBlanks: number;
  /** Whether parts are 其中 columns: they may be incomplete by intent. */
  readonly ofWhich: boolean;
}

/** Share of the rows that must add up, and how many, where only figures tell. */
const MAJORITY = 0.6;
const ENOUGH_ROWS = 3;
/** 其中 columns need not be complete: only where nearly all rows are does an exception stand out. */
const OF_WHICH_MAJORITY = 0.8;
const BASES: readonly SumBasis[] = ['formula', 'label', 'periods', 'neighbours'];

/** The relation of each total column that its rows bear out; at most one a column. */
export function sumRelations(source: CellSource, figures: Figures): readonly SumRelation[] {
  const candidates = sumCandidates(source);
  if (candidates.length === 0) return [];
  const columns = source.ledger.layout.columns.filter((column) =>
    candidates.some(({ total, parts }) => total === column || parts.some((part) => part.column === column)),
  );
  const rows = sampleRows(source, figures, columns);
  const best = new Map<ColumnLayout, SumRelation>();
  for (const each of candidates) {
    const relation = weigh(each, rows);
    const known = best.get(each.total);
    if (relation && (!known || isBetter(relation, known))) best.set(each.total, relation);
  }
  return [...best.values()];
}

function isBetter(a: SumRelation, b: SumRelation): boolean {
  if (a.agreeing !== b.agreeing) return a.agreeing > b.agreeing;
  const bases = BASES.indexOf(a.basis) - BASES.indexOf(b.basis);
  return bases !== 0 ? bases < 0 : a.parts.length > b.parts.length;
}

/** The candidate with its evidence, null where the rows do not bear it out. */
function weigh(candidate: SumCandidate, rows: readonly Sample[]): SumRelation | null {
  const declared = candidate.basis === 'formula' || candidate.basis === 'label';
  let told = 0;
  let agreeing = 0;
  let agreeingWithBlanks = 0;
  for (const { cells } of rows) {
    const outcome = tell(candidate, cells, declared ? 1 : 2);
    if (!outcome) continue;
    told++;
    if (!outcome.equal) continue;
    agreeing++;
    if (outcome.blanks) agreeingWithBlanks++;
  }
  const ofWhich = candidate.parts.some(({ column }) => column.ofWhich) && !candidate.total.ofWhich;
  const enough =
    declared && !ofWhich
      ? agreeing >= 1 && agreeing * 2 >= told
      : agreeing >= ENOUGH_ROWS && agreeing >= told * (ofWhich ? OF_WHICH_MAJORITY : MAJORITY);
  return enough ? { ...candidate, agreeing, agreeingWithBlanks, ofWhich } : null;
}

/** Whether the parts of a row add up; null for a row that tells nothing: too few parts that are not zero, or unreadable ones. */
function tell(
  candidate: SumCandidate,
  row: SampleRow,
  least: number,
): { readonly equal: boolean; readonly blanks: boolean } | null {
  const total = row.get(candidate.total.index);
  if (!total) return null;
  let sum = 0;
  let slack = total.slack;
  let telling = 0;
  let blanks = false;
  for (const { column, sign } of candidate.parts) {
    const part = row.get(column.index);
    if (part === undefined) return null;
    if (part === null) {
      blanks = true;
      continue;
    }
    sum += sign * part.value;
    slack += part.slack;
    if (part.value !== 0) telling++;
  }
  return telling < least ? null : { equal: isClose(sum, total.value, slack), blanks };
}

/** The sum of a relation's parts in a row. */
export function sumOfParts(figures: Figures, relation: SumRelation, row: number): Summation {
  const summation = new Summation();
  for (const { column, sign } of relation.parts) summation.add(figures.cell(row, column.index), sign);
  return summation;
}

/**
 * For each total column what its parts add up to in a row where the printed figure differs from that (null elsewhere):
 * a wrong 合计 is one finding, and totals and rates that agree with the right one need no second.
 */
export function correctedSums(
  source: CellSource,
  figures: Figures,
): ReadonlyMap<number, (row: number) => Decimal | null> {
  const corrected = new Map<number, (row: number) => Decimal | null>();
  for (const relation of sumRelations(source, figures)) {
    corrected.set(relation.total.index, (row) => {
      const printed = figures.at(row, relation.total.index);
      const summation = sumOfParts(figures, relation, row);
      if (!printed || summation.unreadable > 0 || summation.size === 0 || summation.compare(printed) !== 'off')
        return null;
      return summation.sumFor(printed);
    });
  }
  return corrected;
}
