import type { Profile } from '../profile';
import { defaultProfile } from './default';

/**
 * 三亚 2022 (hndaily 2022-05-13): green at or above plan, yellow up to 50 % of the planned amount below it, red more.
 * Its ladder for districts (当月未完成=黄, 连续两个月=红) needs the history of a ledger.
 */
export const sanya2022: Profile = {
  ...defaultProfile,
  name: '三亚2022',
  source: '三亚 2022 亮灯规则, hndaily 2022-05-13',
  schedule: { ...defaultProfile.schedule, tolerance: '0', redLine: '50', measure: 'percent-of-plan' },
};
