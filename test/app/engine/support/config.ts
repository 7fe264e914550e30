import type { ReviewConfig } from '../../../../src/app/engine/engine';

/** A configuration of a review; everything but the day is left to the sheet. */
export function configOf(changes: Partial<ReviewConfig> = {}): ReviewConfig {
  return { asOf: null, today: '2021-12-01', profile: null, mapping: null, fileName: null, locale: 'zh-CN', ...changes };
}
