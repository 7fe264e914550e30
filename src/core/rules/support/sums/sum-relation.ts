import type { Decimal } from '../../../model/decimal';
import type { ColumnLayout } from '../../../model/layout';
import type { Ledger } from '../../../model/ledger';
import type { CellSource, Figures } from '../cells/figures';
import { isClose, sampleRows, type Sample, type SampleRow } from '../cells/sample';
import { sumCandidates, type SumBasis, type SumCandidate, type SumPart } from './sum-candidates';
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

/** Four rules ask for the relations of a ledger. */
const known = new WeakMap<Ledger, readonly SumRelation[]>();

/** The relation of each total column that its rows bear out; at most one a column. */
export function sumRelations(source: CellSource, figures: Figures): readonly SumRelation[] {
  let relations = known.get(source.ledger);
  if (!relations) {
    relations = findRelations(source, figures);
    known.set(source.ledger, relations);
  }
  return relations;
}

/** What spells a relation out, for what is worked out by it row by row. */
export function relationKey({ total, parts, basis, ofWhich, agreeingWithBlanks }: SumRelation): string {
  const added = parts.map(({ column, sign }) => sign * (column.index + 1)).join();
  return `${total.index}=${added}/${basis}/${ofWhich ? 'of-which' : ''}/${agreeingWithBlanks > 0 ? 'blanks' : ''}`;
}

function findRelations(source: CellSource, figures: Figures): readonly SumRelation[] {
  const candidates = sumCandidates(source);
  if (candidates.length === 0) return [];
  const columns = source.ledger.layout.columns.filter((column) =>
    candidates.some(({ total, parts }) => total === column || parts.some((part) => part.column === column)),
  );
  const rows = sampleRows(source, figures, columns);
  const best = new Map<ColumnLayout, SumRelation>();
  for (const each of candidates) {
    const relation = weigh(each, rows);
    const other = best.get(each.total);
    if (relation && (!other || isBetter(relation, other))) best.set(each.total, relation);
  }
  return withoutTurned([...best.values()]);
}

/** The same columns stand in one relation only: the one that takes nothing off. */
function withoutTurned(relations: readonly SumRelation[]): readonly SumRelation[] {
  const columns = ({ total, parts }: SumRelation): string =>
    [total, ...parts.map(({ column }) => column)]
      .map(({ index }) => index)
      .sort((a, b) => a - b)
      .join();
  const plain = new Set(relations.filter((relation) => takenOff(relation) === 0).map(columns));
  return relations.filter((relation) => takenOff(relation) === 0 || !plain.has(columns(relation)));
}

function isBetter(a: SumRelation, b: SumRelation): boolean {
  if (a.agreeing !== b.agreeing) return a.agreeing > b.agreeing;
  const bases = BASES.indexOf(a.basis) - BASES.indexOf(b.basis);
  if (bases !== 0) return bases < 0;
  if (a.basis !== 'neighbours') return a.parts.length > b.parts.length;
  // Of neighbours those that suffice, with nothing taken off: in 二季度 the months of 一季度 cancel against 一季度.
  const taken = takenOff(a) - takenOff(b);
  return taken !== 0 ? taken < 0 : a.parts.length < b.parts.length;
}

function takenOff({ parts }: SumRelation): number {
  return parts.filter(({ sign }) => sign === -1).length;
}

/** The candidate with its evidence, null where the rows do not bear it out. */
function weigh(candidate: SumCandidate, rows: readonly Sample[]): SumRelation | null {
  const declared = candidate.basis === 'formula' || candidate.basis === 'label';
  const told = rows.map(({ cells }) => tell(candidate, cells, declared ? 1 : 2)).filter((row) => row !== null);
  const { parts, agreeing } = withSigns(candidate, told);
  const ofWhich = parts.some(({ column }) => column.ofWhich) && !candidate.total.ofWhich;
  const enough =
    declared && !ofWhich
      ? agreeing.length >= 1 && agreeing.length * 2 >= told.length
      : agreeing.length >= ENOUGH_ROWS && agreeing.length >= told.length * (ofWhich ? OF_WHICH_MAJORITY : MAJORITY);
  if (!enough) return null;
  return {
    ...candidate,
    parts,
    agreeing: agreeing.length,
    agreeingWithBlanks: agreeing.filter((row) => row.blanks).length,
    ofWhich,
  };
}

/** What a sampled row says of a candidate. */
interface Told {
  readonly total: number;
  readonly sum: number;
  readonly slack: number;
  /** The parts as they are added; 0 for a blank. */
  readonly parts: readonly number[];
  readonly blanks: boolean;
}

/**
 * The parts with the rows that add up. One of them may be taken off, though no word says so (期初 + 增加 − 减少 = 期末): it
 * is where more rows add up that way.
 */
function withSigns(
  candidate: SumCandidate,
  rows: readonly Told[],
): { readonly parts: readonly SumPart[]; readonly agreeing: readonly Told[] } {
  const agreeing = rows.filter((row) => isClose(row.sum, row.total, row.slack));
  if (agreeing.length === rows.length || !mayTakeOff(candidate)) return { parts: candidate.parts, agreeing };
  let best = { parts: candidate.parts, agreeing };
  candidate.parts.forEach((part, index) => {
    const flipped = rows.filter((row) => isClose(row.sum - 2 * (row.parts[index] ?? 0), row.total, row.slack));
    if (flipped.length <= best.agreeing.length) return;
    const sign = part.sign === 1 ? -1 : 1;
    best = { parts: candidate.parts.map((each) => (each === part ? { ...part, sign } : each)), agreeing: flipped };
  });
  return best;
}

/**
 * A difference of two columns is not told from their sum by figures alone (a = b + c is b = a − c), so only a labelled total
 * and a closing figure behind three or more others may take one of them off.
 */
function mayTakeOff({ basis, total, parts }: SumCandidate): boolean {
  if (basis === 'label') return true;
  return basis === 'neighbours' && parts.length >= 3 && parts.every(({ column }) => column.index < total.index);
}

/** The figures of a row; null for a row that tells nothing: too few parts that are not zero, or unreadable ones. */
function tell(candidate: SumCandidate, row: SampleRow, least: number): Told | null {
  const total = row.get(candidate.total.index);
  if (!total) return null;
  let slack = total.slack;
  let blanks = false;
  const parts: number[] = [];
  for (const { column, sign } of candidate.parts) {
    const part = row.get(column.index);
    if (part === undefined) return null;
    if (part === null) blanks = true;
    parts.push(part === null ? 0 : sign * part.value);
    slack += part?.slack ?? 0;
  }
  if (parts.filter((part) => part !== 0).length < least) return null;
  return { total: total.value, sum: parts.reduce((a, b) => a + b, 0), slack, parts, blanks };
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
