import type { CellRange } from '../../core/model/address';
import type { Link } from '../batch';
import { deleteMarkNames, queueOwnNames, restoreMarkNames, type OwnNames } from '../own-names';
import { write, type Operation } from '../writer';
import { putColumnBack } from './columns';
import { addCondition, deleteConditions, queueConditions, type SheetConditions } from './conditions';
import { clearContents, writeValues } from './contents';
import { markColumns, rangeOfColumn, type MarkState } from './state';

/**
 * Puts a sheet's marks back to a state that was read before, whatever was done since, and however much of it.
 * @param touched where new marks may have been written, null where none were
 */
export async function restoreMarks(link: Link, state: MarkState, touched: CellRange | null): Promise<void> {
  const found = await link.ask('look at what was written', async (context) => {
    const sheet = context.workbook.worksheets.getItem(state.sheet);
    const [names, conditions] = [queueOwnNames(sheet), queueConditions(sheet)];
    await context.sync();
    return { names: names(), conditions: conditions() };
  });
  await write(link, 'put marks back', operations(state, touched, found));
}

interface Found {
  readonly names: OwnNames;
  readonly conditions: SheetConditions;
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

/** All go, those from before come back, first priority first: each then stands where it stood. */
function conditionOperations({ sheet, formats }: MarkState, { own }: SheetConditions): readonly Operation[] {
  const inOrder = [...formats].sort((one, other) => one.priority - other.priority);
  return [
    ...deleteConditions(
      sheet,
      own.map(({ id }) => id),
    ),
    ...inOrder.map((format) => addCondition(sheet, format)),
  ];
}
