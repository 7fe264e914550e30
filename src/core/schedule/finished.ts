import type { Entry } from '../model/ledger';
import type { Stage } from '../model/target';
import { parseProgress, parseTarget } from '../values';
import { valueOf } from './filled';
import { BUILDING_STAGES, reachesStage } from './stage';
import { finishingVerbs } from './words';

/** Stages that a task's name asks for as plainly as a target would: 出台…办法, 召开…大会. */
const NAMED_STAGES: ReadonlySet<Stage | null> = new Set<Stage | null>(['issued', 'held']);

/** The stage that a row without a target of its own asks for by its name, null where it names none. */
export function stageInName(entry: Entry): Stage | null {
  const reading = parseTarget(entry.name, {});
  const stage = reading.ok && reading.value.kind === 'qualitative' ? reading.value.stage : null;
  return NAMED_STAGES.has(stage) ? stage : null;
}

/**
 * Whether a building project is finished by its stage: 已竣工验收 without a target is done. A text in which another
 * part is still at an earlier stage (一标段竣工,二标段主体施工) says no such thing.
 */
export function buildingFinished(entry: Entry): boolean {
  return textsOf(entry).some((text) => {
    const clauses = text.split(/[，,；;。、]/).map((clause) => parseProgress(clause));
    const stages = clauses.flatMap(({ stage }) => stage ?? []);
    return (
      stages.length > 0 &&
      stages.every((stage) => reachesStage(stage, 'completed')) &&
      clauses.every(({ state }) => state === null || state === 'done' || state === 'on-track')
    );
  });
}

/** Whether a stage shows a building project that is not finished yet: 主体施工, 封顶. */
export function isUnderConstruction(stage: Stage | null): boolean {
  return stage !== null && BUILDING_STAGES.has(stage);
}

/** Whether a row says no more than that the verb of its task is done: 已制定 for 制定方案, Launched for Launch a portal. */
export function doneByVerb(entry: Entry): boolean {
  const task = `${valueOf(entry.target)?.raw ?? ''} ${entry.name}`.toLowerCase();
  return textsOf(entry).some((text) =>
    finishingVerbs.some(({ verb, done }) => task.includes(verb) && done.test(text.trim().toLowerCase())),
  );
}

function textsOf({ actual, progress, status }: Entry): readonly string[] {
  return [actual, progress, status].flatMap((cell) => (cell ? [cell.text] : []));
}
