import type { PreviousRank } from '../../core/briefing/facts';
import { numberAt, textAt } from '../../core/model/cells';
import type { SheetSnapshot } from '../../core/model/snapshot';
import { RANKING_MARK } from './ranking-mark';

/**
 * The places that an earlier 排名表 gives, read from the sheet that was written for it. What people changed on it is read
 * as it stands; tables whose mark is gone, and rows without a place or a name, give nothing. Never throws.
 */
export function previousRanks(sheet: SheetSnapshot): readonly PreviousRank[] {
  return marksOn(sheet).flatMap((mark) => ranksBelow(sheet, mark));
}

interface Mark {
  readonly row: number;
  readonly column: number;
  readonly ranking: string;
  readonly group: string | null;
}

/** Marks stand right of everything printed, beside the headers of the tables. */
function marksOn(sheet: SheetSnapshot): readonly Mark[] {
  const marks: Mark[] = [];
  for (let row = 0; row < sheet.rowCount; row++) {
    for (let column = 0; column < sheet.columnCount; column++) {
      const text = textAt(sheet, row, column);
      if (!text.startsWith(RANKING_MARK) || text.length === RANKING_MARK.length) continue;
      const group = textAt(sheet, row, column + 1);
      marks.push({ row, column, ranking: text.slice(RANKING_MARK.length), group: group === '' ? null : group });
    }
  }
  return marks;
}

function ranksBelow(sheet: SheetSnapshot, { row: header, column: end, ranking, group }: Mark): readonly PreviousRank[] {
  const [places, names] = headedColumns(sheet, header, end);
  if (places === undefined || names === undefined) return [];
  const ranks: PreviousRank[] = [];
  for (let row = header + 1; row < sheet.rowCount && !isEmpty(sheet, row, end); row++) {
    const rank = numberAt(sheet, row, places);
    const name = textAt(sheet, row, names).trim();
    if (rank !== null && Number.isInteger(rank) && rank > 0 && name !== '') ranks.push({ ranking, group, name, rank });
  }
  return ranks;
}

/** The columns of the table by their headers: joined cells have one in their first column alone. */
function headedColumns(sheet: SheetSnapshot, header: number, end: number): readonly number[] {
  const columns: number[] = [];
  for (let column = 0; column < end; column++) if (textAt(sheet, header, column) !== '') columns.push(column);
  return columns;
}

/** Tables end at a row that holds nothing in their columns. */
function isEmpty(sheet: SheetSnapshot, row: number, end: number): boolean {
  for (let column = 0; column < end; column++) if (textAt(sheet, row, column) !== '') return false;
  return true;
}
