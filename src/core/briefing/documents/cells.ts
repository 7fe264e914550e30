import type { Fact, SourceCell } from '../facts';
import type { Writing } from '../numerals';
import type { DocumentCell, TableColumn } from './blocks';
import { sentence, type Sentence } from './sentence';

/** Words of a ledger; an empty cell for none. */
export function textCell(text: string | null | undefined, link: SourceCell | null = null): DocumentCell {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? EMPTY : { content: { kind: 'text', text: trimmed }, link };
}

/** A figure that leads to its first source cell; an empty cell for none. */
export function factCell(fact: Fact | null | undefined, writing: Writing = {}): DocumentCell {
  if (!fact) return EMPTY;
  return { content: { kind: 'figure', figure: { fact, writing } }, link: firstCellOf(fact) };
}

/** A sentence, or a figure with its unit as one. */
export function sentenceCell(content: Sentence, link: SourceCell | null = null): DocumentCell {
  return { content: { kind: 'sentence', sentence: content }, link };
}

/** A figure with its unit, for columns whose rows have units of their own. */
export function withUnitCell(fact: Fact | null | undefined): DocumentCell {
  return fact ? sentenceCell(sentence('briefing.figure', { figure: { fact } }), firstCellOf(fact)) : EMPTY;
}

export const EMPTY: DocumentCell = { content: { kind: 'empty' }, link: null };

/** A column with a header of the catalog: `briefing.column.<id>`. */
export function column(id: string, align: TableColumn['align'], room: TableColumn['room']): TableColumn {
  return { header: sentence(`briefing.column.${id}`), align, room };
}

/** The first cell that a fact rests on, null for what was handed in or counts nothing. */
export function firstCellOf({ origin }: Fact): SourceCell | null {
  switch (origin.kind) {
    case 'cell':
      return origin.cell;
    case 'count':
    case 'cells':
    case 'time':
      return origin.cells[0] ?? null;
    case 'verdict':
      return origin.row;
    case 'sum':
      return origin.of.map(firstCellOf).find((cell) => cell !== null) ?? null;
    case 'difference':
      return firstCellOf(origin.from) ?? firstCellOf(origin.less);
    case 'quotient':
      return firstCellOf(origin.numerator) ?? firstCellOf(origin.denominator);
    case 'remainders':
      return firstCellOf(origin.count);
    case 'growth':
      return firstCellOf(origin.to);
    case 'rank':
      return firstCellOf(origin.own);
    case 'given':
      return null;
  }
}
