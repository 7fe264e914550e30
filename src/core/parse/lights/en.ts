import type { LightWords } from './types';

/** A letter alone stands for a colour only where the legend uses the letter too, or names the colour. */
export const en: LightWords = {
  green: ['green', 'g'],
  yellow: ['yellow', 'amber', 'y', 'a'],
  red: ['red', 'r'],
  blue: ['blue', 'b'],
  orange: ['orange', 'o'],
  grey: ['grey', 'gray'],
};
