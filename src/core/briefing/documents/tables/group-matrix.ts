import type { Status } from '../../../model/verdict';
import { counted } from '../../facts/fact';
import { groupBy } from '../../facts/group-by';
import { cellsOf, LAGGING, withStatus, type Item } from '../../facts/items';
import { SHARED_STATUSES } from '../../facts/kinds';
import type { ProgressFacts } from '../../facts/progress';
import type { Block, DocumentCell, TableColumn } from '../blocks';
import { column, EMPTY, factCell, firstCellOf, sentenceCell, textCell } from '../cells';
import { paragraph } from '../frame';
import { nameOf } from '../prose/laggards';
import { sentence, type Sentence } from '../sentence';
import { statusName } from '../status-name';
import { worstStatus } from './worst-status';

/** Categories side by side on one page. */
const COLUMNS = 12;

type Kind = ProgressFacts['kind'];

/** Departments × categories, each cell 滞后数/任务数 in the colour of its gravest entry; without categories departments × statuses. */
export function groupMatrix({ kind, items }: ProgressFacts, compared: ReadonlySet<Item>): readonly Block[] {
  const included = items.filter((item) => !compared.has(item) && item.verdict.status !== 'excluded');
  if (included.length === 0) return [];
  const categories = groupBy(included, ({ category }) => category).map(({ key }) => key);
  const isGrid = categories.length > 1 && categories.length <= COLUMNS && categories.some((key) => key !== null);
  return isGrid ? byCategory(included, categories, kind) : byStatus(included, kind);
}

function byCategory(items: readonly Item[], categories: readonly (string | null)[], kind: Kind): readonly Block[] {
  const columns = categories.map((key): TableColumn => ({
    header: key === null ? sentence('briefing.no-category') : sentence('briefing.words', { words: key }),
    align: 'center',
    room: 'medium',
  }));
  const cells = (members: readonly Item[]): readonly DocumentCell[] => [
    ...categories.map((key) => lateCell(members.filter(({ category }) => category === key))),
    lateCell(members),
  ];
  return [
    ...paragraph(sentence(`briefing.matrix.legend-${kind}`)),
    grid(items, kind, [...columns, sumColumn()], cells),
  ];
}

/** How many are late or not reported, of how many, in the colour of the gravest. */
function lateCell(items: readonly Item[]): DocumentCell {
  const status = worstStatus(items);
  if (status === null) return EMPTY;
  const late = counted(cellsOf(withStatus(items, ...LAGGING, 'not-reported')));
  const total = counted(cellsOf(items));
  const text = sentence('briefing.matrix.late', { late: { fact: late }, total: { fact: total } });
  return { ...sentenceCell(text, firstCellOf(late) ?? firstCellOf(total)), status };
}

function byStatus(items: readonly Item[], kind: Kind): readonly Block[] {
  const statuses = SHARED_STATUSES.filter((status) => withStatus(items, status).length > 0);
  const columns = statuses.map((status): TableColumn => ({
    header: statusName(status, kind),
    align: 'center',
    room: 'medium',
  }));
  const cells = (members: readonly Item[]): readonly DocumentCell[] => [
    ...statuses.map((status) => countCell(members, status)),
    factCell(counted(cellsOf(members))),
  ];
  return [
    ...paragraph(sentence(`briefing.matrix.legend-status-${kind}`)),
    grid(items, kind, [...columns, sumColumn()], cells),
  ];
}

function countCell(items: readonly Item[], status: Status): DocumentCell {
  const own = withStatus(items, status);
  return own.length === 0 ? EMPTY : { ...factCell(counted(cellsOf(own))), status };
}

function sumColumn(): TableColumn {
  return column('sum', 'center', 'medium');
}

/** Departments in rows, with a row for all of them. */
function grid(
  items: readonly Item[],
  kind: Kind,
  columns: readonly TableColumn[],
  cells: (members: readonly Item[]) => readonly DocumentCell[],
): Block {
  const rows = groupBy(items, ({ department }) => department).map(({ key, members }) => ({
    kind: 'record' as const,
    cells: [key === null ? sentenceCell(nameOf(key)) : textCell(key, members[0]?.cell ?? null), ...cells(members)],
  }));
  const total: Sentence = sentence('briefing.total');
  return {
    kind: 'table',
    columns: [column(kind === 'issue' ? 'responsible' : 'department', 'left', 'medium'), ...columns],
    rows: [...rows, { kind: 'total', cells: [sentenceCell(total), ...cells(items)] }],
  };
}
