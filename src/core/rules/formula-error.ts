import { cellAddress, type CellRange, type CellRef } from '../model/address';
import { formulaAt, isBlank, isFormula, isUncalculated, kindAt, numberAt, stringIndexAt, textAt } from '../model/cells';
import type { ColumnLayout } from '../model/layout';
import type { Ledger } from '../model/ledger';
import { CellKind, FORMULA_FLAG, type SheetSnapshot } from '../model/snapshot';
import { defineRule, type Report, type RuleContext } from './rule';
import { divisorsIn, rangesIn } from './support/cells/formula-refs';
import { NUMERIC_ROLES } from '../model/roles';
import { filledRows } from './support/cells/rows';

const MESSAGES = {
  'divide-by-zero': [],
  unfilled: [],
  'lost-reference': [],
  'not-found': [],
  'wrong-type': [],
  'unknown-name': [],
  other: ['code'],
  spread: ['code', 'source'],
  typed: ['code'],
  uncalculated: ['count'],
} as const;

type Messages = typeof MESSAGES;

/** What each code means; the ones not listed get the general sentence. */
const BY_CODE = new Map<string, 'divide-by-zero' | 'lost-reference' | 'not-found' | 'wrong-type' | 'unknown-name'>([
  ['#DIV/0!', 'divide-by-zero'],
  ['#REF!', 'lost-reference'],
  ['#N/A', 'not-found'],
  ['#VALUE!', 'wrong-type'],
  ['#NAME?', 'unknown-name'],
]);

/** Error codes that stand in a cell as text, as pasting leaves them. `#N/A` as text may be meant. */
const TYPED_CODES: ReadonlySet<string> = new Set(['#DIV/0!', '#REF!', '#VALUE!', '#NAME?', '#NULL!', '#NUM!']);

/** Most cells of a range that are searched for the error that a formula took over. */
const SEARCHED_CELLS = 2_000;

/**
 * Error values in records, 其中 rows and totals (design.md section 2, rule list): each at its cell. A division by a cell
 * that is still empty or 0 is a warning, since the row is merely not filled in yet. Formulas that no program has
 * calculated since the file was written are told once, at the first of them: their figures could not be checked.
 */
export const formulaError = defineRule({
  id: 'formula-error',
  severity: 'error',
  messages: MESSAGES,
  check(context) {
    const { sheet } = context.ledger;
    const rows = filledRows(context.ledger);
    const typed = typedErrors(sheet);
    const uncalculated: CellRef[] = [];
    for (const column of context.ledger.layout.columns) {
      if (!mayHoldError(sheet, column.index, typed.size > 0)) continue;
      const formulas = new SharedFormulas(sheet, column.index);
      for (const row of rows) {
        const cell = { row: row.row, column: column.index };
        formulas.moveTo(row.row);
        if (kindAt(sheet, cell.row, cell.column) === CellKind.Error) reportError(context, cell, formulas);
        else if (typed.has(stringIndexAt(sheet, cell.row, cell.column) ?? -1)) reportTyped(context, cell);
        else if (isUncalculated(sheet, cell.row, cell.column)) uncalculated.push(cell);
      }
    }
    reportUncalculated(context, uncalculated);
  },
});

/**
 * Whether any cell of a column is an error, a formula without a result or, where codes were typed, a text: one pass over
 * the kinds, because most columns need no closer look.
 */
function mayHoldError(sheet: SheetSnapshot, column: number, typed: boolean): boolean {
  for (const chunk of sheet.columns[column] ?? []) {
    const length = chunk?.kinds.length ?? 0;
    for (let offset = 0; offset < length; offset++) {
      const raw = chunk?.kinds[offset];
      if (raw === CellKind.Empty || raw === CellKind.Number || raw === undefined) continue;
      const kind = raw & ~FORMULA_FLAG;
      if (kind === CellKind.Error || kind === CellKind.Empty || (typed && kind === CellKind.Text)) return true;
    }
  }
  return false;
}

/** Indexes of texts that are error codes. */
function typedErrors(sheet: SheetSnapshot): ReadonlySet<number> {
  const found = new Set<number>();
  sheet.strings.forEach((text, index) => {
    if (text.startsWith('#') && TYPED_CODES.has(text.trim().toUpperCase())) found.add(index);
  });
  return found;
}

/** Follows a column downwards and knows the formula of each cell, also where a shared one has its text further up. */
class SharedFormulas {
  private text: string | null = null;
  private from = 0;

  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly column: number,
  ) {}

  moveTo(row: number): void {
    if (!isFormula(this.sheet, row, this.column)) {
      this.text = null;
      return;
    }
    const own = formulaAt(this.sheet, row, this.column);
    if (own === null) return;
    this.text = own;
    this.from = row;
  }

  /** The formula that holds at a row, and by how many rows its relative references are to be moved. */
  at(row: number): { text: string; shift: number } | null {
    return this.text === null ? null : { text: this.text, shift: row - this.from };
  }
}

function reportError(context: RuleContext<Messages>, cell: CellRef, formulas: SharedFormulas): void {
  const { sheet } = context.ledger;
  const code = textAt(sheet, cell.row, cell.column);
  const formula = formulas.at(cell.row);
  const source = formula && formula.shift === 0 ? errorBehind(sheet, formula.text, cell) : null;
  const found: Pick<Report<Messages>, 'cell' | 'found'> = { cell, found: code };
  if (source)
    context.report({ ...found, message: 'spread', params: { code, source: cellAddress(source.row, source.column) } });
  else if (code === '#DIV/0!' && dividesByNothing(context.ledger, cell, formula)) {
    context.report({ ...found, message: 'unfilled', params: {}, severity: 'warning' });
  } else {
    const message = BY_CODE.get(code);
    context.report(message ? { ...found, message, params: {} } : { ...found, message: 'other', params: { code } });
  }
}

/** The first cell with an error among those that the formula refers to. */
function errorBehind(sheet: SheetSnapshot, formula: string, cell: CellRef): CellRef | null {
  let left = SEARCHED_CELLS;
  for (const range of rangesIn(formula)) {
    const source = firstError(sheet, range, cell, left);
    if (source) return source;
    left -= (range.bottom - range.top + 1) * (range.right - range.left + 1);
    if (left <= 0) return null;
  }
  return null;
}

function firstError(sheet: SheetSnapshot, range: CellRange, self: CellRef, limit: number): CellRef | null {
  let seen = 0;
  for (let column = range.left; column <= range.right; column++) {
    for (let row = range.top; row <= range.bottom; row++) {
      if (seen++ >= limit) return null;
      if (kindAt(sheet, row, column) !== CellKind.Error) continue;
      if (row !== self.row || column !== self.column) return { row, column };
    }
  }
  return null;
}

/** Whether what the formula divides by is empty or 0; where the formula is not known, whether the row lacks a figure. */
function dividesByNothing(ledger: Ledger, cell: CellRef, formula: { text: string; shift: number } | null): boolean {
  const { sheet } = ledger;
  const divisors = formula ? divisorsIn(formula.text, formula.shift) : [];
  if (divisors.length > 0) return divisors.some(({ row, column }) => isNothing(sheet, row, column));
  const figures = ledger.layout.columns.filter((column) => isFigure(column) && column.index !== cell.column);
  return figures.some((column) => isNothing(sheet, cell.row, column.index));
}

function isFigure(column: ColumnLayout): boolean {
  return NUMERIC_ROLES.includes(column.role) && column.role !== 'rate';
}

function isNothing(sheet: SheetSnapshot, row: number, column: number): boolean {
  return isBlank(sheet, row, column) || numberAt(sheet, row, column) === 0;
}

function reportTyped(context: RuleContext<Messages>, cell: CellRef): void {
  const code = textAt(context.ledger.sheet, cell.row, cell.column).trim();
  context.report({ message: 'typed', params: { code }, cell, found: code });
}

function reportUncalculated(context: RuleContext<Messages>, cells: readonly CellRef[]): void {
  const first = [...cells].sort((a, b) => a.row - b.row || a.column - b.column)[0];
  if (!first) return;
  const params = { count: cells.length };
  context.report({ message: 'uncalculated', params, cell: first, severity: 'warning', habit: '' });
}
