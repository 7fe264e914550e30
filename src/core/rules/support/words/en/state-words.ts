import type { StateWords } from '../types';

export const STATE_WORDS: StateWords = {
  yesOrNo: ['yes', 'no', 'y', 'n', 'true', 'false'],
  standing: ['ongoing', 'continu', 'maintain', 'sustain', 'follow-up', 'follow up'],
  step: ['annual', 'this year', 'quarter', 'phase', 'this month', 'milestone'],
  perUnit: ['each', 'every', ' per '],
};
