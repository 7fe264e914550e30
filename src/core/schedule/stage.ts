import type { Stage } from '../model/target';

/** The ladder of a construction project (domain.md 4.5): a later stage implies the earlier ones. */
const LADDER: readonly Stage[] = [
  'preparation',
  'tender',
  'started',
  'foundation',
  'main-structure',
  'main-complete',
  'completed',
  'accepted',
  'in-use',
];

/** Stages of a building that is going up: only construction passes through them. */
export const BUILDING_STAGES: ReadonlySet<Stage> = new Set<Stage>(['foundation', 'main-structure', 'main-complete']);

/** Whether a reached stage includes another one. 印发 and 召开 stand beside the ladder and include only themselves. */
export function reachesStage(reached: Stage | null, wanted: Stage): boolean {
  if (reached === null) return false;
  if (reached === wanted) return true;
  const at = LADDER.indexOf(reached);
  const need = LADDER.indexOf(wanted);
  return need >= 0 && at >= need;
}
