import type { ScheduleWords } from './types';

export const en: ScheduleWords = {
  late: ['overdue', 'late', 'past due'],
  completionRate: ['completion', 'achievement', '% complete', '% of target', '% done'],
  down: ['down', 'decrease', 'fell', 'fall', 'drop', 'reduc', 'decline', 'lower'],
  up: ['up ', 'increase', 'rose', 'rise', 'grew', 'growth', 'higher'],
  perUnit: ['each', 'every', ' per '],
};
