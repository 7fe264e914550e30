/** Powers of ten that binary floating point holds exactly. */
const POWERS = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);

const MINUS = 0x2d;
const POINT = 0x2e;
const PLUS = 0x2b;
const SMALL_E = 0x65;

/** Longer numbers do not come out of binary floating point; whoever wrote them is read as text first. */
const MAX_BYTES = 32;

/**
 * Reads a number in decimal notation (`-12.5`, `1.5E-3`) from bytes; NaN for anything else.
 * A million cells make a million numbers, so strings are made only where digits do not fit otherwise.
 */
export function parseNumberBytes(buffer: Uint8Array, start: number, end: number): number {
  const value = parseShortDecimal(buffer, start, end);
  return Number.isNaN(value) ? parseByString(buffer, start, end) : value;
}

/**
 * Reads up to 15 digits with an optional minus and point. A whole number below 2^53 divided by an exact power of ten
 * is rounded once, hence correctly (Clinger 1990).
 */
function parseShortDecimal(buffer: Uint8Array, start: number, end: number): number {
  const negative = buffer[start] === MINUS;
  const first = negative ? start + 1 : start;
  if (end - first > 16) return NaN;
  let point = -1;
  let value = 0;
  for (let at = first; at < end; at++) {
    const byte = buffer[at] as number;
    const digit = byte - 0x30;
    if (digit >= 0 && digit <= 9) value = value * 10 + digit;
    else if (byte === POINT && point < 0) point = at;
    else return NaN;
  }
  const digits = end - first - (point < 0 ? 0 : 1);
  if (digits < 1 || digits > 15) return NaN;
  const magnitude = point < 0 ? value : value / (POWERS[end - point - 1] as number);
  // 0 - 0 is 0, where -0 would be shown as such.
  return negative ? 0 - magnitude : magnitude;
}

function parseByString(buffer: Uint8Array, start: number, end: number): number {
  if (end === start || end - start > MAX_BYTES) return NaN;
  let text = '';
  for (let at = start; at < end; at++) {
    const byte = buffer[at] as number;
    if (!isNumeric(byte)) return NaN;
    text += String.fromCharCode(byte);
  }
  // Of these characters alone `Number` takes decimal notation only: no hexadecimal, no Infinity, no white space.
  return Number(text);
}

/** Digits, point, signs and the letter of an exponent. */
function isNumeric(byte: number): boolean {
  return (
    (byte >= 0x30 && byte <= 0x39) || byte === POINT || byte === MINUS || byte === PLUS || (byte | 0x20) === SMALL_E
  );
}
