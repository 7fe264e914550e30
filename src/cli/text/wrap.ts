import { textWidth } from './width';

/**
 * Marks that may not begin a line, as Chinese typesetting has it (GB/T 15834). Full-width forms are written as escapes:
 * they are hard to tell from their ASCII counterparts.
 */
const NO_LINE_START =
  /^[\uFF0C\uFF1A\uFF1B\uFF1F\uFF01\uFF09\uFF05\u3001\u3002\u3009\u300B\u300D\u300F\u3011\u2019\u201D\u2014\u2026\u2103,.:;?!)\]}%]/u;

/** Marks that may not end a line. */
const NO_LINE_END = /[\uFF08\u3008\u300A\u300C\u300E\u3010\u2018\u201C([{]$/u;

/** Pieces that stay whole: a run of Latin letters, digits and their signs, a run of spaces, or one character. */
const PIECES = /[\p{Script=Latin}\p{Nd}\p{M}.,:/%+\-_$#@&=~'"]+|\s+|./gsu;

/**
 * Breaks a text into lines of at most `width` columns. Chinese breaks between any two characters except before closing
 * and after opening marks; Latin words and figures stay whole. A piece wider than the line gets a line of its own.
 */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of unbreakable(text)) {
    if (line !== '' && textWidth(line) + textWidth(piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else {
      line += piece;
    }
  }
  return line.trimEnd() === '' && lines.length > 0 ? lines : [...lines, line.trimEnd()];
}

/** Joins pieces between which no line may break. */
function unbreakable(text: string): readonly string[] {
  const units: string[] = [];
  for (const piece of text.match(PIECES) ?? []) {
    const previous = units.at(-1);
    if (previous !== undefined && (NO_LINE_START.test(piece) || NO_LINE_END.test(previous))) {
      units[units.length - 1] = previous + piece;
    } else {
      units.push(piece);
    }
  }
  return units;
}
