import { charColumns } from './char-columns';

/** Latin letters by how wide the widest of the usual fonts draws them, in ems: texts must fit whichever font is there. */
const NARROW = /[iljtfrI.,:;'|!()[\]/\\ ]/;
const SLIM = /[cksvxyzJ]/;
const BROAD = /[mwMW@%]/;
const CAPITAL = /[A-Z&#]/;

/** Marks that Latin fonts draw narrow and Chinese ones as wide as a character. */
const WIDE_IN_CHINESE = /[·×÷±°‐-—‘-”…※≤≥≠≈∶①-⓿—]/;

/** The width of a character in ems; never less than a usual font takes. */
function charEms(char: string): number {
  const columns = charColumns(char.codePointAt(0) ?? 0);
  if (columns !== 1) return columns / 2;
  if (WIDE_IN_CHINESE.test(char)) return 1;
  if (NARROW.test(char)) return 0.38;
  if (BROAD.test(char)) return 0.95;
  if (SLIM.test(char)) return 0.52;
  return CAPITAL.test(char) ? 0.74 : 0.58;
}

/** The width of a text on one line in ems (its font size); line breaks count nothing. */
export function textEms(text: string): number {
  let ems = 0;
  for (const char of text) if (char !== '\n') ems += charEms(char);
  return ems;
}

/** No line begins with these, nor ends with those: they stay with the character before or behind. */
const CLOSING = /[,.:;!?%)\]}。，、：；！？％）》〉】〕」』”’…]/;
const OPENING = /[([{（《〈【〔「『“‘]/;

/** What lines are broken between: a Chinese character, a Latin word, white space; each with the marks that stay with it. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let previous = '';
  for (const char of text) {
    const joins =
      pieces.length > 0 &&
      (OPENING.test(previous) || CLOSING.test(char) || (isLatin(previous) && isLatin(char))) &&
      previous !== ' ';
    if (joins) pieces.push((pieces.pop() ?? '') + char);
    else pieces.push(char);
    previous = char;
  }
  return pieces;
}

function isLatin(char: string): boolean {
  return char !== ' ' && charColumns(char.codePointAt(0) ?? 0) < 2 && !WIDE_IN_CHINESE.test(char);
}

/** The widest part of a text that is not broken over lines, in ems. */
export function widestPiece(text: string): number {
  let widest = 0;
  for (const piece of piecesOf(text)) widest = Math.max(widest, textEms(piece));
  return widest;
}

/**
 * The lines of a text in a column of a width in ems, as spreadsheets break them: between Chinese characters and between
 * words, anywhere in what is wider than the column. White space at a line's end is kept there.
 */
export function brokenLines(text: string, ems: number): readonly string[] {
  return text.split('\n').flatMap((paragraph) => (textEms(paragraph) <= ems ? [paragraph] : broken(paragraph, ems)));
}

function broken(paragraph: string, ems: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const newLine = (): void => {
    if (used > 0) lines.push(line);
    line = '';
    used = 0;
  };
  const put = (piece: string, width: number): void => {
    if (used + width > ems && piece !== ' ') newLine();
    line += piece;
    used += width;
  };
  for (const piece of piecesOf(paragraph)) {
    const width = textEms(piece);
    if (width <= ems) put(piece, width);
    else {
      newLine();
      for (const char of piece) put(char, charEms(char));
    }
  }
  return [...lines, line];
}

/** How many lines a text takes in a column of a width in ems. */
export function countLines(text: string, ems: number): number {
  return brokenLines(text, ems).length;
}
