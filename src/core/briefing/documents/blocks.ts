import type { Message } from '../../model/message';
import type { Status } from '../../model/verdict';
import type { SourceCell } from '../facts';
import type { Figure, Sentence } from './sentence';

/**
 * The documents that a briefing may be written as (design.md section 6), in the order in which people are offered them.
 *
 * - `brief` 简报, `bulletin` 通报, `press-release` 发布稿: texts with tables
 * - `summary` 汇总表, `ranking` 排名表, `lagging` 滞后清单: tables
 * - `notice` 督办通知: one department's late items
 * - `commitments` 整改承诺: a form that departments fill in (目标 措施 时限 责任)
 * - `matrix` 挂图: units × tasks by status
 * - `chart` 进度对比图: completion against schedule by department
 */
export const DOCUMENT_IDS = [
  'brief',
  'bulletin',
  'press-release',
  'summary',
  'ranking',
  'lagging',
  'notice',
  'commitments',
  'matrix',
  'chart',
] as const;
export type DocumentId = (typeof DOCUMENT_IDS)[number];

/** A document before it has words and cells: what stands in it, in order. */
export interface BriefingDocument {
  readonly id: DocumentId;
  /** The one department that it is for; null where it is for all. */
  readonly department: string | null;
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly Block[];
}

export type Block =
  /** 报头 of a 简报 (domain.md 3.3): its name in red, the issue number, who issues it and when; a red rule below. Blanks are for people to fill in. */
  | {
      readonly kind: 'masthead';
      readonly name: Sentence;
      readonly issue: Sentence;
      readonly issuer: Sentence;
      readonly date: Sentence;
    }
  | { readonly kind: 'title'; readonly text: Sentence }
  /** 主送, flush left. */
  | { readonly kind: 'salutation'; readonly text: Sentence }
  /** 署名 and 成文日期 (GB/T 9704), at the right. */
  | { readonly kind: 'signature'; readonly name: Sentence; readonly date: Sentence }
  /** What stands beside a table's title: as-of day on the left, unit on the right (domain.md 3.3: 附表). */
  | { readonly kind: 'caption'; readonly left: Sentence | null; readonly right: Sentence | null }
  /** The table right before it as a chart: its first column names the groups, series are columns by their index. */
  | {
      readonly kind: 'chart';
      readonly title: Sentence;
      readonly axis: Sentence;
      readonly series: readonly ChartSeries[];
    }
  /** What follows begins on a new page (GB/T 9704: 附件另面编排). */
  | { readonly kind: 'page-break' }
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
  /** Set where the table is a ranking: places in its first column, names in the second; a later one compares with it. */
  readonly ranking?: { readonly id: string; readonly group: string | null };
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

/** A column of the table above a chart as one of its series. */
export interface ChartSeries {
  readonly column: number;
  readonly look: 'columns' | 'line';
}

/** What a cell of a table shows, and the cell of a ledger that it leads to. */
export interface DocumentCell {
  readonly content: CellContent;
  readonly link: SourceCell | null;
  /** Shown in the colour of this status. */
  readonly status?: Status;
  /** How the figure can be counted again beside the ledger's status marks; left out where it cannot. */
  readonly live?: LiveCount;
}

/**
 * A count of entries that a formula can repeat over a status column (COUNTIFS): those of some statuses (of all that are
 * not excluded where none is named), of one department or category. Sheets without a status column show the value.
 */
export interface LiveCount {
  readonly kind: 'plan' | 'issue';
  readonly statuses: readonly Status[] | null;
  /** The group's name; null where there is no such condition. */
  readonly department: string | null;
  readonly category: string | null;
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
