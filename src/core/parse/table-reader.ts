import { displayNumber, kindAt, numberAt, numberFormatAt, showsDate, showsPercent, textAt } from '../model/cells';
import { dayFromSerial, isoOf } from '../model/day';
import type { DateContext, Deadline } from '../model/deadline';
import { HUNDRED, decimal, type Decimal } from '../model/decimal';
import type { ColumnLayout, ColumnRole, TableLayout } from '../model/layout';
import type { Cell, TextCell } from '../model/ledger';
import type { Progress, State } from '../model/progress';
import type { Quantity } from '../model/quantity';
import type { Reading } from '../model/reading';
import { CellKind, type SheetSnapshot } from '../model/snapshot';
import type { Milestone, Target } from '../model/target';
import {
  normalizeText,
  parseDeadline,
  parseMilestones,
  parseProgress,
  parseQuantity,
  parseState,
  parseTarget,
  quantityFrom,
  unitOf,
} from '../values';
import { mergesOf, type MergeIndex } from '../model/merge-index';
import { guess } from './guesses';
import { readLegend, type Legend } from './legend';
import { lightOf } from './lights';
import { RateStyles } from './rate-style';

/**
 * Reads the cells of a table in the light of its columns: units of headers and unit cells, percent formats, dates of
 * the plan's year. A merged cell is read at its first cell. Texts recur by the thousand in a ledger, so each is
 * parsed once.
 */
export class TableReader {
  private readonly merges: MergeIndex;
  private readonly columns: ReadonlyMap<number, ColumnLayout>;
  private readonly unitColumn: number | null;
  private readonly nameColumns: readonly number[];
  private readonly legend: Legend;

  constructor(
    readonly sheet: SheetSnapshot,
    readonly layout: TableLayout,
    readonly dates: DateContext,
    private readonly rates: RateStyles = new RateStyles(sheet, layout),
    private readonly known: Readings = new Readings(),
  ) {
    this.merges = mergesOf(sheet);
    this.columns = new Map(layout.columns.map((column) => [column.index, column]));
    this.legend = readLegend([...layout.preamble, ...layout.notes]);
    this.unitColumn = layout.columns.find((column) => column.role === 'unit')?.index ?? null;
    this.nameColumns = layout.columns
      .filter((column) => column.role === 'indicator' || column.role === 'task')
      .map((column) => column.index);
  }

  /**
   * The reader of the same table after an edit of cells in the given columns, which knows all that this one has read. The
   * layout's columns are the same. null where cells of other rows are to be read otherwise now.
   */
  after(sheet: SheetSnapshot, layout: TableLayout, changed: ReadonlySet<number>): TableReader | null {
    const rates = this.rates.after(sheet, layout, changed);
    return rates && new TableReader(sheet, layout, this.dates, rates, this.known);
  }

  /** The cell's text with its place, null for an empty cell. */
  text(row: number, column: number): TextCell | null {
    const merge = this.merges.mergeAt(row, column);
    const top = merge ? merge.top : row;
    const left = merge ? merge.left : column;
    const text = textAt(this.sheet, top, left);
    return text === '' || text.trim() === '' ? null : { row: top, column: left, text };
  }

  /** Dated steps that a cell of words names; empty for most. */
  milestones(row: number, column: number): readonly Milestone[] {
    const merge = this.merges.mergeAt(row, column);
    const top = merge ? merge.top : row;
    const left = merge ? merge.left : column;
    if (kindAt(this.sheet, top, left) !== CellKind.Text) return NO_STEPS;
    const text = textAt(this.sheet, top, left);
    return memo(this.known.steps, text, () => parseMilestones(text, this.dates));
  }

  /** The cell as a quantity, in the unit of its column's header or of the row's unit cell. null for an empty cell. */
  quantity(row: number, column: number): Cell<Quantity> | null {
    const merge = this.merges.mergeAt(row, column);
    const top = merge ? merge.top : row;
    const left = merge ? merge.left : column;
    const value = numberAt(this.sheet, top, left);
    if (value !== null) {
      const { text, reading } = this.figure(
        value,
        numberFormatAt(this.sheet, top, left),
        column,
        this.unitFor(row, column),
      );
      return text.trim() === '' ? null : { row: top, column: left, text, reading };
    }
    const cell = this.text(top, left);
    if (!cell) return null;
    const hint = this.unitFor(row, column);
    if (kindAt(this.sheet, cell.row, cell.column) !== CellKind.Text)
      return read(cell, { ok: false, reason: 'not-a-number' });
    return read(cell, this.textQuantity(cell.text, column, hint));
  }

  /** A number cell's text and quantity. Rules ask for the same cells again, and counts repeat from row to row. */
  private figure(value: number, format: string, column: number, hint: string | null): FigureCell {
    let known = this.known.figures.get(column);
    if (!known) {
      known = new Map();
      this.known.figures.set(column, known);
    }
    let figure = known.get(value);
    if (figure?.format !== format || figure.hint !== hint) {
      const text = displayNumber(value, format, this.sheet.date1904);
      figure = { format, hint, text, reading: this.numberCell(value, format, text, column, hint) };
      known.set(value, figure);
    }
    return figure;
  }

  /** The cell as a target. A bare figure asks for at least that much. */
  target(row: number, column: number): Cell<Target> | null {
    const cell = this.text(row, column);
    if (!cell) return null;
    if (kindAt(this.sheet, cell.row, cell.column) === CellKind.Number) {
      const quantity = this.quantity(row, column);
      return quantity && read(cell, targetOf(cell.text, quantity.reading));
    }
    const hint = this.unitFor(row, column);
    return read(
      cell,
      memo(this.known.targets, `${hint ?? ''}\u0000${cell.text}`, () => parseTarget(cell.text, { unit: hint })),
    );
  }

  /** The cell as a deadline or a date; a serial number without a date format is read as a date, as a guess. */
  deadline(row: number, column: number): Cell<Deadline> | null {
    const merge = this.merges.mergeAt(row, column);
    const top = merge ? merge.top : row;
    const left = merge ? merge.left : column;
    const serial = numberAt(this.sheet, top, left);
    if (serial === null) {
      const cell = this.text(top, left);
      return cell && read(cell, this.textDeadline(cell.text));
    }
    const format = numberFormatAt(this.sheet, top, left);
    let known = this.known.serials.get(serial);
    if (known?.format !== format) {
      const text = textAt(this.sheet, top, left);
      known = { format, text, reading: this.serialDeadline(serial, format, text) };
      this.known.serials.set(serial, known);
    }
    return known.text.trim() === '' ? null : { row: top, column: left, text: known.text, reading: known.reading };
  }

  private textDeadline(text: string): Reading<Deadline> {
    return memo(this.known.deadlines, text, () => parseDeadline(text, this.dates));
  }

  private serialDeadline(serial: number, format: string, text: string): Reading<Deadline> {
    const { date1904 } = this.sheet;
    const day = showsDate(format) ? dayFromSerial(serial, date1904) : null;
    if (day !== null) return { ok: true, value: dated(text, day), guesses: [] };
    const plausible = serial >= FIRST_PLAUSIBLE_SERIAL && serial <= LAST_PLAUSIBLE_SERIAL;
    const guessed = plausible ? dayFromSerial(serial, date1904) : null;
    if (guessed === null) return this.textDeadline(text);
    const guesses = [guess('serial-date', { text, date: isoOf(guessed) })];
    return { ok: true, value: dated(text, guessed), guesses };
  }

  /** The cell as a report of progress. */
  progress(row: number, column: number): Cell<Progress> | null {
    const cell = this.text(row, column);
    return (
      cell &&
      read(
        cell,
        memo(this.known.reports, cell.text, () => ({ ok: true, value: parseProgress(cell.text), guesses: [] })),
      )
    );
  }

  /** The cell as a status word. */
  state(row: number, column: number): Cell<State> | null {
    const cell = this.text(row, column);
    return cell && read(cell, this.lightState(cell.text) ?? this.stateOf(cell.text));
  }

  /** A colour, where the sheet's legend says what it stands for; by itself it says nothing. */
  private lightState(text: string): Reading<State> | null {
    const light = this.legend.size > 0 ? lightOf(text) : null;
    const value = light && this.legend.get(light);
    return value ? { ok: true, value, guesses: [] } : null;
  }

  /** A text as a status word. */
  stateOf(text: string): Reading<State> {
    return memo(this.known.states, text, () => {
      const state = parseState(text);
      return state === null ? { ok: false, reason: 'not-a-state' } : { ok: true, value: state, guesses: [] };
    });
  }

  /** A header's own unit wins; the row's unit cell names that of the other figures which the row is about. */
  private unitFor(row: number, column: number): string | null {
    const layout = this.columns.get(column);
    if (!layout || layout.unit !== null || !UNIT_CELL_ROLES.has(layout.role)) return layout?.unit ?? null;
    if (this.unitColumn === null) return this.unitInName(row);
    return this.text(row, this.unitColumn)?.text.trim() ?? null;
  }

  /** 城镇化率(%) as a row's name gives the unit of its figures where neither header nor unit cell does. */
  private unitInName(row: number): string | null {
    for (const column of this.nameColumns) {
      const cell = this.text(row, column);
      const unit = cell && memo(this.known.unitsInNames, cell.text, () => unitInBrackets(cell.text));
      if (unit !== null) return unit;
    }
    return null;
  }

  private numberCell(
    value: number,
    format: string,
    text: string,
    column: number,
    hint: string | null,
  ): Reading<Quantity> {
    const isDate = showsDate(format) && dayFromSerial(value, this.sheet.date1904) !== null;
    if (isDate) return { ok: false, reason: 'not-a-number' };
    const amount = decimal(value);
    if (showsPercent(format) || this.isFraction(column, amount))
      return exact(quantityFrom(amount.times(HUNDRED), '%', text));
    const rate = this.columns.get(column)?.role === 'rate';
    return exact(quantityFrom(amount, hint ?? unitInFormat(format) ?? (rate ? '%' : null), text));
  }

  private textQuantity(text: string, column: number, hint: string | null): Reading<Quantity> {
    const rate = this.columns.get(column)?.role === 'rate';
    const reading = memo(this.known.quantities, `${hint ?? ''}\u0000${text}`, () =>
      parseQuantity(text, { unit: hint }),
    );
    if (!reading.ok || !rate || reading.value.unit !== null) return reading;
    const { amount } = reading.value;
    const percent = this.isFraction(column, amount) ? amount.times(HUNDRED) : amount;
    return { ...reading, value: quantityFrom(percent, '%', text) };
  }

  private isFraction(column: number, amount: Decimal): boolean {
    return (
      this.columns.get(column)?.role === 'rate' && this.rates.isFraction(column) && amount.abs().lte(FRACTION_LIMIT)
    );
  }
}

/** What texts and numbers of a table were read as. */
class Readings {
  readonly quantities = new Map<string, Reading<Quantity>>();
  readonly targets = new Map<string, Reading<Target>>();
  readonly deadlines = new Map<string, Reading<Deadline>>();
  /** Number cells read as quantities, by column and number. */
  readonly figures = new Map<number, Map<number, FigureCell>>();
  readonly unitsInNames = new Map<string, string | null>();
  /** Number cells read as dates, by their number: a ledger holds few different days, many times over. */
  readonly serials = new Map<number, SerialCell>();
  readonly reports = new Map<string, Reading<Progress>>();
  readonly states = new Map<string, Reading<State>>();
  readonly steps = new Map<string, readonly Milestone[]>();
}

/** 城镇化率(%): a known unit in brackets at a name's end; null where there is none. */
function unitInBrackets(name: string): string | null {
  const unit = /\(([^()]{1,12})\)$/.exec(normalizeText(name))?.[1];
  return unit !== undefined && unitOf(unit) ? unit : null;
}

/** A number cell's text and its quantity, for one number format and unit. */
interface FigureCell {
  readonly format: string;
  readonly hint: string | null;
  readonly text: string;
  readonly reading: Reading<Quantity>;
}

/** A number cell's text and what it says as a date, both of which its number format decides. */
interface SerialCell {
  readonly format: string;
  readonly text: string;
  readonly reading: Reading<Deadline>;
}

const NO_STEPS: readonly Milestone[] = [];

/** Figures that a unit cell of the row speaks of. */
const UNIT_CELL_ROLES: ReadonlySet<ColumnRole> = new Set([
  'target',
  'actual',
  'baseline',
  'milestone-target',
  'milestone-actual',
  'component',
  'total',
]);
/** 2000-01-01 and 2099-12-31 as serial numbers. */
const FIRST_PLAUSIBLE_SERIAL = 36_526;
const LAST_PLAUSIBLE_SERIAL = 73_050;
/** A completion beyond 1000 % written as a fraction is not plausible. */
const FRACTION_LIMIT = decimal(10);

/** A cell with its reading; written out, for it is made for every cell that is read. */
function read<T>(cell: TextCell, reading: Reading<T>): Cell<T> {
  return { row: cell.row, column: cell.column, text: cell.text, reading };
}

function memo<T>(known: Map<string, T>, key: string, make: () => T): T {
  let value = known.get(key);
  if (value === undefined) {
    value = make();
    known.set(key, value);
  }
  return value;
}

function exact(value: Quantity): Reading<Quantity> {
  return { ok: true, value, guesses: [] };
}

function dated(raw: string, date: number): Deadline {
  return { raw, start: null, date, openEnded: false, immediate: false, recurrence: null };
}

function targetOf(raw: string, reading: Reading<Quantity>): Reading<Target> {
  if (!reading.ok) return reading;
  const value: Target = {
    raw,
    kind: 'quantity',
    parts: [{ label: null, comparator: '>=', quantity: reading.value }],
    change: null,
    stretch: false,
    stage: null,
  };
  return { ok: true, value, guesses: reading.guesses };
}

/** The unit that a number format prints behind the figure: 0"万元". */
function unitInFormat(code: string): string | null {
  if (code === 'General') return null;
  const literal = /"([^"]+)"\s*(?:;|$)/.exec(code)?.[1];
  return literal !== undefined && unitOf(literal) ? literal : null;
}
