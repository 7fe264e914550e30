import { HUNDRED } from '../model/decimal';
import type { Cell } from '../model/ledger';
import type { Quantity } from '../model/quantity';
import type { Target } from '../model/target';
import { quantityFrom } from '../values';
import { guess } from './guesses';

/**
 * Percentages that were typed as fractions: with the unit %, a target of 95 and an actual of 0.96 mean 96 %, while
 * against 不高于5% an actual of 0.8 means 0.8 %. Of the two readings the one nearer to the target is taken, as a guess.
 */
export function rescaledActual(target: Cell<Target> | null, actual: Cell<Quantity> | null): Cell<Quantity> | null {
  if (!target?.reading.ok || !actual?.reading.ok) return actual;
  const part = target.reading.value.parts[0];
  if (!part || part.quantity.dimension !== 'percent') return actual;
  const figure = actual.reading.value;
  const wanted = part.quantity.value;
  const typedAsFraction =
    figure.dimension === 'percent' && !/[%\uFE6A百]/.test(actual.text) && figure.value.gt(0) && figure.value.lte(1);
  const bare = figure.unit === null && figure.value.gt(0) && figure.value.lte(1);
  if (!(typedAsFraction || bare) || wanted.lte(1)) return actual;
  if (figure.value.times(HUNDRED).minus(wanted).abs().gte(figure.value.minus(wanted).abs())) return actual;
  const value = quantityFrom(figure.value.times(HUNDRED), '%', actual.text);
  const guesses = [...actual.reading.guesses, guess('fraction-as-percent', { text: actual.text })];
  return { ...actual, reading: { ok: true, value, guesses } };
}
