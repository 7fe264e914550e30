import type { Profile } from '../profile';
import { defaultProfile } from './default';

/**
 * 天津 2022, use of special bonds: green at or above the expected progress, yellow up to 30 % below it, red more.
 * (Its rule for fixed-asset investment compares with the city's average and is not a rule about a single row.)
 */
export const tianjin2022: Profile = {
  ...defaultProfile,
  name: '天津2022',
  source: '天津 2022 专项债使用进度',
  schedule: { ...defaultProfile.schedule, tolerance: '0', redLine: '30', measure: 'percent-of-plan' },
};
