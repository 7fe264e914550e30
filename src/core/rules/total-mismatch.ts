import type { CellRef } from '../model/address';
import { ZERO, type Decimal } from '../model/decimal';
import type { ColumnLayout, RowLayout } from '../model/layout';
import type { Severity } from '../model/finding';
import { defineRule, type Report } from './rule';
import { addressOf } from './support/cells/addresses';
import { countedLines, countedTotals } from './support/sums/counted-total';
import { Figures, type CellSource } from './support/cells/figures';
import { inScaleOf } from './support/cells/printed';
import { scaleCorrections } from './support/scales/scale-corrections';
import { correctedSums } from './support/sums/sum-relation';
import { TotalEvidence } from './support/sums/total-evidence';
import { isAdditive, totalCell, totalRows, type TotalCell } from './support/sums/total-rows';

const messages = {
  differs: ['cell', 'total', 'sum', 'difference', 'rows'],
  'leaves-out': ['cell', 'total', 'sum', 'difference', 'rows', 'other'],
  'counts-twice': ['cell', 'total', 'sum', 'difference', 'rows', 'other'],
  'nothing-adds-up': ['row', 'columns', 'cell', 'total', 'sum', 'rows'],
  count: ['cell', 'total', 'count', 'column'],
  'stated-count': ['cell', 'total', 'count'],
} as const;

/**
 * A total or subtotal that is not the sum of its rows, or a counted total (合计 12家) that is not their number.
 *
 * Columns that are not additive (rates, averages, ranks, unit prices) are left alone, by their words, units and formulas,
 * and by evidence: a difference is an error only where a SUM formula, other columns of the same total row, or the same
 * column's other totals show that the row adds up what the table says it does. Rounding of the addends at their last
 * place is accepted (half a unit each; design.md section 2, "Severity"), and so are sums without hidden or excluded rows.
 */
export const totalMismatch = defineRule({
  id: 'total-mismatch',
  severity: 'error',
  messages,
  check(context) {
    for (const { line, count } of countedLines(context)) {
      const params = { cell: addressOf(line), total: line.text, count };
      context.report({ message: 'stated-count', cell: line, params, expected: String(count), found: line.text });
    }
    const rows = totalRows(context);
    if (rows.length === 0) return;
    const figures = new Figures(context);
    const cells = rows.map((row) => totalCells(context, figures, row));
    const evidence = new TotalEvidence(figures, cells.flat());
    const isExplained = explanations(context, figures);
    for (const own of cells) {
      const off = own.filter((cell) => cell.agreement === 'off');
      const first = off[0];
      if (first && off.length >= 2 && off.length === own.length && !off.some((cell) => evidence.of(cell) !== 'none')) {
        if (first.row.kind === 'total') context.report(nothingAddsUp(first, off.length));
        continue;
      }
      for (const cell of off) {
        const how = evidence.of(cell);
        if (how !== 'none' && !isExplained(cell))
          context.report(differing(figures, cell, how === 'strong' ? 'error' : 'warning'));
      }
    }
    for (const { cell, column, count } of countedTotals(context, rows)) {
      const params = { cell: addressOf(cell), total: cell.text, count, column: column.header };
      context.report({ message: 'count', cell, params, expected: String(count), found: cell.text });
    }
  },
});

type Messages = typeof messages;

/** One warning for a row in which no column adds up: rows are missing, or it adds up something else. */
function nothingAddsUp(cell: TotalCell, columns: number): Report<Messages> {
  return {
    message: 'nothing-adds-up',
    severity: 'warning',
    cell: cell.figure,
    params: {
      row: cell.row.row + 1,
      columns,
      cell: addressOf(cell.figure),
      total: cell.figure.text,
      sum: sumText(cell),
      rows: cell.size,
    },
    expected: sumText(cell),
    found: cell.figure.text,
  };
}

function differing(figures: Figures, cell: TotalCell, severity: Severity): Report<Messages> {
  const { figure, sum } = cell;
  const params = {
    cell: addressOf(figure),
    total: figure.text,
    sum: sumText(cell),
    difference: inScaleOf(figure.quantity.value.minus(sum).abs(), figure),
    rows: cell.size,
  };
  const report = { cell: figure, severity, expected: sumText(cell), found: figure.text };
  const other = singleRow(figures, cell);
  if (other) return { ...report, message: other.kind, params: { ...params, other: addressOf(other.cell) } };
  return { ...report, message: 'differs', params };
}

function sumText(cell: TotalCell): string {
  return inScaleOf(cell.sum, cell.figure);
}

/** The figures of a total row that can be compared; a zero over zeros tells nothing. */
function totalCells(context: CellSource, figures: Figures, row: RowLayout): readonly TotalCell[] {
  return context.ledger.layout.columns
    .filter(isAdditive)
    .map((column) => totalCell(context, figures, row, column))
    .filter((cell): cell is TotalCell => cell !== null && !(cell.sum.eq(0) && cell.figure.quantity.value.eq(0)));
}

/** Sums that a person may have meant instead: without hidden rows, without excluded ones, with figures corrected that another rule names. */
function explanations(context: CellSource, figures: Figures): (cell: TotalCell) => boolean {
  const excluded = new Set(context.ledger.entries.filter((entry) => entry.excluded !== null).map((entry) => entry.row));
  const hidden = new Set(context.ledger.layout.rows.filter((row) => row.hidden).map((row) => row.row));
  const corrected = correctedSums(context, figures);
  const meant = scaleCorrections(context, figures);
  const sumOf = (cell: TotalCell, value: (row: number) => Decimal | null): Decimal =>
    cell.row.addends.reduce((sum, row) => sum.plus(value(row) ?? ZERO), ZERO);
  const printed =
    (column: ColumnLayout) =>
    (row: number): Decimal | null =>
      figures.at(row, column.index)?.quantity.value ?? null;
  return (cell) => {
    const read = printed(cell.column);
    const without = (rows: ReadonlySet<number>): boolean =>
      cell.row.addends.some((row) => rows.has(row)) &&
      sumOf(cell, (row) => (rows.has(row) ? null : read(row))).eq(cell.figure.quantity.value);
    if (sumOf(cell, (row) => meant(row, cell.column.index) ?? read(row)).eq(cell.figure.quantity.value)) return true;
    if (without(hidden) || without(excluded) || without(new Set([...hidden, ...excluded]))) return true;
    return (
      corrected.has(cell.column.index) &&
      sumOf(cell, (row) => corrected.get(cell.column.index)?.(row) ?? read(row)).eq(cell.figure.quantity.value)
    );
  };
}

/** The one row whose figure is the whole difference: left out of the total, or counted in it twice. */
function singleRow(
  figures: Figures,
  cell: TotalCell,
): { readonly kind: 'leaves-out' | 'counts-twice'; readonly cell: CellRef } | null {
  const difference = cell.figure.quantity.value.minus(cell.sum);
  const matching = cell.row.addends.filter(
    (row) => figures.at(row, cell.column.index)?.quantity.value.eq(difference.abs()) === true,
  );
  const row = matching[0];
  if (row === undefined || matching.length !== 1) return null;
  return { kind: difference.lt(0) ? 'leaves-out' : 'counts-twice', cell: { row, column: cell.column.index } };
}
