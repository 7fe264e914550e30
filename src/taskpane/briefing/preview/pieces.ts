import type { FigureSources, WordedText } from '../../../app/briefing/worded';

/** A part of a text: a figure with its sources, or the words between figures. */
export interface Piece {
  readonly text: string;
  readonly sources: FigureSources | null;
}

/** A text cut at its figures, which stand in it in their order. */
export function piecesOf({ text, figures }: Pick<WordedText, 'text' | 'figures'>): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { at, text: figure, sources } of figures) {
    if (at > from) pieces.push({ text: text.slice(from, at), sources: null });
    pieces.push({ text: figure, sources });
    from = at + figure.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), sources: null });
  return pieces;
}
