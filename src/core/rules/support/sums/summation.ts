import { ZERO, decimal, type Decimal } from '../../../model/decimal';
import type { Dimension } from '../../../model/quantity';
import { convertValue } from '../../../values';
import type { Figure, FigureCell } from '../cells/figures';
import { agreementAt, powerOfTen, storedOf } from '../cells/printed';

/** Dimensions whose figures are measured and rounded, not counted. */
const MEASURED: ReadonlySet<Dimension> = new Set(['money', 'area', 'length', 'mass', 'energy', 'percent']);
/** Stored figures with more decimals than this were computed: they carry no rounding of their own. */
const TYPED_DECIMALS = 8;
const HALF = decimal('0.5');
/** What computing in binary may leave of a difference, as a share of the sum: of typed figures, and of computed ones. */
const EQUAL_WITHIN = decimal('1e-12');
const NOISE = decimal('1e-9');

/** How a sum stands to the total that is printed for it. */
export type SumAgreement = 'equal' | 'rounding' | 'off';

/**
 * Adds figures up, and keeps what is needed to say whether a printed total may differ from the sum by rounding.
 * Figures of several units that do not convert into each other make the sum meaningless (`mixed`).
 */
export class Summation {
  private total: Decimal = ZERO;
  private count = 0;
  private finest: number | null = null;
  private roundable = false;
  private decimals = false;
  private first: Figure | null = null;
  private mixedUnits = false;
  private unreadableCells = 0;

  /** @param sign -1 takes the figure off, as penalty points are */
  add(cell: FigureCell, sign: 1 | -1 = 1): void {
    if (cell === 'blank') return;
    if (cell === 'unreadable' || cell.quantity.exactness !== 'exact') {
      this.unreadableCells++;
      return;
    }
    this.first ??= cell;
    const value = valueIn(cell, this.first);
    if (value === null) {
      this.mixedUnits = true;
      return;
    }
    this.total = sign === 1 ? this.total.plus(value) : this.total.minus(value);
    this.count++;
    const { place } = storedOf(cell);
    if (cell.quantity.decimals <= TYPED_DECIMALS) this.finest = Math.min(this.finest ?? place, place);
    if (isRoundable(cell)) this.roundable = true;
    if (cell.quantity.decimals > 0) this.decimals = true;
  }

  /** How many figures were added. */
  get size(): number {
    return this.count;
  }

  /** Cells that hold something which is no exact figure. */
  get unreadable(): number {
    return this.unreadableCells;
  }

  /** Whether figures of units that do not convert into each other were met. */
  get mixed(): boolean {
    return this.mixedUnits;
  }

  /** The sum in the unit of a printed total; null where it does not convert, or where nothing was added. */
  sumFor(total: Figure): Decimal | null {
    if (!this.first || this.mixedUnits) return null;
    if (this.first.quantity.unit === total.quantity.unit) return this.total;
    return valueIn({ ...this.first, quantity: { ...this.first.quantity, value: this.total } }, total);
  }

  /**
   * Compares a printed total with the sum. Each addend that was rounded may be off by half a unit of its last place, so
   * that much a figure is rounding; whole counts are never rounded. A total that is printed coarser than its addends may
   * be rounded or cut off there.
   */
  compare(total: Figure): SumAgreement | null {
    const sum = this.sumFor(total);
    if (sum === null) return null;
    const difference = sum.minus(total.quantity.value).abs();
    if (difference.eq(ZERO) || difference.lte(sum.abs().times(EQUAL_WITHIN))) return 'equal';
    const printed = storedOf(total);
    const place = this.finest;
    if (place === null) return difference.lte(sum.abs().times(NOISE)) ? 'equal' : 'off';
    const coarser = printed.place > place;
    if (coarser && agreementAt(printed, sum) !== 'off') return 'rounding';
    const ofAddends = powerOfTen(place).times(this.roundedPlaces());
    const ofTotal = coarser ? powerOfTen(printed.place).times(HALF) : ZERO;
    return this.roundable && difference.lte(ofAddends.plus(ofTotal)) ? 'rounding' : 'off';
  }

  /**
   * By how many units of the last place the rounding of the addends may move the sum: half a unit each. Whole figures
   * of measured units (万元) may be exact as well, so they are given what rounding makes likely (3.5 standard deviations
   * of 1/√12 each), not what it makes possible.
   */
  private roundedPlaces(): Decimal {
    const possible = decimal(this.count).times(HALF);
    const likely = decimal(Math.sqrt(this.count));
    return this.decimals || possible.lte(likely) ? possible : likely;
  }
}

function isRoundable({ quantity }: Figure): boolean {
  if (quantity.decimals > TYPED_DECIMALS) return false;
  return quantity.decimals > 0 || quantity.scale.gt(1) || MEASURED.has(quantity.dimension);
}

/** A figure's value in the unit of another; null where the units do not convert. */
function valueIn(figure: Figure, other: Figure): Decimal | null {
  if (figure.quantity.unit === other.quantity.unit) return figure.quantity.value;
  return convertValue(figure.quantity, other.quantity.unit);
}
