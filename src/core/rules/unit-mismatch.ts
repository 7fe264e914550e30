import { HUNDRED } from '../model/decimal';
import type { Severity } from '../model/finding';
import type { ColumnLayout, ColumnRole } from '../model/layout';
import type { Cell, Entry } from '../model/ledger';
import type { Quantity } from '../model/quantity';
import type { Target } from '../model/target';
import { unitOf } from '../values';
import { UNIT_ROLES, defineRule, type Report, type RuleContext } from './rule';
import { reportByRow } from './support/cells/report-by-row';
import { excerpt } from './support/cells/excerpt';
import { isBare, ownUnit } from './support/scales/own-unit';
import { unitFit, type UnitFit } from './support/scales/unit-fit';

const MESSAGES = {
  target: ['found', 'wanted', 'actual', 'target'],
  share: ['actual', 'target'],
  amount: ['actual', 'target'],
  header: ['found', 'wanted', 'header', 'text'],
  'unit-cell': ['found', 'wanted', 'text'],
} as const;

type Messages = typeof MESSAGES;

/** A unit of something else makes the row useless; counts of different things and shares need a look. */
const SEVERITY: Readonly<Record<Exclude<UnitFit, 'fits'>, Severity>> = {
  'other-kind': 'error',
  'other-count': 'warning',
  'other-currency': 'warning',
  share: 'warning',
};

/** Columns whose header may name a unit that a cell's own does not fit. */
const COLUMNS: readonly ColumnRole[] = [
  'baseline',
  'measure',
  'component',
  'total',
  'milestone-target',
  'milestone-actual',
];

/**
 * A figure whose own unit cannot be converted into that of its target, of the row's unit cell or of its header: 套 and 户,
 * 万元 and 平方米 (design.md section 2: the finding stands at the actual). Only units written in the cell itself count;
 * scales (万户 and 户), units that convert (亩 and 公顷) and measure words that stand for one another (个 处 所 家 项) fit.
 */
export const unitMismatch = defineRule({
  id: 'unit-mismatch',
  severity: 'error',
  messages: MESSAGES,
  reads: { entries: ['excluded', 'actual', 'target'], cells: [...COLUMNS, ...UNIT_ROLES] },
  check(context) {
    for (const entry of context.ledger.entries)
      reportByRow(context, 'unit-of-actual', entry.row, (report) => checkEntry(context, entry, report));
    for (const column of context.columns(...COLUMNS)) checkColumn(context, column);
  },
});

type Tell = (report: Report<Messages>) => void;

function checkEntry(context: RuleContext<Messages>, entry: Entry, tell: Tell): void {
  const { actual, target, excluded } = entry;
  if (excluded !== null || !actual?.reading.ok || actual.reading.guesses.length > 0) return;
  if (target && checkAgainstTarget(target, actual, tell)) return;
  checkAgainstUnit(context, entry, actual, tell);
}

/** Whether a finding was reported. */
function checkAgainstTarget(target: Cell<Target>, actual: Cell<Quantity>, tell: Tell): boolean {
  if (!actual.reading.ok || !target.reading.ok || target.reading.value.kind !== 'quantity') return false;
  const found = actual.reading.value;
  if (found.unit === null || found.unit === target.reading.value.parts[0]?.quantity.unit) return false;
  // Two bare figures differ only by what their headers say, and then in every row alike.
  if (isBare(actual.text) && isBare(target.text)) return false;
  const fits = target.reading.value.parts.map((part) => unitFit(found, part.quantity));
  const [first] = target.reading.value.parts;
  const [fit] = fits;
  if (!first || fit === undefined || fit === 'fits' || fits.includes('fits')) return false;
  const shown = { actual: excerpt(actual.text), target: excerpt(target.text) };
  const place = { cell: { row: actual.row, column: actual.column }, found: shown.actual, severity: SEVERITY[fit] };
  if (fit === 'share' && found.dimension === 'percent') tell({ ...place, message: 'share', params: shown });
  else if (fit === 'share') {
    // 100% means all of them, and how many that is may well be written.
    if (first.quantity.value.eq(HUNDRED)) return false;
    tell({ ...place, message: 'amount', params: shown, expected: first.quantity.unit });
  } else {
    const params = { ...shown, found: found.unit, wanted: first.quantity.unit ?? '' };
    tell({ ...place, message: 'target', params, expected: first.quantity.unit });
  }
  return true;
}

/** An actual with a unit of its own beside the row's unit cell, where the target has none to compare with. */
function checkAgainstUnit(context: RuleContext<Messages>, entry: Entry, actual: Cell<Quantity>, tell: Tell): void {
  const own = ownUnit(actual.text);
  const column = context.columns('unit')[0];
  const cell = column ? context.text(entry.row, column.index) : null;
  const wanted = cell ? unitOf(cell.text) : null;
  if (!own || !cell || !wanted || !actual.reading.ok) return;
  const fit = unitFit(actual.reading.value, wanted);
  // A unit cell of % names the share that counts; how many there are (424所) may well stand beside it.
  if (fit === 'fits' || fit === 'share') return;
  const params = { found: own.unit ?? '', wanted: cell.text.trim(), text: excerpt(actual.text) };
  const place = { cell: { row: actual.row, column: actual.column }, found: params.text, expected: params.wanted };
  tell({ ...place, message: 'unit-cell', params, severity: SEVERITY[fit] });
}

/** Figures with a unit of their own in a column whose header names another. */
function checkColumn(context: RuleContext<Messages>, column: ColumnLayout): void {
  const wanted = column.unit === null ? null : unitOf(column.unit);
  if (!wanted) return;
  for (const { row } of context.ledger.entries) {
    reportByRow(context, `unit-of-header/${column.index}`, row, (tell) => {
      const cell = context.quantity(row, column.index);
      if (!cell?.reading.ok || ownUnit(cell.text) === null) return;
      const fit = unitFit(cell.reading.value, wanted);
      if (fit === 'fits') return;
      const text = excerpt(cell.text);
      const params = { found: cell.reading.value.unit ?? '', wanted: column.unit ?? '', header: column.header, text };
      const place = { cell: { row: cell.row, column: cell.column }, found: text, expected: column.unit };
      tell({ ...place, message: 'header', params, severity: SEVERITY[fit] });
    });
  }
}
