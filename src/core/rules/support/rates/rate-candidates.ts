import { formulaAt } from '../../../model/cells';
import { unitOf } from '../../../values';
import type { ColumnLayout } from '../../../model/layout';
import { headerHas } from '../words/figures';
import { FIGURE_ROLES } from '../../../model/roles';
import type { CellSource } from '../cells/figures';
import { dividedColumns } from '../cells/row-formula';

/** `ratio`: a ÷ b; `growth`: (a − b) ÷ b; `share`: a ÷ the sum of a's column. */
export type RateKind = 'ratio' | 'growth' | 'share';

/** Columns that a rate may be worked out from. */
export interface RateCandidate {
  readonly rate: ColumnLayout;
  readonly kind: RateKind;
  readonly numerator: ColumnLayout;
  /** The numerator itself for a share. */
  readonly denominator: ColumnLayout;
  /** What speaks for the pair besides its figures, where several pairs explain the rates equally well. */
  readonly preference: number;
  /** Whether header words and roles alone say so: 完成率 with one actual and one target. */
  readonly declared: boolean;
}

/** What spells a candidate out, for what is worked out by it row by row. */
export function candidateKey({ rate, kind, numerator, denominator }: RateCandidate): string {
  return `${rate.index}=${kind}/${numerator.index}/${denominator.index}`;
}

/** The columns whose rates may follow from other columns: rates, and growth (同比增长), which is no rate of completion. */
export function rateColumns(source: CellSource): readonly ColumnLayout[] {
  const growth = source.columns('other').filter(({ header }) => headerHas('growth', header));
  return [...source.columns('rate'), ...growth];
}

const FORMULA_ROWS = 20;
const BY_FORMULA = 1000;
const BY_ROLE = 100;

/** Every pair of figure columns that a rate column may be worked out from. */
export function rateCandidates(source: CellSource, rate: ColumnLayout): readonly RateCandidate[] {
  const columns = source.ledger.layout.columns.filter(isFigure);
  const growth = headerHas('growth', rate.header);
  const completion = headerHas('completion', rate.header);
  const formula = formulaPair(source, rate);
  const candidates: RateCandidate[] = [];
  for (const numerator of columns) {
    if (!growth && headerHas('share', rate.header))
      candidates.push({
        rate,
        kind: 'share',
        numerator,
        denominator: numerator,
        preference: nearness(rate, numerator),
        declared: false,
      });
    for (const denominator of columns) {
      if (numerator === denominator) continue;
      const declared =
        completion && numerator.role === 'actual' && denominator.role === 'target' && rate.period === null;
      const byFormula = formula?.numerator === numerator.index && formula.denominator === denominator.index;
      const preference =
        (byFormula ? BY_FORMULA : 0) +
        (declared ? BY_ROLE : 0) +
        nearness(rate, numerator) +
        nearness(rate, denominator);
      candidates.push({
        rate,
        kind: growth ? 'growth' : 'ratio',
        numerator,
        denominator,
        preference,
        declared: declared || byFormula,
      });
    }
  }
  return candidates;
}

function isFigure(column: ColumnLayout): boolean {
  if (!FIGURE_ROLES.includes(column.role)) return false;
  if (column.role === 'target' || column.role === 'actual') return true;
  const dimension = column.unit === null ? null : unitOf(column.unit)?.dimension;
  return dimension !== 'percent' && dimension !== 'points';
}

/** From 0 to 10: rates stand beside the figures they are worked out from, mostly to their right. */
function nearness(rate: ColumnLayout, column: ColumnLayout): number {
  const distance = rate.index - column.index;
  return Math.max(0, 10 - Math.abs(distance) - (distance < 0 ? 1 : 0));
}

function formulaPair(
  source: CellSource,
  rate: ColumnLayout,
): { readonly numerator: number; readonly denominator: number } | null {
  for (const { row } of source.ledger.entries.slice(0, FORMULA_ROWS)) {
    const formula = formulaAt(source.ledger.sheet, row, rate.index);
    const pair = formula === null ? null : dividedColumns(formula, row);
    if (pair) return pair;
  }
  return null;
}
