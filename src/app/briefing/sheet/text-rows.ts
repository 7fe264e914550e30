import { brokenLines } from '../../text/measure';
import { lastColumn, type Frame, type TextStyle } from './frame';
import { widthOf, type ColumnSpan } from './grid';
import type { TextLook } from '../look';
import { heightOf, HIGHEST_ROW, linesWithin, roomIn } from './page';

/** Of the room for a text, this much is reckoned with: fonts differ. */
const SURE = 0.97;

/** The lines of a text in columns of a width in points. */
export function linesIn(text: string, points: number, { size }: TextLook): readonly string[] {
  return brokenLines(text, (roomIn(points) * SURE) / size);
}

/** How a text takes its rows. */
export interface RowOptions extends TextStyle {
  /** Points above and below the text together. */
  readonly around?: number;
}

/**
 * A text over the whole width in a row as high as it needs. A long one takes several rows, which are cut where a sentence
 * ends if they can be: Excel's rows are no higher than 409 points, and none is cut by the end of a page. Gives the first.
 */
export function wideText(
  frame: Frame,
  text: string,
  look: TextLook,
  { around = 4, ...style }: RowOptions = {},
): number {
  const { draft, grid, styleOf } = frame;
  const span: ColumnSpan = [0, lastColumn(frame)];
  const points = widthOf(grid, span);
  const first = draft.row;
  const linesOf = (part: string): readonly string[] => linesIn(part, points, look);
  for (const part of partsOf(text.replace(/\s*\n\s*/g, ' '), mostLines(frame, look), linesOf)) {
    const lines = linesOf(part).length;
    const spread = lines >= SPREAD;
    const row = draft.take(heightOf(lines, look.size, spread ? 0 : around));
    const range = { top: row, left: 0, bottom: row, right: span[1] };
    draft.put({ row, column: 0 }, [[part]]);
    // Lines that fill their row go on from part to part as one text. They reach its edges, so a gap follows.
    draft.style(range, styleOf(look, { ...style, vertical: spread ? 'justify' : 'center' }));
    if (spread) {
      draft.keepWithNext();
      gap(frame, Math.round(look.size * BETWEEN_LINES));
    }
    draft.merge(range);
  }
  return first;
}

/** Texts beside each other in one row, each in its span. Gives the row. */
export function sideBySide(
  { draft, grid, styleOf }: Frame,
  cells: readonly { readonly span: ColumnSpan; readonly text: string; readonly style?: TextStyle }[],
  look: TextLook,
  around = 4,
): number {
  const lines = cells.map(({ span, text }) => linesIn(text, widthOf(grid, span), look).length);
  const row = draft.take(heightOf(Math.max(1, ...lines), look.size, around));
  for (const { span, text, style } of cells) {
    const range = { top: row, left: span[0], bottom: row, right: span[1] };
    draft.put({ row, column: span[0] }, [[text]]);
    draft.style(range, styleOf(look, style));
    draft.merge(range);
  }
  return row;
}

/** From so many lines on they are spread over their row: one line more or less, as fonts have it, is hardly seen then. */
const SPREAD = 6;
/** What stands between two lines, as a part of their height. */
const BETWEEN_LINES = 0.4;

/** A row of nothing. */
export function gap({ draft }: Frame, points: number): void {
  draft.take(points);
}

/** Rows of running text are no higher than this part of a page, so that little stays empty at a page's end. */
const PART_OF_PAGE = 0.25;

function mostLines({ pageHeight }: Frame, { size }: TextLook): number {
  return linesWithin(Math.min(HIGHEST_ROW, pageHeight * PART_OF_PAGE), size);
}

/** A sentence with the marks behind it; a point inside a figure ends none. */
const SENTENCE = /(?:[^。！？；.!?;]|[.!?;](?=\S))*[。！？；.!?;]["”』」）)]*\s*|[^]+$/g;

/** A text in parts of at most so many lines, cut behind sentences, or where a line ends in one that is longer. */
function partsOf(text: string, most: number, linesOf: (part: string) => readonly string[]): readonly string[] {
  if (linesOf(text).length <= most) return [text];
  const parts: string[] = [];
  let part = '';
  for (const sentence of text.match(SENTENCE) ?? [text]) {
    if (part !== '' && linesOf(part + sentence).length > most) {
      parts.push(part);
      part = '';
    }
    part += sentence;
    for (let lines = linesOf(part); lines.length > most; lines = linesOf(part)) {
      const taken = lines.slice(0, most).join('');
      parts.push(taken);
      part = part.slice(taken.length);
    }
  }
  return part === '' ? parts : [...parts, part];
}
