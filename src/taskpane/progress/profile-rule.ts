import type { Profile } from '../../app/profiles';
import type { Translate } from '../context/pane';

/** A profile's thresholds as a sentence. */
export function profileRule(t: Translate, { schedule }: Profile): string {
  const { measure, tolerance, redLine } = schedule;
  const prorate = t(`pane.progress.prorate.${schedule.prorate}`);
  return Number(tolerance) === 0
    ? t(`pane.progress.rule.${measure}-strict`, { redLine, prorate })
    : t(`pane.progress.rule.${measure}`, { tolerance, redLine, prorate });
}
