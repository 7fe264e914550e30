import type { HostError } from '../../core/model/host-error';
import type { SheetPlan } from '../../core/model/sheet-plan';
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
    for (const [index, plan] of plans.entries()) {
      const step = await prepare({ link, own }, plan, doomedBy(steps), work);
      steps.push(step);
      const isLast = index === plans.length - 1;
      const operations = [...step.operations, ...(isLast ? deletions(own, doomedBy(steps)) : [])];
      await write(link, plan.kind, operations, shareOf(work, index, plans.length));
    }
  } catch (error) {
    await recover({ link, own }, steps, hostError(error));
  }
  return steps.flatMap(({ notes }) => notes);
}

function prepare({ link, own }: Tools, plan: SheetPlan, doomed: readonly DoomedSheet[], work: LongWork): Promise<Step> {
  const gone = doomed.map(({ id }) => id);
  switch (plan.kind) {
    case 'mark':
      return prepareMark(link, plan, work);
    case 'generate':
      return prepareGenerate(link, own, plan, gone, work);
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

function shareOf(work: LongWork, index: number, count: number): LongWork {
  const { onProgress } = work;
  return onProgress ? { ...work, onProgress: (fraction) => onProgress((index + fraction) / count) } : work;
}
