import { decimalsOf, plain } from '../model/decimal';
import type { Quantity } from '../model/quantity';
import { isHanAt } from './chars';
import { PRINTED_SYMBOLS } from './en/units';
import { quantityWordsFor, type QuantityWords } from './quantity-words';

/**
 * Prints a quantity so that reading it gives the same value, unit, scale and exactness: 近37万名, 约50%, nearly 1.5 million
 * people; in the language of `writtenLike`, a quantity of the same ledger. Scales without a word (1/10 and the like) are
 * multiplied out.
 */
export function formatQuantity(value: Quantity, writtenLike: Quantity = value): string {
  const words = quantityWordsFor(writtenLike);
  const word = value.scale.eq(1) ? '' : words.scales.find(([, scale]) => value.scale.eq(scale))?.[0];
  const amount = word === undefined ? value.value : value.amount;
  const digits = decimalsOf(amount) > value.decimals ? plain(amount) : amount.toFixed(value.decimals);
  const scale = word ? `${words.scaleGap}${word}` : '';
  const unit = printedUnit(value.unit, words);
  const gap = unit !== '' && !isHanAt(unit, 0) && !'%‰'.includes(unit) ? ' ' : '';
  return `${words.marks[value.exactness]}${digits}${scale}${gap}${unit}`;
}

function printedUnit(unit: string | null, words: QuantityWords): string {
  if (unit === null) return '';
  if (unit === 'pp') return words.points;
  return Object.hasOwn(PRINTED_SYMBOLS, unit) ? (PRINTED_SYMBOLS[unit] ?? unit) : unit;
}
