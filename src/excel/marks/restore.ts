import { rangeAddress, type CellRange } from '../../core/model/address';
import type { Link } from '../batch';
import { deleteMarkNames, queueOwnNames, restoreMarkNames, type OwnNames } from '../own-names';
import { write, type Operation } from '../writer';
import { putColumnBack } from './columns';
import {
  addConditions,
  deleteConditions,
  queueConditions,
  type ConditionScope,
  type SheetConditions,
} from './conditions';
import { clearContents, writeValues } from './contents';
import { applyCriteria, moveFilter, queueCriteria, queueFilter, type ColumnCriteria } from './filter';
import { markColumns, rangeOfColumn } from './place-of-marks';
import type { MarkState } from './state';

/**
 * Puts a sheet's marks back to a state that was read before, whatever was done since, and however much of it.
 * @param touched where new marks may have been written, null where none were
 */
export async function restoreMarks(link: Link, state: MarkState, touched: CellRange | null): Promise<void> {
  const found = await link.ask('look at what was written', async (context) => {
    const sheet = context.workbook.worksheets.getItem(state.sheet);
    const [names, conditions] = [queueOwnNames(sheet), queueConditions(sheet, scopeAfter(state, touched))];
    const filter = state.filter ? { look: queueFilter(sheet), criteria: queueCriteria(sheet) } : null;
    await context.sync();
    return {
      names: names(),
      conditions: conditions(),
      filter: filter?.look()?.range ?? null,
      criteria: filter?.criteria() ?? [],
    };
  });
  await write(link, 'put marks back', operations(state, touched, found));
}

interface Found {
  readonly names: OwnNames;
  readonly conditions: SheetConditions;
  readonly filter: CellRange | null;
  readonly criteria: readonly ColumnCriteria[];
}

function operations(state: MarkState, touched: CellRange | null, found: Found): readonly Operation[] {
  const { sheet } = state;
  return [
    ...markColumns(touched).map((column) => clearContents(sheet, rangeOfColumn(touched, column))),
    ...state.cells.flatMap(({ range, values }) =>
      writeValues(sheet, range.top, range.left, values, { isChecked: state.hasHiddenRows }),
    ),
    ...[...state.looks.values()].map((look) => putColumnBack(sheet, look)),
    ...conditionOperations(state, found.conditions),
    ...filterOperations(state, found),
    {
      bytes: 2_000,
      queue: (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        deleteMarkNames(worksheet, found.names.formulas);
        restoreMarkNames(worksheet, state.names.formulas);
      },
    },
  ];
}

/** After the cells, by which Excel filters. Only criteria of marks were taken away, and only those are applied again. */
function filterOperations({ sheet, filter, criteria }: MarkState, found: Found): readonly Operation[] {
  if (!filter) return [];
  const isMoved = found.filter === null || rangeAddress(found.filter) !== rangeAddress(filter.range);
  const lost = criteria.filter(({ offset }) => isMoved || !found.criteria.some((each) => each.offset === offset));
  return [
    ...(isMoved ? [moveFilter(sheet, filter.range)] : []),
    ...lost.map((each) => applyCriteria(sheet, filter.range, each)),
  ];
}

/** Where the add-in's conditional formats may be by now: where they were, and where new ones may have been added. */
function scopeAfter({ conditions }: MarkState, touched: CellRange | null): ConditionScope {
  if (conditions.scope === 'sheet') return 'sheet';
  return [...conditions.scope, ...(touched ? [touched] : [])];
}

/** All go, those from before come back, first priority first: each then stands where it stood. */
function conditionOperations({ sheet, formats }: MarkState, { own }: SheetConditions): readonly Operation[] {
  return [...deleteConditions(sheet, own), ...addConditions(sheet, formats)];
}
