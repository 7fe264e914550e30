import type { CellRange, CellRef } from './address';
import type { Day } from './day';

/**
 * What is to be written into a workbook, as plain data: every host interprets the same plan. A plan holds words
 * already, in the language of its reader. Rows and columns count from 0.
 */
export type SheetPlan = MarkPlan | GeneratePlan | ClearPlan | CorrectPlan;

/** The host's name for a sheet; stable while the workbook is open, also when the sheet is renamed. */
export type SheetId = string;

/**
 * What a planned cell holds. A string is always written as text, even where it looks like a formula, a number or a
 * date; null leaves the cell as it is.
 */
export type PlanValue = string | number | boolean | null | PlanFormula | PlanDay;

/** A formula without the leading `=`, with the value that it gives (for hosts that do not calculate). */
export interface PlanFormula {
  readonly formula: string;
  readonly result: string | number;
}

/** A calendar day, written as the workbook writes its dates. */
export interface PlanDay {
  readonly day: Day;
}

/** Values from one cell to the right and down; every row has the same length. */
export interface PlanBlock {
  readonly at: CellRef;
  readonly rows: readonly (readonly PlanValue[])[];
}

/** `#RRGGBB`. */
export type Color = string;

/** Looks that a plan may give; what is left out stays as it is. */
export interface PlanStyle {
  readonly font?: { readonly name?: string; readonly size?: number; readonly bold?: boolean; readonly color?: Color };
  readonly fill?: Color;
  readonly horizontal?: 'left' | 'center' | 'right' | 'justify';
  /** `justify`: the lines of a text spread over the height of its cell. */
  readonly vertical?: 'top' | 'center' | 'bottom' | 'justify';
  readonly wrap?: boolean;
  /** Steps of indentation from the left. */
  readonly indent?: number;
  /** Thin lines around and between all cells of the range. */
  readonly border?: Color;
  /** One line below the range: the rule under a masthead. */
  readonly lineBelow?: { readonly color: Color; readonly weight: 'thin' | 'medium' | 'thick' };
  readonly numberFormat?: string;
}

/** One look over one range. Later ones win over earlier ones. */
export interface StyledRange {
  readonly range: CellRange;
  readonly style: PlanStyle;
}

/** A link from a generated cell to a cell of the same workbook. */
export interface PlanLink {
  readonly cell: CellRef;
  readonly sheet: string;
  readonly target: CellRef;
  /** Shown when the pointer rests on it. */
  readonly tip?: string;
}

/** A conditional format with a formula, relative to the range's first cell, without the leading `=`. */
export interface PlanCondition {
  readonly range: CellRange;
  readonly formula: string;
  readonly fill?: Color;
  readonly font?: { readonly color?: Color; readonly bold?: boolean };
}

/**
 * Width of a column: in characters of the workbook's standard font, as Excel shows it in its dialog, or in points where
 * it must be the same whatever that font is (texts and pages that were measured).
 */
export type PlanWidth =
  { readonly column: number; readonly characters: number } | { readonly column: number; readonly points: number };

/** Height of a row in points. */
export interface PlanHeight {
  readonly row: number;
  readonly points: number;
}

/** Figures of the generated sheet as a picture that Excel draws, and that follows its cells. */
export interface PlanChart {
  readonly title: string;
  /** One column of names, one a group of columns. */
  readonly categories: CellRange;
  /** Each one column as high as the names. */
  readonly series: readonly PlanSeries[];
  /** What the values are, beside their axis: `%`. */
  readonly axisTitle: string;
  /** The cells that the chart covers. */
  readonly area: CellRange;
}

/** One row of values of a chart. */
export interface PlanSeries {
  readonly name: string;
  readonly values: CellRange;
  readonly look: 'columns' | 'line';
  readonly color: Color;
}

/** How a generated sheet prints. Margins in centimetres. */
export interface PrintSetup {
  readonly orientation: 'portrait' | 'landscape';
  readonly paper: 'A4';
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** Rows from the first to the last that are repeated on every page. */
  readonly titleRows?: readonly [first: number, last: number];
  /** One page wide, as many pages high as needed. */
  readonly fitToWidth: boolean;
  /** One page high as well: for what would run over its page by little. */
  readonly onePage?: boolean;
  /** Footer, in Excel's codes (`&P / &N`). */
  readonly footer?: string;
  /** What is printed; left out: all of the sheet. */
  readonly area?: CellRange;
  /** Rows before which a new page begins. */
  readonly breaks?: readonly number[];
}

/** Everything on a generated sheet. */
export interface SheetContent {
  readonly blocks: readonly PlanBlock[];
  readonly styles: readonly StyledRange[];
  readonly merges: readonly CellRange[];
  readonly widths: readonly PlanWidth[];
  readonly heights: readonly PlanHeight[];
  readonly links: readonly PlanLink[];
  readonly charts?: readonly PlanChart[];
  readonly conditions: readonly PlanCondition[];
  /** Rows and columns that stay in view, counted from the top left. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  /** The range with filter buttons. */
  readonly filter?: CellRange;
  readonly print?: PrintSetup;
  readonly tabColor?: Color;
}

/**
 * Marks beside a sheet's ledgers: two columns of text to their right and the rules that colour rows by them. The host
 * replaces the marks that it wrote before, touches no other cell and no format, and can take all of it away again. The
 * sheet's filter is made as wide as the marks, where it can be (./mark-filter).
 */
export interface MarkPlan {
  readonly kind: 'mark';
  readonly sheet: SheetId;
  /** First of the two columns; both are empty, or hold earlier marks. */
  readonly column: number;
  /** Widths of the two columns in characters; those that were there are kept for clearing. */
  readonly widths: readonly [number, number];
  readonly tables: readonly MarkedTable[];
}

/** The marks of one ledger. */
export interface MarkedTable {
  /** The row that takes the headers of the two columns: the ledger's last header row. */
  readonly top: number;
  /** Header, then one pair a row down to the ledger's last row; '' where a row has no mark. */
  readonly rows: readonly (readonly [status: string, reason: string])[];
  readonly conditions: readonly PlanCondition[];
}

/** A sheet that the add-in writes, replacing the one it wrote before as the same document. */
export interface GeneratePlan {
  readonly kind: 'generate';
  /** What the sheet is, in the program's words (`findings`): says which earlier sheet is replaced. */
  readonly document: string;
  /** Name of its tab; where a sheet that the add-in did not write has this name, a number is added. */
  readonly name: string;
  readonly content: SheetContent;
  /** Whether the sheet is shown once it is written. */
  readonly activate: boolean;
}

/** Takes away what the add-in added: marks, and generated sheets. */
export interface ClearPlan {
  readonly kind: 'clear';
  /** Sheets whose marks go. */
  readonly marks: readonly SheetId[] | 'all';
  /** Documents whose sheets go. */
  readonly documents: readonly string[] | 'all';
}

/** Corrections of source cells that a person accepted, one by one. */
export interface CorrectPlan {
  readonly kind: 'correct';
  readonly sheet: SheetId;
  readonly cells: readonly CorrectedCell[];
}

/** A cell and its new value. A number into a cell that is formatted as text makes its format General. */
export interface CorrectedCell {
  readonly cell: CellRef;
  readonly value: string | number;
}
