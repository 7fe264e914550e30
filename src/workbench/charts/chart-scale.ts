/** The axis of a chart's values: from where to where, and the values that are written beside it. */
export interface Scale {
  readonly least: number;
  readonly most: number;
  readonly ticks: readonly number[];
}

/** Fewest and most parts that an axis is divided into: Excel's have five or so. */
const PARTS = 6;

/** An axis in round steps (1, 2 or 5 times a power of ten) that holds all values and zero. */
export function scaleOf(values: readonly number[]): Scale {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const span = high - low || 1;
  const power = 10 ** Math.floor(Math.log10(span / PARTS));
  const step = power * ([1, 2, 5, 10].find((times) => span / (power * times) <= PARTS) ?? 10);
  const first = Math.floor(low / step + SLACK);
  const last = Math.max(Math.ceil(high / step - SLACK), first + 1);
  // Counted in steps, because adding them up would leave 0.30000000000000004.
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => rounded((first + index) * step));
  return { least: rounded(first * step), most: rounded(last * step), ticks };
}

const SLACK = 1e-9;

function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
