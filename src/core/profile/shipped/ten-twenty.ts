import type { Profile } from '../profile';
import { defaultProfile } from './default';

/**
 * Up to 10 points below plan is tolerated, more is behind, more than 20 is seriously behind.
 * Common in project offices and on consultants' pages; no official rule says so (domain.md 2.2).
 */
export const tenTwenty: Profile = {
  ...defaultProfile,
  name: '10/20',
  source: 'Smartsheet community practice and consultants; not an official rule',
  schedule: { ...defaultProfile.schedule, tolerance: '10', redLine: '20' },
};
