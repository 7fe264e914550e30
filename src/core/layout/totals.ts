import type { ColumnLayout, ColumnRole } from '../model/layout';
import type { SheetSnapshot } from '../model/snapshot';
import { withoutParts } from './nested-rows';
import { addsUp } from './role-sums';
import type { ClassifiedRow } from './rows';
import { FIGURE_ROLES } from '../model/roles';

/** Roles whose figures may be added up over rows. */
const ADDITIVE: ReadonlySet<ColumnRole> = new Set<ColumnRole>([...FIGURE_ROLES, 'other']);

/**
 * Which rows each total and subtotal adds up. Ledgers put totals above or below their parts, over records or over
 * subtotals, and do not say so: the figures tell. Of the readings that are possible the one is taken under which the
 * most columns add up; where none does, a total adds all records and a subtotal those of its group.
 */
export function findAddends(
  sheet: SheetSnapshot,
  rows: readonly ClassifiedRow[],
  columns: readonly ColumnLayout[],
): ReadonlyMap<number, readonly number[]> {
  const additive = columns.filter((column) => ADDITIVE.has(column.role)).map((column) => column.index);
  const addends = new Map<number, readonly number[]>();
  // Rows that a total or subtotal has taken already: kept along, for a ledger may have a subtotal every few rows.
  const claimed = new Set<number>();
  const outer = rows.some((row) => row.kind === 'total') ? withoutParts(sheet, recordsOf(rows), additive) : [];
  const settle = (kind: 'subtotal' | 'total'): void => {
    rows.forEach((row, index) => {
      if (row.kind !== kind) return;
      const candidates =
        kind === 'subtotal'
          ? unclaimedFirst(groupCandidates(rows, index), claimed)
          : [...totalCandidates(rows, index, claimed), outer];
      const taken = best(sheet, row.row, candidates, additive);
      addends.set(row.row, taken);
      for (const each of taken) claimed.add(each);
    });
  };
  settle('subtotal');
  settle('total');
  return addends;
}

const isTotal = (row: ClassifiedRow | undefined): boolean => row?.kind === 'total' || row?.kind === 'subtotal';

/** The rows that are records. */
export function recordsOf(rows: readonly ClassifiedRow[]): readonly number[] {
  const records: number[] = [];
  for (const { row, kind } of rows) if (kind === 'record') records.push(row);
  return records;
}

/** Records above up to the group's beginning, records below up to its end, and those of the same section. */
function groupCandidates(rows: readonly ClassifiedRow[], index: number): readonly (readonly number[])[] {
  const above: number[] = [];
  for (let at = index - 1; at >= 0 && !isTotal(rows[at]); at--) {
    const row = rows[at];
    if (row?.kind === 'section' && above.length > 0) break;
    if (row?.kind === 'record') above.push(row.row);
  }
  above.reverse();
  const below: number[] = [];
  for (let at = index + 1; at < rows.length && !isTotal(rows[at]); at++) {
    const row = rows[at];
    if (row?.kind === 'section' && below.length > 0) break;
    if (row?.kind === 'record') below.push(row.row);
  }
  return [above, below];
}

function totalCandidates(
  rows: readonly ClassifiedRow[],
  index: number,
  claimed: ReadonlySet<number>,
): readonly (readonly number[])[] {
  const records = recordsOf(rows);
  const subtotals = rows.filter((row) => row.kind === 'subtotal').map((row) => row.row);
  const overSubtotals =
    subtotals.length > 0 ? [...subtotals, ...records.filter((row) => !claimed.has(row))].sort((a, b) => a - b) : [];
  return [records, overSubtotals, ...groupCandidates(rows, index), topLevel(rows)];
}

/** Records numbered 一、 二、 where others are numbered below them: the total adds the upper level only. */
function topLevel(rows: readonly ClassifiedRow[]): readonly number[] {
  const upper = rows.filter((row) => row.kind === 'record' && /^[一二三四五六七八九十]{1,3}[、.]?/.test(row.label));
  return upper.map((row) => row.row);
}

/** Where the figures fit two groups alike, a subtotal takes the one that no other subtotal has taken. */
function unclaimedFirst(
  candidates: readonly (readonly number[])[],
  claimed: ReadonlySet<number>,
): readonly (readonly number[])[] {
  const claims = (candidate: readonly number[]): number => (candidate.some((row) => claimed.has(row)) ? 1 : 0);
  return [...candidates].sort((a, b) => claims(a) - claims(b));
}

function best(
  sheet: SheetSnapshot,
  total: number,
  candidates: readonly (readonly number[])[],
  columns: readonly number[],
): readonly number[] {
  let chosen: readonly number[] = candidates.find((candidate) => candidate.length > 0) ?? [];
  let most = 0;
  for (const candidate of candidates) {
    if (candidate.length === 0) continue;
    const equal = columns.filter((column) => addsUp(sheet, total, candidate, column)).length;
    if (equal > most) {
      most = equal;
      chosen = candidate;
    }
  }
  return chosen;
}
