import type { FontStyle } from '../../xlsx';
import { familyOf, pixelsOf } from './font';

/** Width of a Latin letter or digit as a share of the font's size, where nothing can measure it. */
const LATIN = 0.56;

/** Characters below are measured one by one, those above fill their square as Chinese ones do. */
const SQUARE = 0x2e80;

/**
 * Widths of the characters of one font in pixels. Each is measured once: a ledger has tens of thousands of texts, and to
 * measure those would cost more than drawing them. Kerning is left out, which Chinese fonts hardly have.
 */
class FontWidths {
  private readonly known = new Map<number, number>();

  constructor(
    private readonly size: number,
    private readonly pen: OffscreenCanvasRenderingContext2D | null,
    private readonly font: string,
  ) {}

  of(text: string): number {
    let width = 0;
    for (let index = 0; index < text.length; index++) width += this.ofCode(text.charCodeAt(index));
    return width;
  }

  ofCode(code: number): number {
    if (code >= SQUARE) return this.size;
    let width = this.known.get(code);
    if (width === undefined) {
      width = this.measure(String.fromCharCode(code));
      this.known.set(code, width);
    }
    return width;
  }

  private measure(character: string): number {
    if (!this.pen) return this.size * (character.charCodeAt(0) < 0x2000 ? LATIN : 1);
    this.pen.font = this.font;
    return this.pen.measureText(character).width;
  }
}

const fonts = new Map<string, FontWidths>();
/** The same by the style, which never changes: a ledger of 100,000 rows asks a million times. */
const fontsOfStyles = new WeakMap<FontStyle, FontWidths>();
let pen: OffscreenCanvasRenderingContext2D | null | undefined;

function widthsOf(style: FontStyle): FontWidths {
  const known = fontsOfStyles.get(style);
  if (known) return known;
  const widths = widthsOfFont(style);
  fontsOfStyles.set(style, widths);
  return widths;
}

function widthsOfFont(style: FontStyle): FontWidths {
  const size = pixelsOf(style.size);
  const font = `${style.italic ? 'italic ' : ''}${style.bold ? '700 ' : ''}${size}px ${familyOf(style)}`;
  let widths = fonts.get(font);
  if (!widths) {
    // Old browsers and tests have no canvas beside the page: there widths are estimated.
    pen ??= typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d');
    widths = new FontWidths(size, pen, font);
    fonts.set(font, widths);
  }
  return widths;
}

/** Width of a line of text in pixels. */
export function textWidth(text: string, font: FontStyle): number {
  return widthsOf(font).of(text);
}

/** What may not begin a line: it stays with the character before it. */
const CLOSING = /[!%),.:;?\]}¢°’”‰′″℃、。々〉》」』】〕〗！％），．：；？］｝]/;
/** What may not end a line. */
const OPENING = /[([{£¥‘“〈《「『【〔〖（［｛￥]/;

/** Pieces that are not broken: words and figures, single Chinese characters with their marks, spaces. */
function piecesOf(line: string): readonly string[] {
  const pieces: string[] = [];
  let before = '';
  for (const character of line) {
    const last = pieces.at(-1);
    const code = character.charCodeAt(0);
    const isWord = code < SQUARE && character !== ' ';
    const wasWord = before !== '' && before.charCodeAt(0) < SQUARE && before !== ' ';
    const joins = last !== undefined && ((isWord && wasWord) || CLOSING.test(character) || OPENING.test(before));
    if (joins) pieces[pieces.length - 1] = last + character;
    else pieces.push(character);
    before = character;
  }
  return pieces;
}

/** Lines that a text takes when it is wrapped at some width in pixels. */
export function wrappedLines(text: string, width: number, font: FontStyle): number {
  const widths = widthsOf(font);
  return text.split('\n').reduce((count, line) => count + linesOf(line, width, widths), 0);
}

function linesOf(line: string, width: number, widths: FontWidths): number {
  if (widths.of(line) <= width) return 1;
  let lines = 1;
  let used = 0;
  for (const piece of piecesOf(line)) {
    const wide = widths.of(piece);
    if (used + wide <= width) {
      used += wide;
      continue;
    }
    // Spaces hang over the end of a line.
    if (piece === ' ') continue;
    if (used > 0) lines++;
    used = wide;
    // A word longer than the line is broken where it must be.
    if (wide > width) {
      used = 0;
      for (const character of piece) {
        const one = widths.of(character);
        if (used > 0 && used + one > width) {
          lines++;
          used = 0;
        }
        used += one;
      }
    }
  }
  return lines;
}
