import Big from 'big.js';

/**
 * Decimal arithmetic for every figure of a ledger: 10500 × 0.7 is 7350 and 0.285 × 100 is 28.5, which binary
 * floating point does not give. Divisions keep 20 decimals, rounded half up.
 */
export type Decimal = Big;

Big.DP = 20;
Big.RM = Big.roundHalfUp;

export const ZERO: Decimal = new Big(0);
export const ONE: Decimal = new Big(1);
export const HUNDRED: Decimal = new Big(100);

/**
 * A decimal from a text of digits or from a cell's number. A number is taken at the 15 significant digits that
 * Excel keeps and shows, so 0.1 + 0.2 stored by a formula reads as 0.3. Throws on NaN, infinities and other texts.
 */
export function decimal(value: string | number | Decimal): Decimal {
  if (typeof value !== 'number') return new Big(value);
  if (Number.isSafeInteger(value)) return new Big(value);
  return new Big(value.toPrecision(15));
}

/** Rounded half up (away from zero) to `places` decimals, as ledgers and briefings print figures. */
export function roundHalfUp(value: Decimal, places: number): Decimal {
  return value.round(places, Big.roundHalfUp);
}

/** Cut off after `places` decimals. */
export function truncate(value: Decimal, places: number): Decimal {
  return value.round(places, Big.roundDown);
}

/** Plain digits without exponent and without trailing zeros: 48.58, 7350, 0.05. */
export function plain(value: Decimal): string {
  const text = value.toFixed();
  return text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;
}

/** How many decimals a figure is printed with at least: 2 for 48.58, 0 for 53. */
export function decimalsOf(value: Decimal): number {
  const text = plain(value);
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.length - point - 1;
}
