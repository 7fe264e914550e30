import { STAGE_LADDER, type Stage } from '../model/target';

/** Stages of a building that is going up: only construction passes through them. */
export const BUILDING_STAGES: ReadonlySet<Stage> = new Set<Stage>(['foundation', 'main-structure', 'main-complete']);

/** Whether a reached stage includes another one. 印发 and 召开 stand beside the ladder and include only themselves. */
export function reachesStage(reached: Stage | null, wanted: Stage): boolean {
  if (reached === null) return false;
  if (reached === wanted) return true;
  const at = STAGE_LADDER.indexOf(reached);
  const need = STAGE_LADDER.indexOf(wanted);
  return need >= 0 && at >= need;
}
