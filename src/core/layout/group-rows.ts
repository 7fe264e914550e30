import { kindAt, numberFormatAt, textAt } from '../model/cells';
import { CellKind } from '../model/snapshot';
import { normalizeText } from '../values';
import type { Grid, Region } from './grid';
import { addsUp, figureAt } from './role-sums';
import type { ClassifiedRow } from './rows';

/** 一, 一、, （一）, 一、续建项目: the number of a group, where its members are numbered 1, 2, 3. */
const GROUP_NUMBER = /^(?:[一二三四五六七八九十]{1,3}(?:[、.,].*)?|[(（][一二三四五六七八九十]{1,3}[)）].*)$/;
const MEMBER_NUMBER = /^[(（]?\d{1,4}[)）.、]?/;

/**
 * 一 | 续建项目(2个) | 100000 above 1, 2: a heading that carries the sums of its group is a subtotal, and heads a section.
 * Only where a figure of one of these rows does add up: 一、二、三 may simply number the records.
 */
export function settleGroupRows(grid: Grid, rows: readonly ClassifiedRow[], region: Region): readonly ClassifiedRow[] {
  const groups: { row: ClassifiedRow; members: readonly number[] }[] = [];
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index];
    if (!row || !isGroup(grid, row, region.left)) continue;
    const members = membersBelow(grid, rows, index, region.left);
    if (members.length > 0) groups.push({ row, members });
  }
  if (!groups.some(({ row, members }) => someColumnAddsUp(grid, row.row, members, region))) return rows;
  const heads = new Set(groups.map(({ row }) => row));
  return rows.map((row) =>
    heads.has(row) ? { ...row, kind: 'subtotal', label: headingOf(grid, row.row, region), headsSection: true } : row,
  );
}

function isGroup(grid: Grid, row: ClassifiedRow | undefined, first: number): boolean {
  if (row?.kind !== 'record') return false;
  // A cell with a plain number is the number of a member: most rows need no closer look.
  if (
    kindAt(grid.sheet, row.row, first) === CellKind.Number &&
    numberFormatAt(grid.sheet, row.row, first) === 'General'
  )
    return false;
  return GROUP_NUMBER.test(grid.label(row.row, first));
}

/** The records right below a heading, up to the next one, if all of them are numbered 1, 2, 3. */
function membersBelow(grid: Grid, rows: readonly ClassifiedRow[], index: number, first: number): readonly number[] {
  const members: number[] = [];
  for (let at = index + 1; rows[at]?.kind === 'record' && !isGroup(grid, rows[at], first); at++) {
    const row = rows[at]?.row ?? 0;
    if (!MEMBER_NUMBER.test(grid.label(row, first))) return [];
    members.push(row);
  }
  return members;
}

function someColumnAddsUp(grid: Grid, total: number, members: readonly number[], region: Region): boolean {
  return grid.filledColumns(total, region).some((column) => addsUp(grid.sheet, total, members, column));
}

/** Number and name of a group: 一 续建项目(2个), or 一、续建项目 from a single cell. */
function headingOf(grid: Grid, row: number, region: Region): string {
  const texts = grid
    .filledColumns(row, region)
    .slice(0, 2)
    .filter((column) => figureAt(grid.sheet, row, column) === null);
  return texts.map((column) => normalizeText(textAt(grid.sheet, row, column))).join(' ');
}
