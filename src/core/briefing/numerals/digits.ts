import { roundHalfUp, type Decimal } from '../../model/decimal';

/** A figure of fixed decimals, rounded half up, with a minus sign where it is negative after rounding. */
export function fixed(value: Decimal, places: number): string {
  const digits = roundHalfUp(value, places).toFixed(places);
  return /[1-9]/.test(digits) ? digits : digits.replace('-', '');
}

/** Zeros behind the decimal point left out: 40.0 is 40, 87.50 is 87.5. */
export function trimmed(digits: string): string {
  return digits.includes('.') ? digits.replace(/0+$/, '').replace(/\.$/, '') : digits;
}

/** Whole digits in groups of three; the decimals stay together. */
export function grouped(digits: string, mark: string): string {
  if (mark === '') return digits;
  const [whole = '', ...decimals] = digits.split('.');
  return [whole.replace(/\B(?=(\d{3})+(?!\d))/g, mark), ...decimals].join('.');
}
