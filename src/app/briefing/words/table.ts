import type { DocumentCell, TableBlock } from '../../../core/briefing/documents';
import type { Formatter } from '../../../i18n';
import type { LedgerFormulas } from '../formulas/ledger-formulas';
import { withTableFormulas } from '../formulas/table-formulas';
import type { WordedCell, WordedTable } from '../worded';
import { figureCell } from './figure-cell';
import { linkOf } from './sources';
import type { Teller } from './told';

/** What words a table. */
export interface TableWords {
  readonly format: Formatter;
  readonly teller: Teller;
  readonly formulas: LedgerFormulas;
}

/** A table in words and numbers, with formulas where they give the same. */
export function wordTable(block: TableBlock, words: TableWords): WordedTable {
  const table: WordedTable = {
    kind: 'table',
    columns: block.columns.map(({ header, align, room }) => ({ header: words.teller.text(header), align, room })),
    rows: block.rows.map(({ kind, cells }) => ({ kind, cells: cells.map((cell) => wordCell(cell, words)) })),
    ...(block.ranking ? { ranking: block.ranking } : {}),
  };
  return withTableFormulas(table, block);
}

function wordCell(cell: DocumentCell, words: TableWords): WordedCell {
  const shown = shownIn(cell, words);
  const { number } = shown;
  return {
    ...shown,
    link: cell.link && linkOf(cell.link),
    status: cell.status ?? null,
    formula: cell.live && number ? words.formulas.formulaFor(cell.live, number.value) : null,
  };
}

function shownIn({ content }: DocumentCell, { format, teller }: TableWords): Pick<WordedCell, 'text' | 'number'> {
  switch (content.kind) {
    case 'text':
      return { text: content.text, number: null };
    case 'figure':
      return figureCell(content.figure.fact, content.figure.writing, teller.numerals, format.locale === 'en');
    case 'sentence':
      return { text: teller.text(content.sentence), number: null };
    case 'message':
      return { text: format(content.message), number: null };
    case 'empty':
      return { text: '', number: null };
  }
}
