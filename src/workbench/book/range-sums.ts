import type { CellRange } from '../../core/model/address';
import { decimal, divide, plain, type Decimal } from '../../core/model/decimal';
import { usedPart } from '../clipboard/selected-cells';
import type { DrawnSheet } from '../grid/drawn-sheet';

/** What the line below the grid says of the selected cells. */
export interface RangeSums {
  /** Cells that hold something. */
  readonly count: number;
  /** Cells that hold a number. */
  readonly numbers: number;
  /** Null where there is no number. */
  readonly sum: Decimal | null;
  readonly average: Decimal | null;
}

/** Decimals that sums are kept in as integers: of nearly every figure of a ledger, and without rounding. */
const SCALES = [1, 10, 100, 1000, 10_000];

/** Sums up the cells of a range that are in sight: what is hidden is left out, as in Excel. Figures are decimals. */
export function rangeSums(drawn: DrawnSheet, range: CellRange): RangeSums {
  const part = usedPart(drawn, range);
  const adder = new Adder();
  let count = 0;
  if (part) {
    for (let row = part.top; row <= part.bottom; row++) {
      if (drawn.layout.rows.isHidden(row)) continue;
      for (let column = part.left; column <= part.right; column++) {
        const value = drawn.sheet.contentAt(row, column)?.value ?? null;
        if (value === null || value === '') continue;
        count++;
        if (typeof value === 'number') adder.add(value);
      }
    }
  }
  const sum = adder.count > 0 ? adder.sum() : null;
  return { count, numbers: adder.count, sum, average: sum && divide(sum, decimal(adder.count)) };
}

/** Adds numbers as the decimals that they are. Two million of them as Decimal objects would hold up the page. */
class Adder {
  count = 0;
  private readonly scaled = SCALES.map(() => 0);
  private rest: Decimal = decimal(0);

  add(value: number): void {
    this.count++;
    for (let index = 0; index < SCALES.length; index++) {
      const scale = SCALES[index] ?? 1;
      const whole = Math.round(value * scale);
      const total = (this.scaled[index] ?? 0) + whole;
      if (whole / scale !== value || !Number.isSafeInteger(whole) || !Number.isSafeInteger(total)) continue;
      this.scaled[index] = total;
      return;
    }
    this.rest = this.rest.plus(decimal(value));
  }

  sum(): Decimal {
    return SCALES.reduce(
      (sum, scale, index) => sum.plus(divide(decimal(this.scaled[index] ?? 0), decimal(scale))),
      this.rest,
    );
  }
}

/** A figure with at most so many decimals, without zeros at its end. */
export function shortFigure(figure: Decimal, decimals: number): string {
  return plain(figure.round(decimals));
}
