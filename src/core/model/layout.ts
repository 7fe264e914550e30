import type { CellRange } from './address';
import type { Day } from './day';
import type { Decimal } from './decimal';
import type { Period } from './deadline';

/** What a column holds. Several columns may share a role. */
export type ColumnRole =
  | 'sequence'
  | 'task'
  | 'indicator'
  | 'target'
  | 'unit'
  | 'baseline'
  | 'start'
  | 'deadline'
  | 'actual'
  | 'completed'
  | 'rate'
  | 'progress'
  | 'status'
  | 'department'
  | 'person'
  | 'category'
  | 'milestone-target'
  | 'milestone-actual'
  | 'measure'
  | 'component'
  | 'total'
  | 'score'
  | 'verdict'
  | 'veto'
  | 'remarks'
  | 'other';

/** What a role rests on; a mapping given by the user wins over everything. */
export type RoleSource = 'user' | 'header' | 'parent' | 'content' | 'none';

/** A column of a table: its header and what it means. */
export interface ColumnLayout {
  /** Column, counting from 0. */
  readonly index: number;
  /** Header texts from the top level to the bottom one, each once: ['整改目标', '目标值']. */
  readonly path: readonly string[];
  /** The path joined by '/': 整改目标/目标值. */
  readonly header: string;
  readonly role: ColumnRole;
  /** From 0 (a guess) to 1 (the header says it in a known word, or the user said it). */
  readonly confidence: number;
  readonly source: RoleSource;
  /** Unit that the header names in brackets, or that a parent or the unit line gives: 万元, %, 个. */
  readonly unit: string | null;
  /** The month, quarter or day that the header names. */
  readonly period: Period | null;
  /** true for 累计 columns, false for 当月 本期 新增 columns, null where the header does not say. */
  readonly cumulative: boolean | null;
  /** Full marks of a score column: 300 in 办学条件(300分). */
  readonly fullMarks: Decimal | null;
  /** A 其中 column: part of the nearest column to its left that is not. */
  readonly ofWhich: boolean;
  /** Whether the column is hidden. */
  readonly hidden: boolean;
}

/**
 * - `record`: an entry
 * - `section`: a heading inside the table (一、教育品质提升)
 * - `total`: 合计 总计 over the whole table; `subtotal`: 小计 over the rows of its group
 * - `of-which`: 其中:… a part of the row above, counted there already
 * - `numbered`: only pre-numbered, nothing filled in
 * - `repeated-header`, `helper` (enum, instruction and 栏次 rows, notes between records): nothing to read
 *
 * Empty rows are left out.
 */
export type RowKind =
  'record' | 'section' | 'total' | 'subtotal' | 'of-which' | 'numbered' | 'repeated-header' | 'helper';

/** A row of a table: its kind, its section, and for totals the rows that they add up. */
export interface RowLayout {
  /** Row, counting from 0. */
  readonly row: number;
  readonly kind: RowKind;
  /** The heading of the section that the row stands in, null outside sections. */
  readonly section: string | null;
  /** Rows (of kind record, or subtotal where the total adds subtotals) that a total or subtotal row adds up, counting from 0; empty for other kinds. */
  readonly addends: readonly number[];
  readonly hidden: boolean;
}

/** A text outside the records, with its place: title, unit line, as-of line, note, signature line. */
export interface SheetLine {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Where a date or a year was taken from. */
export type DateSource = 'option' | 'title' | 'sheet-name' | 'file-name' | 'as-of-line' | 'header' | 'as-of';

/** A record table on a sheet: where it is and what its columns and rows are. No value is read yet. */
export interface TableLayout {
  /** From the first header row and column to the last row and column of the table. */
  readonly range: CellRange;
  /** Header rows, counting from 0, top to bottom. */
  readonly headerRows: readonly number[];
  readonly columns: readonly ColumnLayout[];
  readonly rows: readonly RowLayout[];
  /** Lines above the header: titles, unit lines, legends. */
  readonly preamble: readonly SheetLine[];
  /** Lines below the records: notes, signatures. */
  readonly notes: readonly SheetLine[];
  readonly title: string | null;
  readonly plan: { readonly start: Day; readonly end: Day; readonly source: DateSource };
  /** The sheet's own 截至 date, null where it names none. */
  readonly asOf: { readonly day: Day; readonly line: SheetLine } | null;
}

/** Why a sheet holds no ledger. */
export type SkipReason = 'no-ledger' | 'empty' | 'form' | 'notes' | 'lookup' | 'cover' | 'chart' | 'generated';

/** A mapping given by the user for one sheet: it wins over detection. */
export interface LayoutMapping {
  /** Header rows, counting from 0; detected where missing. */
  readonly headerRows?: readonly number[];
  /** Roles by column, counting from 0. */
  readonly roles?: ReadonlyMap<number, ColumnRole>;
  /** Roles by header: the whole path (整改目标/目标值) or its last level. */
  readonly rolesByHeader?: ReadonlyMap<string, ColumnRole>;
  /** The ledger's year. */
  readonly planYear?: number;
  /** Gives the roles of columns of which this mapping says nothing. */
  readonly fallback?: Pick<LayoutMapping, 'roles' | 'rolesByHeader'>;
}
