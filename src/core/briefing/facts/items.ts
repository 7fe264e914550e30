import type { Entry } from '../../model/ledger';
import type { Status, Verdict } from '../../model/verdict';
import type { Departments } from './departments';
import { cellOf, type Source, type SourceCell } from './source';

/** A judged row on its way into the facts. */
export interface Item {
  readonly source: Source;
  readonly entry: Entry;
  readonly verdict: Verdict;
  readonly name: string;
  /** The department that leads, by its one name; null where the row names none. */
  readonly department: string | null;
  /** Departments named beside it. */
  readonly others: readonly string[];
  readonly category: string | null;
  /** The cell that stands for the row: its name, else its first column. */
  readonly cell: SourceCell;
}

/** Every judged row of the sources, in their order. */
export function itemsOf(sources: readonly Source[], departments: Departments): readonly Item[] {
  return sources.flatMap((source) => {
    const { ledger, verdicts } = source.review;
    return ledger.entries.flatMap((entry) => {
      const verdict = verdicts.get(entry.row);
      return verdict ? [itemOf(source, entry, verdict, departments)] : [];
    });
  });
}

function itemOf(source: Source, entry: Entry, verdict: Verdict, departments: Departments): Item {
  const { lead, others } = departments.of(entry);
  return {
    source,
    entry,
    verdict,
    name: entry.name.trim(),
    department: lead,
    others,
    category: entry.category?.trim() ?? null,
    cell: rowCell(source, entry),
  };
}

/** The cell that stands for a row. A name merged over several rows stands for each by its own row. */
export function rowCell(source: Source, entry: Entry): SourceCell {
  const column = entry.nameCell?.column ?? source.review.ledger.layout.range.left;
  return cellOf(source, { row: entry.row, column });
}

/** The cells that a verdict may rest on. */
export function evidenceCells({ source, entry }: Item): readonly SourceCell[] {
  const { target, actual, baseline, rate, start, deadline, completed, progress, status, periods } = entry;
  const cells = [target, actual, baseline, rate, start, deadline, completed, progress, status];
  const all = [...cells, ...periods.flatMap((period) => [period.target, period.actual])];
  return all.flatMap((cell) => (cell ? [cellOf(source, cell)] : []));
}

/** Items of the given statuses. */
export function withStatus(items: readonly Item[], ...statuses: readonly Status[]): readonly Item[] {
  return items.filter(({ verdict }) => statuses.includes(verdict.status));
}

/** The cells that stand for the items' rows. */
export function cellsOf(items: readonly Item[]): readonly SourceCell[] {
  return items.map(({ cell }) => cell);
}

/** Reached, on time or late: what completion rates count. */
export const REACHED: readonly Status[] = ['met', 'met-late'];

/** What a press release may tell of: achievements only (design.md section 6). */
export const ACHIEVED: readonly Status[] = ['met', 'met-late', 'on-schedule'];

/** What a bulletin names, the gravest first; 未报 has a headline of its own. */
export const LAGGING: readonly Status[] = ['missed', 'seriously-behind', 'behind'];
