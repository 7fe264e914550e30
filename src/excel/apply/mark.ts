import { HostError } from '../../core/model/host-error';
import type { MarkPlan } from '../../core/model/sheet-plan';
import type { LongWork } from '../../host/host';
import type { Link } from '../batch';
import { MAX_COLUMNS } from '../limits';
import { restoreMarks } from '../marks/restore';
import { readMarkState } from '../marks/state';
import { markOperations, targetOf } from '../marks/write-marks';
import type { Step } from './step';

/** @throws HostError `protected`, `no-room`, `sheet-missing` */
export async function prepareMark(link: Link, plan: MarkPlan, work: LongWork): Promise<Step> {
  const target = targetOf(plan);
  const fits = target === null || target.right < MAX_COLUMNS;
  const state = await readMarkState(link, plan.sheet, fits ? target : null, work);
  if (!fits) throw new HostError('no-room', { sheet: state.sheetName });
  return {
    operations: markOperations(plan, target, state),
    doomed: [],
    undo: () => restoreMarks(link, state, target),
  };
}
