import type { ColumnLayout } from '../model/layout';
import type { Cell } from '../model/ledger';
import type { Milestone, Target } from '../model/target';
import type { RoleColumns } from './role-columns';
import type { TableReader } from './table-reader';

/** Steps written in words, those of the target cell also by themselves. */
export interface RowMilestones {
  readonly all: readonly Milestone[];
  readonly fromTarget: readonly Milestone[];
}

const NONE: RowMilestones = { all: [], fromTarget: [] };

/** Steps in the target, deadline, measures and remarks cells of a row, in time order; a step named twice counts once. */
export function readMilestones(reader: TableReader, columns: RoleColumns, row: number): RowMilestones {
  const steps: Milestone[] = [];
  for (const column of columns.target) addSteps(steps, reader.milestones(row, column.index));
  const fromTarget = steps.length === 0 ? [] : [...steps];
  for (const column of columns.plannedStages) {
    const step = plannedStage(reader, column, row);
    if (step) addSteps(steps, [step]);
  }
  for (const column of columns.steps) {
    const found = reader.milestones(row, column.index);
    if (found.length > 0) addSteps(steps, found);
  }
  return steps.length === 0 ? NONE : { all: steps.sort((a, b) => a.due - b.due), fromTarget };
}

function addSteps(steps: Milestone[], found: readonly Milestone[]): void {
  for (const step of found) if (!steps.some((each) => each.due === step.due && each.raw === step.raw)) steps.push(step);
}

/** 一季度计划 over 完成招标: the stage that a period's column asks for; null where the cell is a figure or names no stage. */
function plannedStage(reader: TableReader, column: ColumnLayout, row: number): Milestone | null {
  const { period } = column;
  const cell = reader.text(row, column.index);
  if (!period || !cell || reader.quantity(row, column.index)?.reading.ok) return null;
  const target = reader.target(row, column.index);
  const stage = target?.reading.ok ? target.reading.value.stage : null;
  return stage && { raw: cell.text, due: period.end, share: null, amount: null, cumulative: true, stage };
}

/** 8月底前70所,10月底前90所 as a target asks for the last step's amount, not for 70 and 90. */
export function targetOfChain(cell: Cell<Target>, steps: readonly Milestone[]): Cell<Target> {
  if (!cell.reading.ok || steps.length < 2) return cell;
  const { value } = cell.reading;
  const amounts = steps.map((step) => step.amount).filter((amount) => amount !== null);
  const last = amounts.at(-1);
  if (amounts.length !== steps.length || !last) return cell;
  const total = steps.every((step) => step.cumulative) ? last : null;
  if (!total) return cell;
  const part = { label: null, comparator: '>=' as const, quantity: total };
  return { ...cell, reading: { ...cell.reading, value: { ...value, kind: 'quantity', parts: [part] } } };
}
