import { decimal, plain, roundHalfUp, truncate, type Decimal } from '../../../model/decimal';
import { memoize } from '../../../model/memoize';
import type { Quantity } from '../../../model/quantity';
import { normalizeText } from '../../../values';
import type { Figure } from './figures';

/** A figure as it stands on paper, in the base unit of its quantity (percent for rates). */
export interface Printed {
  readonly value: Decimal;
  /** The power of ten of the last digit: -2 where hundredths are shown, 3 for 1.5万 in full. */
  readonly place: number;
}

/** How a printed figure stands to the exact one: rounding and cutting off are both accepted (design.md section 2). */
export type Agreement = 'exact' | 'rounded' | 'truncated' | 'off';

/** Stored figures with more decimals than this were computed, not typed. */
const TYPED_DECIMALS = 8;
/** What binary arithmetic may add to a computed figure, as a share of it. */
const NOISE = decimal('1e-9');
const ORDER: readonly Agreement[] = ['exact', 'rounded', 'truncated', 'off'];

/** The value that the displayed digits show, with the place of their last digit; the stored value where none are shown. */
export function printedOf(figure: Figure): Printed {
  const known = printedBy.get(figure.quantity);
  if (known?.text === figure.text) return known;
  const { value, place } = readPrinted(figure);
  const printed = { value, place, text: figure.text };
  printedBy.set(figure.quantity, printed);
  return printed;
}

/** Several rules ask what a cell shows, and reading its digits again is the dearest part of them. */
const printedBy = new WeakMap<Quantity, Printed & { readonly text: string }>();

function readPrinted(figure: Figure): Printed {
  const { quantity, text } = figure;
  const scale = exponentOf(quantity.scale);
  const normal = normalizeText(text);
  const digits = /-?\d[\d,]*(?:\.\d+)?/.exec(normal)?.[0].replaceAll(',', '');
  if (digits !== undefined) {
    const shown = decimal(digits);
    const decimals = digits.split('.')[1]?.length ?? 0;
    // A fraction that stands for percent (0.8868) shows two places more than the percentage has.
    for (const shift of normal.includes('%') ? [0] : [scale, 2]) {
      const value = shown.times(powerOfTen(shift));
      if (
        value
          .minus(quantity.value)
          .abs()
          .lte(powerOfTen(shift - decimals))
      )
        return { value, place: shift - decimals };
    }
  }
  return storedOf(figure);
}

/** The stored value with the place of its last digit. */
export function storedOf({ quantity }: Figure): Printed {
  return { value: quantity.value, place: exponentOf(quantity.scale) - quantity.decimals };
}

/** How a printed value stands to the exact one at its own place. */
export function agreementAt(printed: Printed, exact: Decimal): Agreement {
  if (printed.value.eq(exact)) return 'exact';
  if (roundHalfUp(exact, -printed.place).eq(printed.value)) return 'rounded';
  return truncate(exact, -printed.place).eq(printed.value) ? 'truncated' : 'off';
}

/** How a figure stands to the exact value, by what it shows or by what is stored behind it, whichever is closer. */
export function agreementOf(figure: Figure, exact: Decimal): Agreement {
  const stored = storedOf(figure);
  if (figure.quantity.decimals > TYPED_DECIMALS && stored.value.minus(exact).abs().lte(exact.abs().times(NOISE)))
    return 'exact';
  const shown = agreementAt(printedOf(figure), exact);
  const behind = figure.quantity.decimals > TYPED_DECIMALS ? 'off' : agreementAt(stored, exact);
  return ORDER.find((each) => each === shown || each === behind) ?? 'off';
}

/** A value in base units as the figure's column would print it: in its scale, without unit. */
export function inScaleOf(value: Decimal, figure: Figure): string {
  return plain(value.div(figure.quantity.scale));
}

/** A percentage as it would be printed at a place: 88.68%. */
export function percentAt(value: Decimal, place: number): string {
  return `${roundHalfUp(value, Math.max(0, -place)).toFixed(Math.max(0, -place))}%`;
}

/** Ten to a whole power. */
export const powerOfTen: (exponent: number) => Decimal = memoize((exponent: number) =>
  decimal(`1e${String(exponent)}`),
);

/** The power of ten of a scale: 4 for 10000. */
function exponentOf(scale: Decimal): number {
  return scale.e;
}
