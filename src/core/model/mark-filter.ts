import type { CellRange } from './address';

/**
 * How filter buttons and marks go together. A filter sorts and filters the columns that it covers, so marks beside it
 * would stay where they are while their rows move away: it is made as wide as the marks, and narrow again without them.
 */
export interface SheetFilter {
  readonly range: CellRange;
  /** Whether it holds criteria, so that rows are hidden by it. */
  readonly isActive: boolean;
}

/** What marking or clearing does to a sheet's filter. */
export interface FilterStep {
  /** The range that the filter is to have; null where it stays as it is. */
  readonly range: CellRange | null;
  /** The columns by which it is then wider than the clerk made it; null for none. */
  readonly added: CellRange | null;
  /** Why it could not be made as it should be; null where it could. */
  readonly obstacle: 'active' | 'blocked' | null;
}

/** The filter as the clerk made it. Where it was changed since it was widened, it is the clerk's as it stands. */
export function clerksFilter(filter: CellRange, added: CellRange | null): CellRange {
  return isWidened(filter, added) ? { ...filter, right: added.left - 1 } : filter;
}

/** Whether a filter still ends where it was widened to. */
export function isWidened(filter: CellRange, added: CellRange | null): added is CellRange {
  return added !== null && filter.right === added.right && filter.left < added.left;
}

/**
 * The columns by which a filter has to be wider to cover marks; null where it does already, or has no row of theirs.
 * @param filter as the clerk made it
 */
export function columnsToAdd(filter: CellRange, marks: CellRange): CellRange | null {
  const sharesRows = filter.top < marks.bottom && filter.bottom > marks.top;
  if (!sharesRows || filter.left >= marks.left || filter.right >= marks.right) return null;
  return { top: filter.top, bottom: filter.bottom, left: filter.right + 1, right: marks.right };
}

/**
 * What is to be done to the filter when marks are written. One with criteria is left as it is: neither host can write
 * all criteria again that it reads (src/excel/DECISIONS.md, "Filter buttons").
 *
 * @param added by which the filter is wider already
 * @param isFree whether nothing of anybody else's stands in {@link columnsToAdd}
 */
export function filterForMarks(
  filter: SheetFilter | null,
  added: CellRange | null,
  marks: CellRange,
  isFree: boolean,
): FilterStep {
  if (!filter) return { range: null, added: null, obstacle: null };
  const clerks = clerksFilter(filter.range, added);
  const wanted = columnsToAdd(clerks, marks);
  const next = wanted && isFree ? wanted : null;
  const right = next ? next.right : clerks.right;
  if (right !== filter.range.right && filter.isActive) {
    return { range: null, added: isWidened(filter.range, added) ? added : null, obstacle: 'active' };
  }
  return {
    range: right === filter.range.right ? null : { ...clerks, right },
    added: next,
    obstacle: wanted && !isFree ? 'blocked' : null,
  };
}

/**
 * What is to be done to the filter when marks are taken away.
 *
 * @param isKept whether criteria of the clerk's own columns are on, which narrowing would lose
 */
export function filterWithoutMarks(filter: SheetFilter | null, added: CellRange | null, isKept: boolean): FilterStep {
  if (!filter || !isWidened(filter.range, added)) return { range: null, added: null, obstacle: null };
  if (isKept) return { range: null, added, obstacle: 'active' };
  return { range: clerksFilter(filter.range, added), added: null, obstacle: null };
}
