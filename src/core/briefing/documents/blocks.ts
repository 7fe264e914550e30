import type { Message } from '../../model/message';
import type { SourceCell } from '../facts';
import type { Figure, Sentence } from './sentence';

/** The documents that a briefing may be written as (design.md section 6). */
export type DocumentId = 'summary' | 'lagging';

/** A document before it has words and cells: what stands in it, in order. */
export interface BriefingDocument {
  readonly id: DocumentId;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'title'; readonly text: Sentence }
  /** Level 1 is 一、, level 2 (一), level 3 1. (GB/T 9704); whoever lays it out adds the number. */
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: Sentence }
  | { readonly kind: 'paragraph'; readonly sentences: readonly Sentence[] }
  | TableBlock
  | KeyFigureBlock
  | { readonly kind: 'footnotes'; readonly notes: readonly Sentence[] }
  /** 附件:1.×××; whoever lays it out adds the numbers. */
  | { readonly kind: 'attachments'; readonly names: readonly Sentence[] };

/** A table with a header row. Every row has as many cells as there are columns. */
export interface TableBlock {
  readonly kind: 'table';
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

export interface TableColumn {
  readonly header: Sentence;
  /** Texts stand left, words and short figures in the middle, figures that are compared right. */
  readonly align: 'left' | 'center' | 'right';
  /** How much room its cells need beside the others. */
  readonly room: 'narrow' | 'medium' | 'wide';
}

export interface TableRow {
  readonly kind: 'record' | 'total';
  readonly cells: readonly DocumentCell[];
}

/** What a cell of a table shows, and the cell of a ledger that it leads to. */
export interface DocumentCell {
  readonly content: CellContent;
  readonly link: SourceCell | null;
}

export type CellContent =
  /** The words of a ledger, as they are: never a formula, whatever they look like. */
  | { readonly kind: 'text'; readonly text: string }
  /** A figure whose unit the column's header names. */
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'sentence'; readonly sentence: Sentence }
  /** A message of another part of the engine: the reason of a verdict. */
  | { readonly kind: 'message'; readonly message: Message }
  | { readonly kind: 'empty' };

/** Figures in boxes above a text: the figure, and what it counts. */
export interface KeyFigureBlock {
  readonly kind: 'key-figures';
  readonly boxes: readonly { readonly figure: Figure; readonly label: Sentence }[];
}
