import type { Comparator } from '../../model/target';

export const COMPARATORS_BEFORE: readonly (readonly [word: string, comparator: Comparator, strength: 'strong' | 'weak'])[] = [
  ['at least', '>=', 'strong'], ['no less than', '>=', 'strong'], ['not less than', '>=', 'strong'], ['no fewer than', '>=', 'strong'], ['minimum', '>=', 'strong'], ['min.', '>=', 'strong'],
  ['a minimum of', '>=', 'strong'], ['not below', '>=', 'strong'],
  ['more than', '>', 'strong'], ['over', '>', 'strong'], ['above', '>', 'strong'], ['exceed', '>', 'strong'], ['exceeding', '>', 'strong'], ['greater than', '>', 'strong'], ['exceeds', '>', 'strong'],
  ['at most', '<=', 'strong'], ['no more than', '<=', 'strong'], ['not more than', '<=', 'strong'], ['up to', '<=', 'strong'], ['maximum', '<=', 'strong'], ['max.', '<=', 'strong'],
  ['not exceed', '<=', 'strong'], ['not exceeding', '<=', 'strong'], ['not to exceed', '<=', 'strong'], ['no higher than', '<=', 'strong'], ['not above', '<=', 'strong'], ['within', '<=', 'strong'],
  ['a maximum of', '<=', 'strong'], ['reduce to', '<=', 'strong'], ['reduced to', '<=', 'strong'], ['down to', '<=', 'strong'],
  ['below', '<', 'strong'], ['less than', '<', 'strong'], ['under', '<', 'strong'], ['fewer than', '<', 'strong'], ['lower than', '<', 'strong'],
  ['around', '~', 'weak'], ['about', '~', 'weak'], ['approximately', '~', 'weak'], ['approx.', '~', 'weak'], ['approx', '~', 'weak'], ['roughly', '~', 'weak'], ['~', '~', 'weak'], ['≈', '~', 'weak'],
];

export const COMPARATORS_AFTER: readonly (readonly [word: string, comparator: Comparator])[] = [
  ['or more', '>='], ['and above', '>='], ['or above', '>='], ['and over', '>='], ['or higher', '>='], ['minimum', '>='], ['+', '>='],
  ['or less', '<='], ['and below', '<='], ['or below', '<='], ['or fewer', '<='], ['maximum', '<='],
  ['or so', '~'],
];

export const LEVEL_WORDS: readonly string[] = ['increase to', 'raise to', 'grow to', 'rise to', 'reach', 'increased to', 'to'];

export const CHANGES: readonly (readonly [word: string, direction: 'up' | 'down'])[] = [
  ['increase', 'up'], ['increase by', 'up'], ['raise by', 'up'], ['grow', 'up'], ['grow by', 'up'], ['growth', 'up'], ['growth of', 'up'], ['rise by', 'up'], ['up by', 'up'], ['improve by', 'up'],
  ['decrease', 'down'], ['decrease by', 'down'], ['reduce', 'down'], ['reduce by', 'down'], ['reduction', 'down'], ['reduction of', 'down'], ['cut', 'down'], ['cut by', 'down'], ['lower by', 'down'], ['decline by', 'down'],
];

export const AFTER_CHANGE: readonly string[] = ['by', 'of', 'about', 'around', 'at least', 'approximately', 'more than', 'no less than', 'rate'];

export const DOUBLINGS: readonly (readonly [word: string, factor: number])[] = [['double', 2], ['doubled', 2], ['triple', 3], ['quadruple', 4]];

export const ALL_WORDS: readonly string[] = ['all', 'every', 'full coverage', 'entire', 'fully', 'universal coverage'];
export const ALL_DONE_WORDS: readonly string[] = ['all', 'every', 'full coverage', 'fully covered'];
export const NONE_WORDS: readonly string[] = ['zero tolerance', 'eliminate', 'none', 'zero accidents', 'zero'];
export const STRETCH_WORDS: readonly string[] = ['strive', 'aim', 'aiming', 'stretch', 'aspire', 'endeavour', 'endeavor', 'seek'];
export const LABEL_NOISE: readonly string[] = ['reach', 'achieve', 'ensure', 'of', 'the', 'to', 'and', 'complete', 'target', 'a', 'is', 'be', 'by'];
export const NO_TARGET: readonly string[] = ['tbd', 'tbc', 'n/a', 'na', 'none', 'nil', 'not applicable', 'to be determined', 'to be confirmed'];
