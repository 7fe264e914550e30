import type { QuantityWords } from '../quantity-words';
import { SCALE_WORDS } from './numerals';

/** 近37万名, 约50%, 超30个百分点. */
export const quantityWords: QuantityWords = {
  scales: SCALE_WORDS,
  scaleGap: '',
  marks: { exact: '', nearly: '近', about: '约', over: '超' },
  points: '个百分点',
};
