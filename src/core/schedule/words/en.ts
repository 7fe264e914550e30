import type { ScheduleWords } from './types';

export const en: ScheduleWords = {
  late: ['overdue', 'late', 'past due'],
  completionRate: ['completion', 'achievement', '% complete', '% of target', '% done'],
  down: ['down', 'decrease', 'fell', 'fall', 'drop', 'reduc', 'decline', 'lower'],
  up: ['up ', 'increase', 'rose', 'rise', 'grew', 'growth', 'higher'],
  perUnit: ['each', 'every', ' per '],
  finishing: [
    ['adopt', 'adopted'],
    ['launch', 'launched'],
    ['establish', 'established'],
    ['set up', 'set up'],
    ['sign', 'signed'],
    ['approve', 'approved'],
    ['submit', 'submitted'],
    ['publish', 'published'],
    ['install', 'installed'],
    ['open', 'opened'],
    ['remove', 'removed'],
  ].map(([verb = '', past = '']) => ({ verb, done: new RegExp(`^(?:all )?${past}[.!]?$`) })),
};
