/** Powers of ten that binary floating point holds exactly. */
const POWERS = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);

const MINUS = 0x2d;
const POINT = 0x2e;

/**
 * Reads digits with an optional minus and point from bytes; NaN for anything else, and for more digits than can be
 * read exactly this way: a whole number below 2^53 divided by an exact power of ten is rounded once, hence correctly
 * (Clinger 1990). Callers read the rest from the text.
 */
export function parseDecimalBytes(buffer: Uint8Array, start: number, end: number): number {
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
