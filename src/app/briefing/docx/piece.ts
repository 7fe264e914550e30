import { Paragraph, type IParagraphOptions, type Table } from 'docx';
import type { Locale } from '../../../i18n';
import type { TableLook } from './table-look';
import { exactly } from './styles';

/** What blocks are written with. */
export interface Frame extends TableLook {
  readonly locale: Locale;
  /** The width of the text in points. */
  readonly width: number;
}

/** A part of a document's body: a table, or a paragraph that can still be told to begin a page. */
export type Piece = { readonly paragraph: IParagraphOptions } | { readonly table: Table };

/** Room between two parts, in points; between two tables it keeps them from being one. `keepNext`: what is behind it stays with what is before. */
export function room(points: number, keepNext = false): Piece {
  return { paragraph: { spacing: exactly(points), ...(keepNext ? { keepNext } : {}) } };
}

/** Pieces as parts of a file; `onNewPage`: whether the first of them begins a page. */
export function written(pieces: readonly Piece[], onNewPage: boolean): readonly (Paragraph | Table)[] {
  const [first] = pieces;
  // A table cannot say so itself.
  const all = onNewPage && first && 'table' in first ? [room(1), ...pieces] : pieces;
  return all.map((piece, index) => {
    if ('table' in piece) return piece.table;
    return new Paragraph(onNewPage && index === 0 ? { ...piece.paragraph, pageBreakBefore: true } : piece.paragraph);
  });
}
