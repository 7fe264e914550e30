import { HostError } from '../../core/model/host-error';
import type { CellRange } from '../../core/model/address';
import type { MarkPlan, SheetId } from '../../core/model/sheet-plan';
import type { ApplyNote, LongWork } from '../../host/host';
import type { Link } from '../batch';
import { MAX_COLUMNS } from '../limits';
import { restoreMarks } from '../marks/restore';
import { readMarkState, type MarkState } from '../marks/state';
import { filterStepFor, markOperations, targetOf } from '../marks/write-marks';
import { clearNotes } from './clear';
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
    notes: notesOf(plan.sheet, target, state),
    undo: () => restoreMarks(link, state, target),
  };
}

const NOTES = { active: 'filter-active', blocked: 'filter-blocked' } as const;

function notesOf(sheet: SheetId, target: CellRange | null, state: MarkState): readonly ApplyNote[] {
  if (!target) return clearNotes(state);
  const { obstacle } = filterStepFor(target, state);
  return [
    ...(state.isBesideTable ? [{ sheet, code: 'table' as const }] : []),
    ...(obstacle ? [{ sheet, code: NOTES[obstacle] }] : []),
  ];
}
