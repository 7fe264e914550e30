import { decimalsOf, ONE, type Decimal } from '../model/decimal';
import type { Exactness, Quantity } from '../model/quantity';
import type { NumberToken } from './number';
import { prepare } from './text';
import { unitOf, type UnitReading } from './units';

/** What a column or a unit cell says of the figures without a unit of their own. */
export interface UnitHint {
  /** Full unit text with its scale: 万元. */
  readonly unit?: string | null;
}

/**
 * The quantity of a numeric cell: the amount in the unit that its column or unit cell gives (万元, %). An unknown
 * unit is kept as a word of dimension `unknown`.
 */
export function quantityFrom(amount: Decimal, unitText: string | null, raw: string): Quantity {
  const unit = readUnitText(unitText);
  return quantity(raw, amount, unit.scale, unit, decimalsOf(amount), 'exact');
}

/** Reads the unit text of a column; an unknown unit is kept as a word of dimension `unknown`, none has scale 1. */
export function readUnitText(text: string | null | undefined): UnitReading {
  const prepared = text == null ? '' : prepare(text).text;
  if (prepared === '') return { unit: null, scale: ONE, dimension: 'unknown' };
  return cachedUnit(prepared) ?? { unit: prepared, scale: ONE, dimension: 'unknown' };
}

const unitCache = new Map<string, UnitReading | null>();

/** Ledgers repeat a handful of unit texts on every row. */
function cachedUnit(text: string): UnitReading | null {
  let unit = unitCache.get(text);
  if (unit === undefined) {
    unit = unitOf(text);
    if (unitCache.size > 500) unitCache.clear();
    unitCache.set(text, unit);
  }
  return unit;
}

/** Puts a quantity together; `unit.unit` is the word as quantities carry it. */
export function quantity(
  raw: string,
  amount: Decimal,
  scale: Decimal,
  unit: Pick<UnitReading, 'unit' | 'dimension'>,
  decimals: number,
  exactness: Exactness,
): Quantity {
  return {
    raw,
    amount,
    scale,
    value: scale === ONE ? amount : amount.times(scale),
    unit: unit.unit,
    dimension: unit.dimension,
    decimals,
    exactness,
  };
}

/** A figure's quantity; a figure without a unit takes the hint's, and its scale too unless it has one of its own. */
export function quantityOf(
  raw: string,
  number: NumberToken,
  unit: Pick<UnitReading, 'unit' | 'dimension'> | null,
  exactness: Exactness,
  hint?: UnitHint,
): Quantity {
  const exact = exactness === 'exact' && number.more ? 'over' : exactness;
  if (unit) return quantity(raw, number.amount, number.scale, unit, number.decimals, exact);
  if (number.unit === '%')
    return quantity(raw, number.amount, number.scale, { unit: '%', dimension: 'percent' }, number.decimals, exact);
  const given = readUnitText(hint?.unit);
  const scale = number.scale.eq(1) ? given.scale : number.scale;
  return quantity(raw, number.amount, scale, given, number.decimals, exact);
}
