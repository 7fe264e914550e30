import type { Exactness, Quantity } from '../model/quantity';
import { quantityWords as en } from './en/quantity-words';
import { quantityWords as zh } from './zh/quantity-words';

/** The words that a language prints quantities with. */
export interface QuantityWords {
  /** Words of scales; of several for one scale the first is printed. */
  readonly scales: readonly (readonly [word: string, scale: string])[];
  /** What stands between a figure and its scale. */
  readonly scaleGap: string;
  /** What stands before a figure for how exact it is. */
  readonly marks: Readonly<Record<Exactness, string>>;
  /** The unit `pp`. */
  readonly points: string;
}

const HAN = /\p{Script=Han}/u;
/** Units and currencies of Chinese ledgers are as short as MW and km. */
const ENGLISH_WORD = /[a-z]{4}/i;

/** The words of the language that a quantity is written in: a figure is quoted as its ledger would write it. */
export function quantityWordsFor({ raw }: Quantity): QuantityWords {
  return ENGLISH_WORD.test(raw) && !HAN.test(raw) ? en : zh;
}
