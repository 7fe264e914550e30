import type { FigureSources, WordedText } from '../../../app/briefing/worded';

/** A part of a text: a figure with its sources, or the words between figures. */
export interface Piece {
  readonly text: string;
  readonly sources: FigureSources | null;
}

/** A text cut at its figures, which stand in it in their order. One that is not found is left in the words. */
export function piecesOf({ text, figures }: Pick<WordedText, 'text' | 'figures'>): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const figure of figures) {
    const at = figure.text === '' ? -1 : text.indexOf(figure.text, from);
    if (at < 0) continue;
    if (at > from) pieces.push({ text: text.slice(from, at), sources: null });
    pieces.push(figure);
    from = at + figure.text.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), sources: null });
  return pieces;
}
