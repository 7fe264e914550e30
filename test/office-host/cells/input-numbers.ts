/** A number that was typed, with the format that Excel gives it; General where it gives none. */
export interface TypedNumber {
  readonly value: number;
  readonly format: string;
}

const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?`;
const NUMBER = new RegExp(String.raw`^([+-]?)([¥￥$€£]?)(${DIGITS})(e[+-]?\d+)?(%?)$`, 'i');

/** Reads 53, -1,234.5, 53%, ¥12, 1e3, (53); null for anything else. */
export function readNumber(typed: string): TypedNumber | null {
  const negative = /^\((.+)\)$/.exec(typed);
  const match = NUMBER.exec(negative?.[1] ?? typed);
  const [, sign = '', currency = '', digits = '', exponent = '', percent = ''] = match ?? [];
  if (!/\d/.test(digits) || (negative !== null && sign !== '')) return null;
  const size = Number(digits.replaceAll(',', '') + exponent) / (percent === '' ? 1 : 100);
  const value = sign === '-' || negative !== null ? -size : size;
  return { value, format: formatOf(digits, currency, exponent, percent) };
}

function formatOf(digits: string, currency: string, exponent: string, percent: string): string {
  const decimals = /\.\d/.test(digits) ? '.00' : '';
  if (percent !== '') return `0${decimals}%`;
  if (currency !== '') return `${currency}#,##0${decimals}`;
  if (exponent !== '') return '0.00E+00';
  return digits.includes(',') ? `#,##0${decimals}` : 'General';
}
