import type { Profile } from '../profile';
import { defaultProfile } from './default';

/**
 * 银川 2025: green at plan, yellow 10–30 (含30) percentage points below, red more than 30 below.
 * The rule leaves 0–10 below undefined; here it counts as on schedule, because nothing may be flagged that the
 * rule does not flag. Its light rules for 开工 and 入库 count months in a row and need the history of a ledger.
 */
export const yinchuan2025: Profile = {
  ...defaultProfile,
  name: '银川2025',
  source: '银川 2025 亮灯规则',
  schedule: { ...defaultProfile.schedule, tolerance: '10', redLine: '30' },
};
