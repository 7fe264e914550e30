/**
 * Text as the readers see it. Ledgers are typed on Chinese keyboards: digits, letters and punctuation come in
 * full width, spaces come in a dozen forms, and pasted text carries characters of no width at all.
 */

const SPACE = ' ';
const NOTHING = '';

/** Characters that mean the same as another; what is not listed here stays as it is. */
const SAME: ReadonlyMap<number, string> = new Map([
  [0x00a0, SPACE],
  [0x1680, SPACE],
  [0x2028, SPACE],
  [0x2029, SPACE],
  [0x202f, SPACE],
  [0x205f, SPACE],
  [0x3000, SPACE],
  [0x0085, SPACE],
  [0x00ad, NOTHING],
  [0x200b, NOTHING],
  [0x200c, NOTHING],
  [0x200d, NOTHING],
  [0x200e, NOTHING],
  [0x200f, NOTHING],
  [0x2060, NOTHING],
  [0xfeff, NOTHING],
  [0x2010, '-'],
  [0x2011, '-'],
  [0x2212, '-'],
  [0x2236, ':'],
  [0x301c, '~'],
  [0xfe50, ','],
  [0xfe52, '.'],
  [0xfe54, ';'],
  [0xfe55, ':'],
  [0xfe59, '('],
  [0xfe5a, ')'],
  [0xfe62, '+'],
  [0xfe63, '-'],
  [0xfe64, '<'],
  [0xfe65, '>'],
  [0xfe66, '='],
  [0xfe6a, '%'],
  [0xffe5, '¥'],
]);

/** The character that `code` stands for, '' for one without width, or null where it stands for itself. */
function sameAs(code: number): string | null {
  if (code < 0x80) return code < 0x20 || code === 0x7f ? SPACE : null;
  if (code >= 0x4e00 && code <= 0x9fff) return null;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code >= 0x2000 && code <= 0x200a) return SPACE;
  return SAME.get(code) ?? null;
}

/**
 * The text with full-width digits, letters and punctuation in half width where they mean the same, characters of
 * no width removed, and white space (line breaks too) collapsed to single spaces and trimmed.
 */
export function normalizeText(text: string): string {
  let out = '';
  let pending = false;
  for (let i = 0; i < text.length; i++) {
    const same = sameAs(text.charCodeAt(i));
    if (same === NOTHING) continue;
    const char = same ?? text.charAt(i);
    if (char === SPACE) {
      pending = out !== '';
    } else {
      out += pending ? SPACE + char : char;
      pending = false;
    }
  }
  return out;
}

/** {@link normalizeText} with all white space removed, to match header words: 单 位 is 单位. */
export function compactText(text: string): string {
  const normal = normalizeText(text);
  return normal.includes(SPACE) ? normal.split(SPACE).join('') : normal;
}

/** A text prepared for reading, with the way back to the text it was made from. */
export interface Source {
  readonly raw: string;
  /**
   * Like {@link normalizeText}, and: ASCII letters in lower case; white space only where both neighbours are
   * narrow characters (12 月 becomes 12月, "30 June" keeps its space); a full-width comma stays one unless it
   * stands between full-width digits, so that 完成53,100% is not read as 53100 %.
   */
  readonly text: string;
  /** Offset into `raw` of each character of `text`; null where they are the same. */
  readonly offsets: readonly number[] | null;
}

const PLAIN = /^[!-@[-~\u4e00-\u9fff、。“”]*$/;
const WIDE_COMMA = 0xff0c;

/** Prepares a text for the readers. */
export function prepare(raw: string): Source {
  if (PLAIN.test(raw)) return { raw, text: raw, offsets: null };
  let text = '';
  const offsets: number[] = [];
  let pending = false;
  let wideBefore = true;
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    const same = isProseComma(raw, i) ? null : sameAs(code);
    if (same === NOTHING) continue;
    if (same === SPACE || code === 32) {
      pending = true;
      continue;
    }
    const wide = code >= 0x2e80;
    if (pending && !wide && !wideBefore) {
      text += SPACE;
      offsets.push(i - 1);
    }
    pending = false;
    wideBefore = wide;
    text += lower(same ?? raw.charAt(i));
    offsets.push(i);
  }
  return { raw, text, offsets };
}

function isProseComma(raw: string, index: number): boolean {
  return raw.charCodeAt(index) === WIDE_COMMA && !(isWideDigit(raw, index - 1) && isWideDigit(raw, index + 1));
}

function isWideDigit(raw: string, index: number): boolean {
  const code = raw.charCodeAt(index);
  return code >= 0xff10 && code <= 0xff19;
}

function lower(char: string): string {
  return char >= 'A' && char <= 'Z' ? char.toLowerCase() : char;
}

/** The place in `raw` of the characters from `start` to `end` (excluded) of `text`. */
export function rawSpan(source: Source, start: number, end: number): { readonly start: number; readonly end: number } {
  const { offsets } = source;
  if (!offsets) return { start, end };
  const first = offsets[start] ?? source.raw.length;
  const last = offsets[end - 1];
  return { start: first, end: last === undefined ? first : last + 1 };
}

/** The piece of the raw text from `start` to `end` (excluded) of the prepared one. */
export function rawSlice(source: Source, start: number, end: number): string {
  const span = rawSpan(source, start, end);
  return source.raw.slice(span.start, span.end);
}
