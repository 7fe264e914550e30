import type { ProgressKind } from '../../facts/kinds';
import type { Laggard } from '../../facts/lagging';
import type { DocumentCell, TableBlock, TableColumn } from '../blocks';
import { column, factCell, sentenceCell, textCell, withUnitCell } from '../cells';
import { statusName } from '../status-name';
import {
  actualCell,
  deadlineCell,
  departmentCell,
  nameCell,
  personCell,
  reasonCell,
  targetCell,
  timeCell,
} from './item-cells';

interface OwedColumn {
  readonly column: TableColumn;
  readonly cell: (laggard: Laggard) => DocumentCell;
  /** Left out where no entry of the document has anything in it: not every ledger names persons or figures. */
  readonly optional?: true;
}

/** Whom a table is for: the list names departments under a heading for each status, a notice is for one department. */
type Form = 'list' | 'notice';

/**
 * What is owed as a table, one entry a row.
 *
 * @param all every entry that the document shows in such tables: all of them have the same columns
 */
export function owedTable(
  owed: readonly Laggard[],
  kind: ProgressKind,
  form: Form,
  all: readonly Laggard[] = owed,
): TableBlock {
  const known = kind === 'issue' ? issueColumns(form) : planColumns(form);
  const isFilled = ({ cell }: OwedColumn): boolean => all.some((laggard) => cell(laggard).content.kind !== 'empty');
  const columns = known.filter((each) => each.optional !== true || isFilled(each));
  return {
    kind: 'table',
    columns: [column('number', 'center', 'narrow'), ...columns.map((each) => each.column)],
    rows: owed.map((laggard, index) => ({
      kind: 'record',
      cells: [textCell(String(index + 1)), ...columns.map(({ cell }) => cell(laggard))],
    })),
  };
}

function planColumns(form: Form): readonly OwedColumn[] {
  return [
    { column: column('task', 'left', 'wide'), cell: ({ item }) => nameCell(item) },
    ...whose(form, 'plan'),
    { column: column('target', 'center', 'medium'), cell: targetCell, optional: true },
    { column: column('actual', 'center', 'medium'), cell: actualCell, optional: true },
    {
      column: column('gap', 'right', 'narrow'),
      cell: ({ measures }) => factCell(measures?.gap, { keepZeros: true }),
      optional: true,
    },
    { column: column('pace', 'center', 'medium'), cell: ({ pace }) => withUnitCell(pace), optional: true },
    { column: column('deadline', 'center', 'medium'), cell: deadlineCell },
    { column: column('time', 'center', 'medium'), cell: timeCell },
    { column: column('reason', 'left', 'wide'), cell: ({ item }) => reasonCell(item) },
  ];
}

/** Issues have no figures to fall short of, but words on how far they are. */
function issueColumns(form: Form): readonly OwedColumn[] {
  return [
    { column: column('issue', 'left', 'wide'), cell: ({ item }) => nameCell(item) },
    ...whose(form, 'issue'),
    { column: column('issue-progress', 'left', 'medium'), cell: actualCell, optional: true },
    { column: column('issue-deadline', 'center', 'medium'), cell: deadlineCell },
    { column: column('time', 'center', 'medium'), cell: timeCell },
    { column: column('reason', 'left', 'wide'), cell: ({ item }) => reasonCell(item) },
  ];
}

/** In the list who leads and who answers for it; to a department its entries' status. */
function whose(form: Form, kind: ProgressKind): readonly OwedColumn[] {
  const person = {
    column: column('person', 'center', 'narrow'),
    cell: ({ item }: Laggard) => personCell(item),
    optional: true,
  } as const;
  if (form === 'list') {
    const department = kind === 'issue' ? 'responsible' : 'department';
    return [{ column: column(department, 'left', 'medium'), cell: ({ item }) => departmentCell(item) }, person];
  }
  return [{ column: column('status', 'center', 'medium'), cell: (laggard) => statusCell(laggard, kind) }, person];
}

/** The status in its colour. */
export function statusCell({ item }: Laggard, kind: ProgressKind): DocumentCell {
  const { status } = item.verdict;
  return { ...sentenceCell(statusName(status, kind), item.cell), status };
}
