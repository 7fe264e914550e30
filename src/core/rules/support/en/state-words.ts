import type { StateWords } from '../state-words';

export const STATE_WORDS: StateWords = {
  yesOrNo: ['yes', 'no', 'y', 'n', 'true', 'false'],
  standing: ['ongoing', 'continu', 'maintain', 'sustain', 'follow-up', 'follow up'],
  perUnit: ['each', 'every', ' per '],
};
