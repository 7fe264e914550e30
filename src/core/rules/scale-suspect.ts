import type { CellRef } from '../model/address';
import { isFormula, kindAt } from '../model/cells';
import { decimalsOf, plain, type Decimal } from '../model/decimal';
import type { Fix } from '../model/finding';
import type { ColumnRole } from '../model/layout';
import type { Cell, Entry } from '../model/ledger';
import type { Quantity } from '../model/quantity';
import { CellKind, type SheetSnapshot } from '../model/snapshot';
import { formatQuantity } from '../values';
import { UNIT_ROLES, defineRule, type RuleContext } from './rule';
import { isFraction, slipsOf } from './support/scales/entry-slips';
import { corrected, type ScaleSlip } from './support/scales/scale-slip';
import { findMixedShares } from './support/scales/mixed-shares';
import { findScaleOutliers } from './support/scales/scale-outliers';

const MESSAGES = {
  'too-large': ['found', 'target', 'expected', 'factor'],
  'too-small': ['found', 'target', 'expected', 'factor'],
  fraction: ['found', 'target', 'expected'],
  'mixed-shares': ['found', 'header', 'expected'],
  outlier: ['found', 'header', 'expected'],
} as const;

type Messages = typeof MESSAGES;

/** Columns of statistics, whose figures are measured by each other. */
const STATISTICS: readonly ColumnRole[] = ['measure', 'component', 'total'];

/** A corrected figure with more decimals than this was not typed by anybody, and is not offered as a fix. */
const MOST_DECIMALS = 4;

/**
 * Actuals that are off by a power of ten which a left out or doubled 万, 千 or 亿 explains (design.md section 2: at the
 * actual): 28000 in a column of 万户 against 2.8, 15800万户 against 1.58万户, and the same in period columns. Certain ones
 * are errors, the others warnings, as are percentages typed as fractions (0.96 against 95%), rate columns that mix 0.9 and
 * 90, and figures of a statistics column 10,000 times the size of all others. Over-achievement is not suspect.
 */
export const scaleSuspect = defineRule({
  id: 'scale-suspect',
  severity: 'error',
  messages: MESSAGES,
  reads: {
    entries: ['excluded', 'target', 'actual', 'periods'],
    cells: ['actual', 'milestone-actual', 'rate', ...STATISTICS, ...UNIT_ROLES],
  },
  check(context) {
    for (const entry of context.ledger.entries) if (entry.excluded === null) checkEntry(context, entry);
    const mixed = context
      .columns('rate')
      .flatMap((column) =>
        context.recallColumns(`mixed-shares/${column.index}`, [column.index], () =>
          findMixedShares(context.ledger, column),
        ),
      );
    for (const { cell, header, found, expected } of mixed) {
      context.report({
        message: 'mixed-shares',
        params: { found, header, expected },
        cell,
        found,
        expected,
        severity: 'warning',
      });
    }
    if (context.ledger.kind === 'statistics') checkOutliers(context);
  },
});

function checkEntry(context: RuleContext<Messages>, entry: Entry): void {
  const { target, actual } = entry;
  if (target?.reading.ok && target.reading.value.kind === 'quantity' && actual?.reading.ok && isFraction(actual))
    reportFraction(context, actual, actual.reading.value, target.text);
  for (const { cell, figure, wanted, slip } of slipsOf(context, entry)) reportSlip(context, cell, figure, wanted, slip);
}

function reportSlip(
  context: RuleContext<Messages>,
  cell: Cell<Quantity>,
  figure: Quantity,
  target: Quantity,
  slip: ScaleSlip,
): void {
  const meant = corrected(figure, slip.factor);
  const found = formatQuantity(figure);
  const expected = formatQuantity(meant);
  const large = slip.factor.gt(1);
  context.report({
    message: large ? 'too-large' : 'too-small',
    params: {
      found,
      target: formatQuantity(target),
      expected,
      factor: plain(large ? slip.factor : slip.factor.pow(-1)),
    },
    cell: { row: cell.row, column: cell.column },
    expected,
    found,
    fix: slip.certain ? fixFor(context.ledger.sheet, cell, meant, expected) : null,
    severity: slip.certain ? 'error' : 'warning',
  });
}

function fixFor(sheet: SheetSnapshot, cell: CellRef, meant: Quantity, printed: string): Fix | null {
  if (isFormula(sheet, cell.row, cell.column) || decimalsOf(meant.amount) > MOST_DECIMALS) return null;
  const place = { row: cell.row, column: cell.column };
  const isNumber = kindAt(sheet, cell.row, cell.column) === CellKind.Number;
  return { cell: place, value: isNumber ? numberOf(meant.amount) : printed };
}

function numberOf(value: Decimal): number {
  return Number(plain(value));
}

/** 0.96 beside a target of 95%: read as 96 %, as it was surely meant. */
function reportFraction(context: RuleContext<Messages>, cell: Cell<Quantity>, figure: Quantity, target: string): void {
  const expected = formatQuantity(figure);
  const found = cell.text.trim();
  context.report({
    message: 'fraction',
    params: { found, target: target.trim(), expected },
    cell: { row: cell.row, column: cell.column },
    expected,
    found,
    severity: 'warning',
  });
}

function checkOutliers(context: RuleContext<Messages>): void {
  for (const column of context.columns(...STATISTICS)) {
    const cells = context.ledger.entries.flatMap(({ row }) => context.quantity(row, column.index) ?? []);
    for (const { cell, quantity, factor } of findScaleOutliers(cells)) {
      const found = formatQuantity(quantity);
      const expected = formatQuantity(corrected(quantity, factor));
      const place = { cell: { row: cell.row, column: cell.column }, found, expected };
      context.report({
        ...place,
        message: 'outlier',
        params: { found, header: column.header, expected },
        severity: 'warning',
      });
    }
  }
}
