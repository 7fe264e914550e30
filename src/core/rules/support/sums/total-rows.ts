import type { Decimal } from '../../../model/decimal';
import { formulaAt } from '../../../model/cells';
import type { ColumnLayout, ColumnRole, RowLayout } from '../../../model/layout';
import { unitOf } from '../../../values';
import { headerHas } from '../words/figures';
import { FIGURE_ROLES } from '../../../model/roles';
import type { CellSource, Figure, Figures } from '../cells/figures';
import { addsUpPlainly } from './plain-sum';
import { Summation, type SumAgreement } from './summation';

/** A figure of a total row beside the sum of the rows that it should add up. */
export interface TotalCell {
  readonly row: RowLayout;
  readonly column: ColumnLayout;
  readonly figure: Figure;
  readonly sum: Decimal;
  /** How many figures the sum holds (where they do not add up). */
  readonly size: number;
  readonly agreement: SumAgreement;
  /** Whether the cell's own formula adds up. */
  readonly summed: boolean;
}

/** Roles whose figures may be additive over rows even where nothing but a formula or other totals says so. */
const MAYBE_ADDITIVE: ReadonlySet<ColumnRole> = new Set(['score', 'other']);

/** Whether a column's figures may be added up over rows at all: no rate, average, rank, price or code. */
export function isAdditive(column: ColumnLayout): boolean {
  if (!FIGURE_ROLES.includes(column.role) && column.role !== 'other') return false;
  if (headerHas('notAdditive', column.header)) return false;
  if (column.unit === null) return true;
  if (/[/／]/.test(column.unit)) return false;
  const dimension = unitOf(column.unit)?.dimension;
  return dimension !== 'percent' && dimension !== 'points' && dimension !== 'times';
}

/** Whether a column counts as additive by its role alone. */
export function isSurelyFigure(column: ColumnLayout): boolean {
  return !MAYBE_ADDITIVE.has(column.role);
}

/** The rows of totals that add something up. */
export function totalRows(source: CellSource): readonly RowLayout[] {
  return source.ledger.layout.rows.filter(
    (row) => (row.kind === 'total' || row.kind === 'subtotal') && row.addends.length > 0,
  );
}

/**
 * The figure of a total row with the sum of its rows; null where the cell holds no exact figure, where nothing is added,
 * or where an addend cannot be read or has another unit: then nobody can say that the total is wrong.
 */
export function totalCell(
  source: CellSource,
  figures: Figures,
  row: RowLayout,
  column: ColumnLayout,
): TotalCell | null {
  const figure = figures.at(row.row, column.index);
  if (!figure || figure.quantity.exactness !== 'exact' || figure.quantity.dimension === 'percent') return null;
  const formula = formulaAt(source.ledger.sheet, row.row, column.index);
  if (formula !== null && isOtherFormula(formula)) return null;
  const summed = formula !== null && isSumFormula(formula);
  const { layout, sheet } = source.ledger;
  const ownUnits = layout.columns.some((each) => each.role === 'unit');
  if (addsUpPlainly(sheet, row, column, ownUnits)) {
    return { row, column, figure, sum: figure.quantity.value, size: row.addends.length, agreement: 'equal', summed };
  }
  const summation = new Summation();
  for (const addend of row.addends) summation.add(figures.cell(addend, column.index));
  const sum = summation.sumFor(figure);
  const agreement = summation.compare(figure);
  if (sum === null || agreement === null || summation.unreadable > 0) return null;
  return { row, column, figure, sum, size: summation.size, agreement, summed };
}

/** SUM(B5:B12), SUBTOTAL(9,…), B5+B6+B7. */
export function isSumFormula(formula: string): boolean {
  return (
    /\b(?:SUM|SUBTOTAL|AGGREGATE|SUMIFS?)\s*\(/i.test(formula) || /^[\s+$A-Z\d]+(?:\+[\s$A-Z\d]+)+$/i.test(formula)
  );
}

/** A formula that works something else out than a sum: AVERAGE(…), B13/C13. */
function isOtherFormula(formula: string): boolean {
  return (
    /\b(?:AVERAGE|AVERAGEIFS?|MAX|MIN|MEDIAN|RANK|LOOKUP|VLOOKUP|INDEX|ROWS?)\s*\(/i.test(formula) ||
    (/[/*]/.test(formula) && !isSumFormula(formula))
  );
}
