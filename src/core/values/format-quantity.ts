import { decimalsOf, plain } from '../model/decimal';
import type { Quantity } from '../model/quantity';
import { isHanAt } from './chars';
import { SCALE_WORDS } from './zh/numerals';

/**
 * Prints a quantity so that reading it gives the same value, unit, scale and exactness: 近37万名, 34万余人, 约50%.
 * Scales without a Chinese word (1/10 and the like) are multiplied out.
 */
export function formatQuantity(value: Quantity): string {
  const word = value.scale.eq(1) ? '' : SCALE_WORDS.find(([, scale]) => value.scale.eq(scale))?.[0];
  const amount = word === undefined ? value.value : value.amount;
  const digits = decimalsOf(amount) > value.decimals ? plain(amount) : amount.toFixed(value.decimals);
  const unit = printUnit(value.unit);
  const gap = unit !== '' && !isHanAt(unit, 0) && !'%‰'.includes(unit) ? ' ' : '';
  switch (value.exactness) {
    case 'exact':
      return `${digits}${word ?? ''}${gap}${unit}`;
    case 'nearly':
      return `近${digits}${word ?? ''}${gap}${unit}`;
    case 'about':
      return `约${digits}${word ?? ''}${gap}${unit}`;
    case 'over':
      return `超${digits}${word ?? ''}${gap}${unit}`;
  }
}

function printUnit(unit: string | null): string {
  if (unit === null) return '';
  return unit === 'pp' ? '个百分点' : unit;
}
