import type { LiveCount } from '../../../core/briefing/documents';
import type { Source } from '../../../core/briefing/facts';
import type { CellRange } from '../../../core/model/address';
import { kindAt, textAt } from '../../../core/model/cells';
import { CellKind } from '../../../core/model/snapshot';
import type { Status } from '../../../core/model/verdict';
import type { BriefingSheet } from '../request';

/** The rows of a ledger below its header, beside which the marks stand, as COUNTIFS sees them. */
export interface StatusRows {
  readonly source: Source;
  readonly status: CellRange;
  /** Null where the ledger has no such column, or several. */
  readonly department: CellRange | null;
  readonly category: CellRange | null;
  /** Texts by row from the first on; '' for what is no text. */
  readonly statuses: readonly string[];
  readonly departments: readonly string[];
  readonly categories: readonly string[];
}

/**
 * What stands in the columns that a count is taken over; null where the sheet has no marks, is in another workbook, or
 * the marks do not reach along the whole ledger. `others`: the sources on the same sheet; where two share rows, a mark
 * speaks of both, and nothing can be counted by it.
 */
export function statusRows(
  source: Source,
  others: readonly Source[],
  { file, marks, statuses }: BriefingSheet,
  wordOf: (status: Status) => string,
): StatusRows | null {
  if (file !== null || !marks) return null;
  const { sheet, layout } = source.review.ledger;
  const top = Math.max(layout.range.top, ...layout.headerRows) + 1;
  const { bottom } = layout.range;
  if (top > bottom || marks.top >= top || marks.bottom < bottom) return null;
  if (others.some((other) => sharesRows(other, { top, bottom }))) return null;
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  const column = (index: number): CellRange => ({ top, left: index, bottom, right: index });
  const texts = (range: CellRange | null): readonly string[] =>
    rows.map((row) =>
      range && kindAt(sheet, row, range.left) === CellKind.Text ? textAt(sheet, row, range.left) : '',
    );
  const { verdicts } = source.review;
  const department = only(source, 'department');
  const category = only(source, 'category');
  return {
    source,
    status: column(marks.left),
    department: department === null ? null : column(department),
    category: category === null ? null : column(category),
    statuses: rows.map((row) => {
      if (statuses) return statuses.texts[row - statuses.top] ?? '';
      const verdict = verdicts.get(row);
      return verdict ? wordOf(verdict.status) : '';
    }),
    departments: texts(department === null ? null : column(department)),
    categories: texts(category === null ? null : column(category)),
  };
}

function sharesRows({ review }: Source, { top, bottom }: Pick<CellRange, 'top' | 'bottom'>): boolean {
  const { range } = review.ledger.layout;
  return range.top <= bottom && range.bottom >= top;
}

function only({ review }: Source, role: 'department' | 'category'): number | null {
  const columns = review.ledger.layout.columns.filter((column) => column.role === role);
  return columns.length === 1 ? (columns[0]?.index ?? null) : null;
}

/** Whether the ledger has the columns that a count asks for. */
export function hasColumns(rows: StatusRows, { department, category }: LiveCount): boolean {
  return (department === null || rows.department !== null) && (category === null || rows.category !== null);
}
