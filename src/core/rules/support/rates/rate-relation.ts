import type { ColumnLayout } from '../../../model/layout';
import type { Ledger } from '../../../model/ledger';
import type { CellSource, Figure, Figures } from '../cells/figures';
import { agreementOf, printedOf } from '../cells/printed';
import { rateCandidates, type RateCandidate } from './rate-candidates';
import type { RateValues } from './rate-value';
import { sampleRows, type SampleRow } from '../cells/sample';

/** What a rate column is worked out from, and what else would explain its rates as well. */
export interface RateRelation extends RateCandidate {
  /** Other pairs that explain as many rows: a row that one of them explains is no mistake. */
  readonly rivals: readonly RateCandidate[];
  /** `thin`: only the header says so, and no row bears it out or denies it clearly. */
  readonly evidence: 'firm' | 'thin';
}

/** Share of the rows that must be explained, and how many, where only figures tell. */
const MAJORITY = 0.6;
const ENOUGH_ROWS = 3;
const FEW_ROWS = 2;
const NEARLY_ALL = 0.8;

interface Weighed {
  readonly candidate: RateCandidate;
  readonly told: number;
  readonly agreeing: number;
  /** Agreeing rows that are neither 0 % nor 100 %: those agree with many pairs. */
  readonly telling: number;
}

/** Two rules ask for the relations of a ledger. */
const known = new WeakMap<Ledger, Map<number, RateRelation | null>>();

/** The pair of columns that a rate column is worked out from, null where the rows do not show one. */
export function rateRelation(
  source: CellSource,
  figures: Figures,
  values: RateValues,
  rate: ColumnLayout,
): RateRelation | null {
  const relations = known.get(source.ledger) ?? new Map<number, RateRelation | null>();
  known.set(source.ledger, relations);
  let relation = relations.get(rate.index);
  if (relation === undefined) {
    relation = findRelation(source, figures, values, rate);
    relations.set(rate.index, relation);
  }
  return relation;
}

function findRelation(
  source: CellSource,
  figures: Figures,
  values: RateValues,
  rate: ColumnLayout,
): RateRelation | null {
  const candidates = rateCandidates(source, rate);
  if (candidates.length === 0) return null;
  const columns = [...new Set(candidates.flatMap(({ numerator, denominator }) => [numerator, denominator]))];
  const rows = sampledRates(source, figures, rate, columns);
  const rough = candidates.map((candidate) => weigh(candidate, rows, values)).filter((weighed) => weighed !== null);
  const best = rough.sort(byEvidence)[0];
  if (best) {
    const rivals = rough.filter(
      (each) => each !== best && each.telling >= best.telling && each.agreeing >= best.agreeing,
    );
    return { ...best.candidate, rivals: rivals.map((each) => each.candidate), evidence: 'firm' };
  }
  return thinRelation(candidates, rows, values);
}

/** A header that names its pair, in a table with a single row to tell: two that deny it show another relation. */
function thinRelation(
  candidates: readonly RateCandidate[],
  rows: readonly SampledRate[],
  values: RateValues,
): RateRelation | null {
  const declared = candidates.filter((candidate) => candidate.declared);
  const only = declared[0];
  if (!only || declared.length > 1) return null;
  const told = rows.filter((row) => values.of(only, row.row) !== null);
  return told.length === 1 ? { ...only, rivals: [], evidence: 'thin' } : null;
}

function byEvidence(a: Weighed, b: Weighed): number {
  return b.telling - a.telling || b.agreeing - a.agreeing || b.candidate.preference - a.candidate.preference;
}

interface SampledRate {
  readonly row: number;
  readonly figure: Figure;
  readonly value: number;
  /** A unit of the last printed place. */
  readonly unit: number;
  readonly cells: SampleRow;
}

function sampledRates(
  source: CellSource,
  figures: Figures,
  rate: ColumnLayout,
  columns: readonly ColumnLayout[],
): readonly SampledRate[] {
  const sampled: SampledRate[] = [];
  for (const { row, cells } of sampleRows(source, figures, columns)) {
    const figure = figures.at(row, rate.index);
    if (!figure || !isRate(figure)) continue;
    const printed = printedOf(figure);
    sampled.push({ row, figure, value: Number(printed.value), unit: 10 ** printed.place, cells });
  }
  return sampled;
}

/** Whether a figure is a plain percentage. */
export function isRate({ quantity }: Figure): boolean {
  return quantity.unit === '%' && quantity.exactness === 'exact';
}

/**
 * How many sampled rows a pair explains. Binary arithmetic sorts out most pairs; what may agree is worked out exactly.
 * null where the pair explains too few.
 */
function weigh(candidate: RateCandidate, rows: readonly SampledRate[], values: RateValues): Weighed | null {
  let told = 0;
  let agreeing = 0;
  let telling = 0;
  for (const row of rows) {
    const outcome = explains(candidate, row, values);
    if (outcome === null) continue;
    told++;
    if (!outcome) continue;
    agreeing++;
    if (row.value !== 0 && row.value !== 100) telling++;
  }
  const enough = candidate.declared
    ? agreeing >= 1 && agreeing * 2 >= told
    : (telling >= ENOUGH_ROWS && agreeing >= told * MAJORITY) || isNearlyAlways(told, agreeing, telling);
  return enough ? { candidate, told, agreeing, telling } : null;
}

/** Where most of the work is done most rates are 100 %: two others suffice if hardly a row is left unexplained. */
function isNearlyAlways(told: number, agreeing: number, telling: number): boolean {
  return telling >= FEW_ROWS && agreeing >= ENOUGH_ROWS + 1 && agreeing >= told * NEARLY_ALL;
}

function explains(candidate: RateCandidate, row: SampledRate, values: RateValues): boolean | null {
  if (candidate.kind !== 'share') {
    const numerator = row.cells.get(candidate.numerator.index);
    const denominator = row.cells.get(candidate.denominator.index);
    if (!numerator || !denominator || denominator.value === 0) return null;
    const base = candidate.kind === 'growth' ? numerator.value - denominator.value : numerator.value;
    // Units may differ (公顷, 亩): only where the bare figures are of one kind does a clear difference tell at once.
    if (numerator.unit === denominator.unit && Math.abs((base / denominator.value) * 100 - row.value) > row.unit * 2)
      return false;
  }
  const exact = values.of(candidate, row.row);
  return exact && agreementOf(row.figure, exact.percent) !== 'off';
}
