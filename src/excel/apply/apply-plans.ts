import type { HostError } from '../../core/model/host-error';
import type { GeneratePlan, SheetPlan } from '../../core/model/sheet-plan';
import type { ApplyNote, LongWork } from '../../host/host';
import type { Link } from '../batch';
import type { OwnSheets } from '../events/own-sheets';
import { hostError, withAftermath } from '../errors';
import { twice } from '../retry';
import { write } from '../writer';
import { prepareClear } from './clear';
import { prepareCorrect } from './correct';
import { deletions, isPastReturn, type DoomedSheet } from './doomed';
import { prepareGenerate } from './generate';
import { prepareMark } from './mark';
import type { Step } from './step';

interface Tools {
  readonly link: Link;
  readonly own: OwnSheets;
}

/**
 * Carries out plans one after the other, all of them or none. Excel executes a request action by action and takes
 * nothing back, so every step knows how to; what nothing could take back (deleting sheets) comes last of all.
 */
export async function applyPlans(
  link: Link,
  own: OwnSheets,
  plans: readonly SheetPlan[],
  work: LongWork = {},
): Promise<readonly ApplyNote[]> {
  const steps: Step[] = [];
  try {
    let done = 0;
    for (const group of groupsOf(plans)) {
      const step = await prepare({ link, own }, group, doomedBy(steps), work);
      steps.push(step);
      const isLast = done + group.length === plans.length;
      const operations = [...step.operations, ...(isLast ? deletions(own, doomedBy(steps)) : [])];
      await write(link, group[0].kind, operations, shareOf(work, [done, group.length, plans.length]));
      done += group.length;
    }
  } catch (error) {
    await recover({ link, own }, steps, hostError(error));
  }
  return steps.flatMap(({ notes }) => notes);
}

/** Plans that are looked up and written together. */
type Group = readonly [SheetPlan, ...SheetPlan[]];

/** Sheets that are generated one behind the other share their requests, but not two of the same document. */
function groupsOf(plans: readonly SheetPlan[]): readonly Group[] {
  const groups: [SheetPlan, ...SheetPlan[]][] = [];
  for (const plan of plans) {
    const last = groups.at(-1);
    if (last && generates(plan) && last.every((other) => generates(other) && other.document !== plan.document)) {
      last.push(plan);
    } else groups.push([plan]);
  }
  return groups;
}

function generates(plan: SheetPlan): plan is GeneratePlan {
  return plan.kind === 'generate';
}

function prepare({ link, own }: Tools, group: Group, doomed: readonly DoomedSheet[], work: LongWork): Promise<Step> {
  const gone = doomed.map(({ id }) => id);
  const [plan] = group;
  switch (plan.kind) {
    case 'mark':
      return prepareMark(link, plan, work);
    case 'generate':
      return prepareGenerate(link, own, group.filter(generates), gone, work);
    case 'clear':
      return prepareClear(link, plan, gone, work);
    case 'correct':
      return prepareCorrect(link, plan, work);
  }
}

function doomedBy(steps: readonly Step[]): readonly DoomedSheet[] {
  return steps.flatMap(({ doomed }) => doomed);
}

/**
 * After a failure: finishes what cannot be taken back any more, else takes everything back. Which of the two is read
 * from the workbook, as a failed request may have been executed, in part or wholly.
 *
 * @throws HostError what failed, unless all was done; `unsure` where this fails as well
 */
async function recover(tools: Tools, steps: readonly Step[], failure: HostError): Promise<void> {
  try {
    if (await twice(() => isPastReturn(tools.link, tools.own, doomedBy(steps)))) return;
    for (const step of [...steps].reverse()) await twice(() => step.undo());
  } catch (error) {
    throw withAftermath(failure, 'unsure', error);
  }
  throw failure;
}

/** @param share how many plans are done, are being done, and are to be done in all */
function shareOf(work: LongWork, [done, doing, all]: readonly [number, number, number]): LongWork {
  const { onProgress } = work;
  return onProgress ? { ...work, onProgress: (fraction) => onProgress((done + fraction * doing) / all) } : work;
}
