import type { Profile } from '../profile';
import { defaultProfile } from './default';

/** 新晃 2015: at least 80 % of the period's task is in order, below 80 % 重点跟踪, below 60 % 挂“黄牌”. */
export const xinhuang2015: Profile = {
  ...defaultProfile,
  name: '新晃2015',
  source: '新晃 2015',
  schedule: { ...defaultProfile.schedule, tolerance: '20', redLine: '40', measure: 'percent-of-plan' },
};
