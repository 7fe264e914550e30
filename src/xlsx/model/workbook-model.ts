import type { CellRange, CellRef } from '../../core/model/address';
import type { SheetVisibility } from '../../core/model/snapshot';
import type { CellGrid } from './cell-grid';

/**
 * A workbook in memory that can be changed: cells with their looks, and everything of a sheet that the add-in reads or
 * writes. It is what the file host works on, and what the tests' Excel executes office.js on.
 * Rows and columns count from 0.
 */
export interface WorkbookModel {
  readonly sheets: SheetModel[];
  readonly styles: StyleTable;
  /** Defined names of the workbook; those of a sheet are {@link SheetModel.names}. */
  readonly names: DefinedName[];
  /** What the workbook has beyond this model, that of its sheets left out. */
  readonly carried: Carried<WorkbookCarriedKind>[];
  /** Settings that add-ins keep in the workbook. */
  readonly settings: Map<string, string>;
  readonly date1904: boolean;
  /** Width of a digit of the normal font in pixels at 96 dpi, which widths of columns are counted in. */
  readonly digitWidth: number;
  /** Whether the structure (sheets) is protected. */
  structureProtected: boolean;
  /** Index of the sheet that is shown. */
  active: number;
  /** Adds an empty sheet at the end. */
  addSheet(name: string): SheetModel;
  removeSheet(sheet: SheetModel): void;
  /** Remembers how the workbook stands, sheets, cells and all. There may be one at a time. */
  checkpoint(): WorkbookCheckpoint;
}

/** A state of a workbook to go back to; ends with either call. Styles and texts that were added stay in their tables. */
export interface WorkbookCheckpoint {
  /** Puts everything back. Sheets, names and formats stay the same objects. */
  restore(): void;
  /** Lets the changes stand, and gives them to be taken back later. */
  release(): WorkbookChange;
}

/**
 * Changes that stand and can be taken back, in the opposite order of their making: the state is put back as it was, so
 * whatever was changed since must have been taken back before. Settings stay as they are.
 */
export interface WorkbookChange {
  /** The sheets whose cells differ; they may be gone meanwhile. */
  readonly sheets: readonly SheetModel[];
  /** Takes the changes back, once. Gives the change that makes them again. */
  revert(): WorkbookChange;
}

/** What a cell holds. Dates are serial numbers with a date format. */
export type CellValue = string | number | boolean | null | { readonly error: string };

export interface CellContent {
  /** null beside a formula: it was never calculated. */
  readonly value: CellValue;
  /** Without the leading `=`; every cell of a shared or array formula has its own. */
  readonly formula: string | null;
}

export interface SheetModel {
  readonly id: string;
  name: string;
  visibility: SheetVisibility;
  readonly names: DefinedName[];
  readonly merges: CellRange[];
  readonly conditionalFormats: ConditionalFormat[];
  readonly hyperlinks: Hyperlink[];
  /** Notes of cells, to be read: nothing here changes them. */
  readonly notes: Note[];
  /** Charts of columns and lines, see {@link Chart}; a file's other drawings are not in the model. */
  readonly charts: Chart[];
  readonly columns: Map<number, ColumnFormat>;
  readonly rows: Map<number, RowFormat>;
  /** Characters; Excel's default where the file says none. */
  defaultColumnWidth: number;
  protected: boolean;
  /** Whether lines between cells are shown. */
  gridLines: boolean;
  frozen: { readonly rows: number; readonly columns: number } | null;
  autoFilter: CellRange | null;
  /** Columns of the filter that hold criteria; empty where nothing is filtered. */
  readonly filterColumns: FilterColumn[];
  /** Excel tables (list objects), with filter buttons of their own. */
  readonly tables: Table[];
  /** Array formulas and data tables of several cells: no cell of one can be changed alone. */
  readonly arrays: CellRange[];
  /** What the sheet has beyond this model: it is not drawn, and kept when the file is saved. */
  readonly carried: Carried<SheetCarriedKind>[];
  print: Print | null;
  tabColor: string | null;
  selection: CellRef;
  /** Name of the part that the sheet was read from, null for a new sheet. */
  readonly part: string | null;
  /** The cells, for reading many of them. */
  readonly grid: CellGrid;
  /** null for an empty cell. */
  contentAt(row: number, column: number): CellContent | null;
  /** Index into {@link WorkbookModel.styles}: the cell's own style, else its row's, else its column's, else 0. */
  styleAt(row: number, column: number): number;
  /** The cell's own style, null where it has none. */
  ownStyleAt(row: number, column: number): number | null;
  setContent(row: number, column: number, content: CellContent | null): void;
  setStyle(row: number, column: number, style: number | null): void;
  /** The smallest range that holds all values and formulas, null for a sheet without any. */
  usedRange(): CellRange | null;
}

/** Looks by index, each once; index 0 is the workbook's normal style. */
export interface StyleTable {
  readonly styles: readonly CellStyle[];
  /** The index of an equal style, added where there is none. */
  intern(style: CellStyle): number;
}

/**
 * Everything about how a cell looks. Colours are `#RRGGBB`; null is the host's default. Alignments and lines are in the
 * words of files: `center`, `distributed`, `thin`, `mediumDashed`.
 */
export interface CellStyle {
  readonly numberFormat: string;
  readonly font: FontStyle;
  readonly fill: string | null;
  readonly borders: Readonly<Record<'top' | 'bottom' | 'left' | 'right', BorderStyle | null>>;
  readonly horizontal: string | null;
  readonly vertical: string | null;
  readonly wrap: boolean;
  readonly indent: number;
  /** Degrees as files count them: up to 90 counter-clockwise, from 91 clockwise less 90, 255 letters one below the other. */
  readonly rotation: number;
  /** Whether text is made smaller until it fits. */
  readonly shrink: boolean;
  /** Whether text is kept as text by an apostrophe in front. */
  readonly quotePrefix: boolean;
}

export interface FontStyle {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly color: string | null;
}

export interface BorderStyle {
  readonly line: string;
  readonly color: string | null;
}

export interface ColumnFormat {
  /** Characters; null where it is the default. */
  width: number | null;
  hidden: boolean;
  style: number | null;
}

export interface RowFormat {
  /** Points; null where it fits its content. */
  height: number | null;
  hidden: boolean;
  style: number | null;
}

export interface DefinedName {
  name: string;
  /** Without the leading `=`: `Sheet1!$A$1:$B$9`, or a constant `"text"`. */
  formula: string;
  hidden: boolean;
}

/** A conditional format. Kinds that the add-in does not write are kept as they are, in `other`. */
export interface ConditionalFormat {
  readonly id: string;
  ranges: readonly CellRange[];
  /** 1 is first. */
  priority: number;
  stopIfTrue: boolean;
  /** A formula without the leading `=`, relative to the first range's first cell; null for other kinds. */
  formula: string | null;
  fill: string | null;
  fontColor: string | null;
  bold: boolean | null;
  /** For every other kind, what the file says of it. */
  readonly other: string | null;
}

/** Criteria of one column of a filter. */
export interface FilterColumn {
  /** Counted from the filter's first column. */
  readonly offset: number;
  /** The texts of the rows that are shown; null for criteria of another kind. */
  readonly values: readonly string[] | null;
}

export interface Table {
  readonly name: string;
  /** With its header row, and its row of totals. */
  range: CellRange;
  /** Left out: it has one. */
  readonly hasHeader?: false;
}

/**
 * Something of a file that the model does not hold: how often it is there.
 *
 * - of a sheet: `pictures`, `shapes` (with text boxes), `charts` (of kinds that the model does not hold), `comments`
 *   (damaged or empty ones), `sparklines`, `formats` (conditional formats of Excel 2010 and later), `pivots` (pivot tables),
 *   `slicers` (and timelines), `controls` (buttons, embedded objects), `backgrounds`
 * - of a workbook: `macros`, `tabs` (chart sheets and other tabs that are no worksheets), `signatures` (digital ones of
 *   the whole file), `histories` (of changes, in shared workbooks), `data-models`
 */
export interface Carried<Kind extends SheetCarriedKind | WorkbookCarriedKind> {
  readonly kind: Kind;
  /** At least 1. */
  readonly count: number;
}

/** See {@link Carried}. */
export type SheetCarriedKind =
  | 'pictures'
  | 'shapes'
  | 'charts'
  | 'comments'
  | 'sparklines'
  | 'formats'
  | 'pivots'
  | 'slicers'
  | 'controls'
  | 'backgrounds';

/** See {@link Carried}. */
export type WorkbookCarriedKind = 'macros' | 'tabs' | 'signatures' | 'histories' | 'data-models';

export interface Hyperlink {
  readonly cell: CellRef;
  /** `Sheet1!A1`, or a URL. */
  readonly target: string;
  readonly tip: string | null;
}

/** A note of a cell; its author's name, where Excel sets one in front, is part of the text. */
export interface Note {
  readonly cell: CellRef;
  readonly text: string;
}

export interface Print {
  readonly orientation: 'portrait' | 'landscape';
  readonly paper: string | null;
  /** Centimetres. */
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  readonly titleRows: readonly [first: number, last: number] | null;
  readonly fitToWidth: boolean;
  /** One page high as well; left out where it is not. */
  readonly onePage?: true;
  readonly footer: string | null;
  /** What is printed, where it is one range; null: all of the sheet. */
  readonly area: CellRange | null;
  /** Rows before which a new page begins, in their order. */
  readonly breaks: readonly number[];
}

/**
 * A chart that lies over cells: series of upright columns side by side, and lines, over the same names. Its figures are
 * cells of its own sheet.
 */
export interface Chart {
  readonly id: string;
  title: string | null;
  /** Beside the axis of values. */
  axisTitle: string | null;
  /** One column of names, null where the names are the numbers from 1. */
  categories: CellRange | null;
  /** To be replaced, not changed in place. */
  series: readonly ChartSeries[];
  /** The cells that it covers. */
  area: CellRange;
}

/** One row of values of a {@link Chart}. */
export interface ChartSeries {
  readonly name: string | null;
  readonly values: CellRange;
  readonly look: 'columns' | 'line';
  /** `#RRGGBB`; null is the host's default. */
  readonly color: string | null;
}
