import { HUNDRED, ZERO, type Decimal } from '../model/decimal';
import type { ColumnLayout, RowLayout } from '../model/layout';
import { compareQuantities } from '../values';
import { UNIT_ROLES, defineRule } from './rule';
import { addressOf, sumInRow } from './support/cells/addresses';
import { FIGURE_ROLES } from '../model/roles';
import { Figures, type CellSource, type Figure } from './support/cells/figures';
import { scaleCorrections } from './support/scales/scale-corrections';
import { inScaleOf } from './support/cells/printed';
import { relationKey, sumOfParts, sumRelations, type SumRelation } from './support/sums/sum-relation';
import { isAdditive, totalCell } from './support/sums/total-rows';

/** 其中 columns that are parts of their left neighbour are at most as large in this share of the rows. */
const PART_MAJORITY = 0.6;
const ENOUGH_ROWS = 3;

/**
 * A total column that is not the sum of its parts in the same row: 合计 against its group, 总分 against the scores (with
 * 加分 and 扣分), 累计 or the annual target against its periods; and a 其中 figure that exceeds its whole.
 *
 * Which columns belong together is told by a formula or a 合计 label that at least half of the rows bear out, else by the
 * figures alone: at least three rows and 60 % of them. Rounding of the parts at their last place is accepted
 * (design.md section 2, "Severity"). A wrong figure of a total row that total-mismatch reports is left to that rule.
 */
export const sumMismatch = defineRule({
  id: 'sum-mismatch',
  severity: 'error',
  reads: { entries: ['excluded', 'target', 'actual', 'periods'], cells: [...FIGURE_ROLES, ...UNIT_ROLES] },
  messages: {
    differs: ['cell', 'total', 'parts', 'sum', 'difference'],
    'part-exceeds-whole': ['cell', 'whole', 'part', 'partCell', 'header'],
  },
  check(context) {
    const figures = new Figures(context);
    const rows = context.ledger.layout.rows.filter(
      (row) => row.kind === 'record' || row.kind === 'of-which' || row.addends.length > 0,
    );
    const meant = scaleCorrections(context, figures);
    for (const relation of sumRelations(context, figures)) {
      const key = `sum-off/${relationKey(relation)}`;
      for (const row of rows) {
        const compare = (): OffSum | null => compareRow(context, figures, relation, row);
        // What a total row adds up lies in other rows.
        const found = row.addends.length > 0 ? compare() : context.recall(key, row.row, compare);
        if (!found || isOffByScale(figures, meant, relation, row, found.total)) continue;
        const sum = inScaleOf(found.sum, found.total);
        context.report({
          message: 'differs',
          severity: found.sure ? 'error' : 'warning',
          cell: found.total,
          params: {
            cell: addressOf(found.total),
            total: found.total.text,
            parts: sumInRow(
              row.row,
              relation.parts.map(({ column, sign }) => ({ column: column.index, sign })),
            ),
            sum,
            difference: inScaleOf(found.total.quantity.value.minus(found.sum).abs(), found.total),
          },
          expected: sum,
          found: found.total.text,
        });
      }
    }
    for (const { part, whole } of wholesOfParts(context.ledger.layout.columns)) {
      for (const exceeding of exceedingParts(context, figures, rows, { part, whole })) {
        context.report({
          message: 'part-exceeds-whole',
          cell: exceeding.whole,
          params: {
            cell: addressOf(exceeding.whole),
            whole: exceeding.whole.text,
            part: exceeding.part.text,
            partCell: addressOf(exceeding.part),
            header: part.header,
          },
          found: exceeding.whole.text,
        });
      }
    }
  },
});

/** A total that is not the sum of its parts, and whether that is sure. */
interface OffSum {
  readonly total: Figure;
  readonly sum: Decimal;
  readonly sure: boolean;
}

/** The sum of a row that its total does not match; null where it does, or where nobody can say. */
function compareRow(context: CellSource, figures: Figures, relation: SumRelation, row: RowLayout): OffSum | null {
  const total = figures.at(row.row, relation.total.index);
  if (!total || total.quantity.exactness !== 'exact') return null;
  const summation = sumOfParts(figures, relation, row.row);
  if (summation.size === 0 || summation.unreadable > 0 || summation.compare(total) !== 'off') return null;
  const sum = summation.sumFor(total);
  if (sum === null || isTotalsBusiness(context, figures, relation, row)) return null;
  if (isCapped(relation.total, total, sum) || isFloored(figures, relation, row, total)) return null;
  const complete = summation.size === relation.parts.length || relation.agreeingWithBlanks > 0;
  return { total, sum, sure: complete && !relation.ofWhich };
}

/** Whether the row adds up once the figures are put right that are off by 万: scale-suspect names those. */
function isOffByScale(
  figures: Figures,
  meant: (row: number, column: number) => Decimal | null,
  { parts }: SumRelation,
  { row }: RowLayout,
  total: Figure,
): boolean {
  const value = (column: number): Decimal => meant(row, column) ?? figures.at(row, column)?.quantity.value ?? ZERO;
  const sum = parts.reduce((all, { column, sign }) => all.plus(value(column.index).times(sign)), ZERO);
  return sum.eq(meant(row, total.column) ?? total.quantity.value);
}

/** A total score is held at its full marks, whatever bonus points make of it. */
function isCapped(column: ColumnLayout, total: Figure, sum: Decimal): boolean {
  const cap = column.fullMarks ?? (column.role === 'total' ? HUNDRED : null);
  return cap !== null && total.quantity.value.eq(cap) && sum.gt(cap);
}

/**
 * Where figures alone told the relation, 目标 may be 完成 + 未完成: what is left is never less than 0, so it does not add up
 * for a row that did more than its target.
 */
function isFloored(figures: Figures, relation: SumRelation, row: RowLayout, total: Figure): boolean {
  if (relation.basis === 'formula' || relation.basis === 'label') return false;
  const parts = relation.parts.map(({ column }) => figures.at(row.row, column.index)?.quantity.value ?? ZERO);
  const filled = parts.filter((part) => !part.eq(ZERO));
  return filled.length === 1 && filled.every((part) => part.gt(total.quantity.value));
}

/** In a total row the wrong figure may be a column's own total: then total-mismatch names it. */
function isTotalsBusiness(context: CellSource, figures: Figures, relation: SumRelation, row: RowLayout): boolean {
  if (row.addends.length === 0) return false;
  return [relation.total, ...relation.parts.map(({ column }) => column)].some(
    (column) => totalCell(context, figures, row, column)?.agreement === 'off',
  );
}

/** Each 其中 column with the nearest figure column on its left that is none. */
function wholesOfParts(
  columns: readonly ColumnLayout[],
): readonly { readonly part: ColumnLayout; readonly whole: ColumnLayout }[] {
  const pairs: { part: ColumnLayout; whole: ColumnLayout }[] = [];
  let whole: ColumnLayout | null = null;
  for (const column of columns) {
    if (!FIGURE_ROLES.includes(column.role) || !isAdditive(column)) continue;
    if (!column.ofWhich) whole = column;
    else if (whole) pairs.push({ part: column, whole });
  }
  return pairs;
}

interface PartOfWhole<T> {
  readonly part: T;
  readonly whole: T;
}

/** Rows whose part is larger than its whole, where the part otherwise keeps within it; the columns are no part and whole else. */
function exceedingParts(
  context: CellSource,
  figures: Figures,
  rows: readonly RowLayout[],
  columns: PartOfWhole<ColumnLayout>,
): readonly PartOfWhole<Figure>[] {
  const exceeding: PartOfWhole<Figure>[] = [];
  const key = `part-of/${columns.part.index}/${columns.whole.index}`;
  let told = 0;
  for (const { row } of rows) {
    const stands = context.recall(key, row, () => partInRow(figures, row, columns));
    if (stands === 'untold') continue;
    told++;
    if (stands !== 'within') exceeding.push(stands);
  }
  return told >= ENOUGH_ROWS && told - exceeding.length >= told * PART_MAJORITY ? exceeding : [];
}

/** How a row's part stands to its whole: the two figures where it is larger. */
function partInRow(
  figures: Figures,
  row: number,
  columns: PartOfWhole<ColumnLayout>,
): PartOfWhole<Figure> | 'within' | 'untold' {
  const part = figures.at(row, columns.part.index);
  const whole = figures.at(row, columns.whole.index);
  if (!part || !whole || part.quantity.exactness !== 'exact' || whole.quantity.exactness !== 'exact') return 'untold';
  const order = compareQuantities(part.quantity, whole.quantity);
  if (order === null) return 'untold';
  return order > 0 ? { part, whole } : 'within';
}
