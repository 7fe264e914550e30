import type { QuantityWords } from '../quantity-words';
import { SCALE_WORDS } from './numerals';

/** nearly 900 people, about 1.5 million, over 5 percentage points. */
export const quantityWords: QuantityWords = {
  scales: SCALE_WORDS,
  scaleGap: ' ',
  marks: { exact: '', nearly: 'nearly ', about: 'about ', over: 'over ' },
  points: 'percentage points',
};
