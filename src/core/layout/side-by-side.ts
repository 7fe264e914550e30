import { compactText } from '../values';
import type { ColumnRole } from '../model/layout';
import type { ColumnHeader } from './columns';
import type { Grid, Region } from './grid';
import type { HeaderBlock } from './header';
import { rolesOfText } from './role-words';

/** Columns of one table among several that stand side by side, first and last included. */
export interface ColumnBlock {
  readonly left: number;
  readonly right: number;
}

/** Roles that tell nothing by which a block could be a table of its own. */
const SILENT: ReadonlySet<ColumnRole> = new Set(['remarks', 'unit', 'other']);
const NAMES: ReadonlySet<ColumnRole> = new Set(['sequence', 'task', 'indicator', 'department', 'category', 'person']);

/**
 * Splits a header's columns into tables that stand side by side: blocks parted by columns that are empty in header and
 * body, or a header whose labels repeat (单位 得分 排名 单位 得分 排名). One block where the table is one.
 */
export function splitColumns(
  grid: Grid,
  region: Region,
  header: HeaderBlock,
  columns: readonly ColumnHeader[],
): readonly ColumnBlock[] {
  const whole: ColumnBlock = { left: header.left, right: header.right };
  const blocks = blocksBetweenGaps(grid, region, header, columns);
  if (blocks.length > 1 && blocks.every((block) => isTable(columnsOf(columns, block)))) return blocks;
  return repeatedBlocks(columns) ?? [whole];
}

/** A caption stands over this share of its table's columns at least. */
const CAPTION_WIDTH = 0.8;

/**
 * The header without a row of captions: 县组 over all columns of the left table and 区组 over those of the right one name
 * the tables, as a title names the only table of a sheet.
 */
export function withoutCaptions(grid: Grid, header: HeaderBlock, blocks: readonly ColumnBlock[]): HeaderBlock {
  const [top, ...rest] = header.rows;
  if (blocks.length < 2 || top === undefined || rest.length === 0) return header;
  const isCaption = ({ left, right }: ColumnBlock): boolean => {
    const filled = grid.filledColumns(top, { top, bottom: top, left, right });
    const merge = grid.mergeAt(top, filled[0] ?? left);
    const alone = filled.length === 1 && merge !== null && merge.bottom === top;
    return alone && merge.right - merge.left + 1 >= (right - left + 1) * CAPTION_WIDTH;
  };
  return blocks.every(isCaption) ? { ...header, rows: rest } : header;
}

function columnsOf(columns: readonly ColumnHeader[], block: ColumnBlock): readonly ColumnHeader[] {
  return columns.filter((each) => each.column >= block.left && each.column <= block.right);
}

function blocksBetweenGaps(
  grid: Grid,
  region: Region,
  header: HeaderBlock,
  columns: readonly ColumnHeader[],
): readonly ColumnBlock[] {
  const blocks: ColumnBlock[] = [];
  let left: number | null = null;
  for (const { column, path } of columns) {
    const isGap = path.length === 0 && isEmptyBelow(grid, region, header, column);
    if (isGap && left !== null) {
      blocks.push({ left, right: column - 1 });
      left = null;
    } else if (!isGap && left === null) left = column;
  }
  if (left !== null) blocks.push({ left, right: header.right });
  return blocks;
}

function isEmptyBelow(grid: Grid, region: Region, header: HeaderBlock, column: number): boolean {
  return !grid.hasContent(column, { ...region, top: header.bodyTop });
}

/** A block is a table of its own when it begins with what names a row and has something to say of it. */
function isTable(columns: readonly ColumnHeader[]): boolean {
  const labelled = columns.filter((each) => each.path.length > 0);
  const first = labelled[0];
  if (labelled.length < 2 || !first) return false;
  if (!rolesOf(first).some((role) => NAMES.has(role))) return false;
  return labelled.slice(1).some((each) => !rolesOf(each).some((role) => NAMES.has(role) || SILENT.has(role)));
}

/** The roles that a column's last header level may have by its words. */
function rolesOf(header: ColumnHeader): readonly ColumnRole[] {
  const leaf = header.path.at(-1);
  return leaf === undefined ? [] : rolesOfText(compactText(leaf)).map((match) => match.role);
}

/** The blocks of a header that says the same twice or more. */
function repeatedBlocks(columns: readonly ColumnHeader[]): readonly ColumnBlock[] | null {
  const labels = columns.map((each) => each.path.join('/'));
  for (let times = 4; times >= 2; times--) {
    const width = labels.length / times;
    if (!Number.isInteger(width) || width < 2) continue;
    if (!labels.every((label, index) => label !== '' && label === labels[index % width])) continue;
    const block = columns.slice(0, width);
    if (!isTable(block)) continue;
    return Array.from({ length: times }, (_, index) => ({
      left: (columns[index * width] as ColumnHeader).column,
      right: (columns[(index + 1) * width - 1] as ColumnHeader).column,
    }));
  }
  return null;
}
