import type { Profile } from '../profile';

/**
 * The default policy: below plan is behind, more than 10 percentage points below is seriously behind
 * (design.md section 2). 左右 is met within 1 percentage point or 2 % (domain.md 4.1).
 */
export const defaultProfile: Profile = {
  name: 'default',
  source: 'the default of Ledger Check: below plan is behind, more than 10 percentage points below is seriously behind',
  schedule: {
    prorate: 'months',
    tolerance: '0',
    redLine: '10',
    measure: 'points',
    approximate: { points: '1', percent: '2' },
  },
  aliases: {},
  rules: {},
  mappings: {},
};
