import type { StateWords } from '../state-words';

export const STATE_WORDS: StateWords = {
  yesOrNo: ['yes', 'no', 'y', 'n', 'true', 'false'],
  standing: ['ongoing', 'continu', 'maintain', 'sustain', 'follow-up', 'follow up'],
  step: ['annual', 'this year', 'quarter', 'phase', 'this month', 'milestone'],
  perUnit: ['each', 'every', ' per '],
};
