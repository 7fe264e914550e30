import type { CellRange } from '../../core/model/address';
import { filterForMarks, filterWithoutMarks, type FilterStep } from '../../core/model/mark-filter';
import type { BeforeMarks } from '../../core/model/marks';
import type { MarkPlan } from '../../core/model/sheet-plan';
import { addMarkNames, deleteMarkNames, hasMarkNames } from '../own-names';
import type { Operation } from '../writer';
import { beforeMarks, lookBefore, restoreColumn, showColumn, type ColumnLook } from './columns';
import { addMarkConditions, deleteConditions } from './conditions';
import { clearContents, writeValues } from './contents';
import { clearCriteria, isAddedColumn, moveFilter } from './filter';
import { rangesToClear } from './merged';
import type { MarkState } from './state';

/** Where a plan's marks are to stand, null for a plan without rows. */
export function targetOf({ column, tables }: MarkPlan): CellRange | null {
  const filled = tables.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) return null;
  return {
    top: Math.min(...filled.map(({ top }) => top)),
    left: column,
    bottom: Math.max(...filled.map(({ top, rows }) => top + rows.length - 1)),
    right: column + 1,
  };
}

/** What is to be done for a plan's marks: names first, so that marks that a crash left are found and cleared. */
export function markOperations(plan: MarkPlan, target: CellRange | null, state: MarkState): readonly Operation[] {
  if (!target) return clearOperations(state);
  const { sheet, conditions } = state;
  const looks = [lookAt(target.left, state), lookAt(target.right, state)] as const;
  const others = conditions.count === null ? null : conditions.count - conditions.own.length;
  // Builds of Excel have spread values over the visible rows of a filtered range.
  const isChecked = { isChecked: state.hasHiddenRows };
  const filter = filterStepFor(target, state);
  return [
    nameOperation(state, target, { before: beforeMarks(looks, state.units), filter: filter.added }),
    ...clearCells(state),
    ...oldColumns(state)
      .filter(({ column }) => column !== target.left && column !== target.right)
      .map((look) => restoreColumn(sheet, look)),
    ...([0, 1] as const).map((side) => showOperation(plan, target, side, state)),
    ...plan.tables.flatMap(({ top, rows }) => writeValues(sheet, top, plan.column, rows, isChecked)),
    ...deleteConditions(sheet, conditions.own),
    ...addMarkConditions(
      sheet,
      plan.tables.flatMap((table) => table.conditions),
      others,
    ),
    ...(filter.range ? [moveFilter(sheet, filter.range)] : []),
  ];
}

/** What marking does to the filter. */
export function filterStepFor(target: CellRange, { filter, names, isFilterFree }: MarkState): FilterStep {
  return filterForMarks(filter, names.filter, target, isFilterFree);
}

/** What clearing does to the filter. Criteria that cannot be told to be of marks alone are the clerk's. */
export function filterStepWithout({ filter, names, criteria }: MarkState): FilterStep {
  const { filter: added } = names;
  const areOfMarks =
    filter !== null &&
    added !== null &&
    criteria.length > 0 &&
    criteria.every((each) => isAddedColumn(filter.range, added, each));
  return filterWithoutMarks(filter, added, filter?.isActive === true && !areOfMarks);
}

/**
 * What is to be done to take marks away; nothing where there are none. The filter comes first, as clearing cells that it
 * hides is not known to be certain. The names go last, as long as anything is left.
 */
export function clearOperations(state: MarkState): readonly Operation[] {
  const { sheet, names, conditions } = state;
  const filter = filterStepWithout(state);
  const formulas = filter.added ? { ...names.formulas, filter: null } : names.formulas;
  const deletion: Operation = {
    bytes: 500,
    queue: (context) => deleteMarkNames(context.workbook.worksheets.getItem(sheet), formulas),
  };
  return [
    ...filterOperations(state, filter),
    ...clearCells(state),
    ...oldColumns(state).map((look) => restoreColumn(sheet, look)),
    ...deleteConditions(sheet, conditions.own),
    ...(hasMarkNames(names) ? [deletion] : []),
  ];
}

/** Where the filter stays as wide as marks were, at least nothing is filtered by them any more. */
function filterOperations({ sheet, filter, criteria }: MarkState, step: FilterStep): readonly Operation[] {
  if (step.range) return [moveFilter(sheet, step.range)];
  const { added } = step;
  if (!filter || !added) return [];
  return criteria.filter((each) => isAddedColumn(filter.range, added, each)).map((each) => clearCriteria(sheet, each));
}

function nameOperation(
  { sheet, names }: MarkState,
  target: CellRange,
  what: { readonly before: BeforeMarks; readonly filter: CellRange | null },
): Operation {
  return {
    bytes: 1_500,
    queue: (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      deleteMarkNames(worksheet, names.formulas);
      addMarkNames(worksheet, target, what);
    },
  };
}

function clearCells({ sheet, names, merges }: MarkState): readonly Operation[] {
  return rangesToClear(names.marks, merges).map((range) => clearContents(sheet, range));
}

/** How the columns of the marks that are there looked before them. */
function oldColumns({ names, units }: MarkState): readonly ColumnLook[] {
  const { marks, before } = names;
  if (!marks || !before) return [];
  // With one column left, nobody knows which of the two it is: its width stays.
  return marks.left === marks.right
    ? []
    : [lookBefore(marks.left, 0, before, units), lookBefore(marks.right, 1, before, units)];
}

/** How a column looks without marks. */
function lookAt(column: number, state: MarkState): ColumnLook {
  const look = oldColumns(state).find((each) => each.column === column) ?? state.looks.get(column);
  if (!look) throw new Error(`column ${column} was not looked at`);
  return look;
}

/** By how it looked without marks: a column that was hidden is shown and keeps its width. */
function showOperation(plan: MarkPlan, target: CellRange, side: 0 | 1, state: MarkState): Operation {
  const look = lookAt(side === 0 ? target.left : target.right, state);
  return showColumn(state.sheet, look, state.units.points(plan.widths[side]));
}
