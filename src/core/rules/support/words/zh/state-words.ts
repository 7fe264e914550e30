import type { StateWords } from '../types';

export const STATE_WORDS: StateWords = {
  yesOrNo: ['是', '否', '√', '✓', '✔', '☑', '×', '✗', '✘', '有', '无'],
  standing: ['持续', '长期', '常态', '巩固', '坚持', '后续', '跟踪', '回头看', '深化', '完善'],
  step: ['年度', '本年', '今年', '阶段', '季度', '当月', '本月', '序时', '节点', '首批', '一期'],
  perUnit: ['每'],
};
