import type { CellRef } from '../../core/model/address';
import type { DocumentId } from '../../core/briefing/documents';
import type { Status } from '../../core/model/verdict';
import type { Locale } from '../../i18n';

/**
 * A document in words: plain data, which the pane shows, Word takes, and sheets are laid out from, so that all of them say
 * the same. Numbers of headings and attachments stand in the texts already.
 */
export interface WordedDocument {
  readonly id: DocumentId;
  readonly department: string | null;
  /** What it is in the workbook (`bulletin:2021-11-30`, `notice:2021-11-30:市教育局`): the same is replaced by the same. */
  readonly key: string;
  /** Name of its sheet: 简报 1130. */
  readonly tab: string;
  readonly title: string;
  readonly locale: Locale;
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly WordedBlock[];
}

/** A document that is laid out as a sheet: one of a briefing, the comparison with an earlier ledger, or a list of files. */
export interface SheetDocument extends Omit<WordedDocument, 'id'> {
  readonly id: DocumentId | 'comparison' | 'files';
}

export type WordedBlock =
  | {
      readonly kind: 'masthead';
      readonly name: string;
      readonly issue: string;
      readonly issuer: string;
      readonly date: string;
    }
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'salutation'; readonly text: string }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | WordedText
  | WordedTable
  | {
      readonly kind: 'key-figures';
      readonly boxes: readonly { readonly figure: string; readonly label: string; readonly sources: FigureSources }[];
    }
  | { readonly kind: 'caption'; readonly left: string; readonly right: string }
  | {
      readonly kind: 'chart';
      readonly title: string;
      readonly axis: string;
      readonly series: readonly { readonly column: number; readonly look: 'columns' | 'line' }[];
    }
  | { readonly kind: 'attachments'; readonly texts: readonly string[] }
  | { readonly kind: 'signature'; readonly name: string; readonly date: string }
  | { readonly kind: 'page-break' };

/** Running text; its figures with where they come from, in the order in which they stand. */
export interface WordedText {
  readonly kind: 'paragraph' | 'footnote';
  readonly text: string;
  readonly figures: readonly WordedFigure[];
}

/** A figure within a text, and where it begins there. */
export interface WordedFigure {
  readonly at: number;
  readonly text: string;
  readonly sources: FigureSources;
}

/** A table; every row has as many cells as there are columns. */
export interface WordedTable {
  readonly kind: 'table';
  readonly columns: readonly {
    readonly header: string;
    readonly align: 'left' | 'center' | 'right';
    readonly room: 'narrow' | 'medium' | 'wide';
  }[];
  readonly rows: readonly { readonly kind: 'record' | 'total'; readonly cells: readonly WordedCell[] }[];
  /** Which ranking it is, so that a later one can be compared with it. */
  readonly ranking?: { readonly id: string; readonly group: string | null };
}

/** A cell of a table. */
export interface WordedCell {
  /** What is shown, in words. '' for an empty cell. */
  readonly text: string;
  /** The figure as a number, in the unit that the column's header names, and how it is shown (`0.0`); null for words. */
  readonly number: { readonly value: number; readonly format: string } | null;
  readonly link: SourceLink | null;
  /** Shown in the colour of this status. */
  readonly status: Status | null;
  /** A formula (without `=`) that gives the same number from the ledger as it stands; null where there is none. */
  readonly formula: string | null;
  /** How the same number follows from other cells of the table; left out where it does not. Goes before `formula`. */
  readonly fromTable?: TableFormula;
}

/** How a cell of a table follows from others. */
export type TableFormula =
  /** The records right above a total row, added up. */
  | { readonly kind: 'sum' }
  /** In percent, of cells of the same row by their columns, added up: (2 + 3) ÷ 1. */
  | { readonly kind: 'quotient'; readonly numerator: readonly number[]; readonly denominator: readonly number[] };

/** Where a figure comes from: the first cells, and how many there are. */
export interface FigureSources {
  readonly cells: readonly SourceLink[];
  readonly count: number;
}

/** A source cell that can be gone to. */
export interface SourceLink {
  /** null within the workbook itself; links lead only there. */
  readonly file: string | null;
  readonly sheet: string;
  readonly cell: CellRef;
}
