import type { Exactness } from '../../model/quantity';

/** Before a figure. */
export const BEFORE: readonly (readonly [word: string, exactness: Exactness])[] = [
  ['about', 'about'],
  ['around', 'about'],
  ['approximately', 'about'],
  ['approx.', 'about'],
  ['approx', 'about'],
  ['roughly', 'about'],
  ['circa', 'about'],
  ['~', 'about'],
  ['≈', 'about'],
  ['nearly', 'nearly'],
  ['almost', 'nearly'],
  ['just under', 'nearly'],
  ['under', 'nearly'],
  ['less than', 'nearly'],
  ['<', 'nearly'],
  ['over', 'over'],
  ['more than', 'over'],
  ['above', 'over'],
  ['at least', 'over'],
  ['>', 'over'],
  ['≥', 'over'],
];

/** After a figure. */
export const AFTER: readonly (readonly [word: string, exactness: Exactness])[] = [
  ['or more', 'over'],
  ['or so', 'about'],
  ['or less', 'nearly'],
  ['+', 'over'],
];
