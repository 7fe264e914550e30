import { counted, type SourceCell } from '../../core/briefing/facts';
import type { Formatter } from '../../i18n';
import type { WordedCell, WordedTable } from '../briefing/worded';
import { figureCell } from '../briefing/words/figure-cell';
import { linkOf } from '../briefing/words/sources';
import type { Teller } from '../briefing/words/told';
import { say } from '../message';
import type { Counted, CountedRows } from './sections';

/** What is counted of each department, in the order of the columns. */
const KINDS = [
  'matched',
  'completed',
  'progressed',
  'regressed',
  'stale',
  'unchanged',
  'retargeted',
  'added',
  'gone',
] as const satisfies readonly Counted[];
type Kind = (typeof KINDS)[number];

/** Rows of one department by their kind. */
type DepartmentRows = Map<Kind, SourceCell[]>;

/** How many entries of each department changed in which way; null where all are of one. Counts lead to the first row. */
export function departmentTable(all: CountedRows, format: Formatter, teller: Teller): WordedTable | null {
  const departments = byDepartment(all);
  if (departments.size < 2) return null;
  const sorted = [...departments].sort(([, a], [, b]) => attention(b) - attention(a));
  return {
    kind: 'table',
    columns: [
      { header: format(say('compare.column.department', {})), align: 'left', room: 'wide' },
      ...KINDS.map((kind) => ({
        header: format(say(`compare.count.${kind}`, {})),
        align: 'center' as const,
        room: 'narrow' as const,
      })),
    ],
    rows: [
      ...sorted.map(([name, rows]) => ({
        kind: 'record' as const,
        cells: [
          words(name ?? format(say('compare.no-department', {}))),
          ...KINDS.map((kind) => countCell(rows.get(kind) ?? [], format, teller)),
        ],
      })),
      {
        kind: 'total',
        cells: [
          words(format(say('compare.total', {}))),
          ...KINDS.map((kind) => totalCell(countCell(cellsOf(all[kind]), format, teller))),
        ],
      },
    ],
  };
}

function byDepartment(all: CountedRows): ReadonlyMap<string | null, DepartmentRows> {
  const departments = new Map<string | null, DepartmentRows>();
  for (const kind of KINDS) {
    for (const { department, cell } of all[kind]) {
      const rows = departments.get(department) ?? new Map<Kind, SourceCell[]>();
      departments.set(department, rows);
      const cells = rows.get(kind);
      if (cells) cells.push(cell);
      else rows.set(kind, [cell]);
    }
  }
  return departments;
}

/** What fell back or stood still: whoever has most of it stands first. */
function attention(rows: DepartmentRows): number {
  return (rows.get('regressed')?.length ?? 0) + (rows.get('stale')?.length ?? 0);
}

function countCell(cells: readonly SourceCell[], format: Formatter, { numerals }: Teller): WordedCell {
  const [first] = cells;
  return {
    ...figureCell(counted(cells), undefined, numerals, format.locale === 'en'),
    link: first ? linkOf(first) : null,
    status: null,
    formula: null,
  };
}

function cellsOf(rows: CountedRows[Kind]): readonly SourceCell[] {
  return rows.map(({ cell }) => cell);
}

/** The sum of its column, which leads nowhere: the departments above it do. */
function totalCell(cell: WordedCell): WordedCell {
  return { ...cell, link: null, fromTable: { kind: 'sum' } };
}

function words(text: string): WordedCell {
  return { text, number: null, link: null, status: null, formula: null };
}
