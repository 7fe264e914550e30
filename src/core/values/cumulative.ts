import type { Quantity } from '../model/quantity';
import { clauseStart } from './clauses';
import type { Figure } from './spans';
import { wordSet } from './words';
import { RUNNING_TOTAL_WORDS, THIS_PERIOD_WORDS } from './zh/periods';

const cumulative = wordSet(...RUNNING_TOTAL_WORDS);
const thisPeriod = wordSet(...THIS_PERIOD_WORDS);

/**
 * 累计150个,本月新增20个: the running total, where each of the other figures is of the same unit and said to be what a
 * month, week or quarter added. Null elsewhere: 累计排查120处,整改100处 are two things.
 */
export function cumulativeOf(text: string, figures: readonly Figure[]): Quantity | null {
  const [total, second] = figures.filter((figure) => cumulative.find(text, ...wordsBefore(text, figure)));
  if (!total || second || figures.length < 2) return null;
  const others = figures.filter((figure) => figure !== total);
  const added = others.every(
    (figure) =>
      figure.quantity.unit === total.quantity.unit && thisPeriod.find(text, ...wordsBefore(text, figure)) !== null,
  );
  return added ? total.quantity : null;
}

function wordsBefore(text: string, figure: Figure): [from: number, to: number] {
  return [clauseStart(text, figure.start), figure.numberStart];
}
