import type { CellRange } from '../../core/model/address';
import type { CellPatch, PatchValue } from '../../core/model/cell-patch';
import { MARKS_NAME, rangeOfName } from '../../core/model/marks';
import type { SheetId } from '../../core/model/sheet-plan';
import { once, type Link } from '../batch';
import { AREA_PROPERTIES, areaOf, cellsOf, intersection, rangeOf } from '../ranges';
import { BlockReader } from './block-reader';
import { isErrorCode } from './cell-value';
import { isMark } from './collected';
import { Rates, type Piece } from './piece';
import { USUAL_BYTES, rangePiece, type CellProperty, type Grid } from './range-piece';

/** Cells that are read at once, without looking first how far the sheet goes: those of people's edits. */
const SMALL = 2_000;

/**
 * Cells up to which a range is read as it is. Larger ones (a whole column) are cut at the used range; smaller ones
 * are not, as an edit may have emptied cells and made the used range smaller.
 */
const UNCUT = 50_000;

const PROPERTIES = ['values', 'formulas', 'numberFormat'] as const satisfies readonly CellProperty[];

type Tables = Readonly<Record<CellProperty, Grid>>;

/** The cells of some ranges as they stand, those of the add-in's marks as empty. */
export async function readCells(
  link: Link,
  sheet: SheetId,
  ranges: readonly CellRange[],
): Promise<readonly CellPatch[]> {
  const cells = ranges.reduce((sum, range) => sum + cellsOf(range), 0);
  return cells <= SMALL ? readSmall(link, sheet, ranges) : readLarge(link, sheet, ranges);
}

function readSmall(link: Link, id: SheetId, ranges: readonly CellRange[]): Promise<readonly CellPatch[]> {
  return link.ask('read edited cells', async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const marks = queueMarks(sheet);
    const takers = ranges.map((range) => queueTables(rangeOf(sheet, range)));
    await context.sync();
    return ranges.flatMap((range, index) => patches(range, takers[index]?.(), marks()));
  });
}

async function readLarge(link: Link, id: SheetId, ranges: readonly CellRange[]): Promise<readonly CellPatch[]> {
  const { marks, used } = await link.ask('look at a sheet', async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const found = queueMarks(sheet);
    const all = once(sheet.getUsedRangeOrNullObject(true));
    all.load(AREA_PROPERTIES);
    await context.sync();
    return { marks: found(), used: all.isNullObject ? null : areaOf(all) };
  });
  const cut = ranges.flatMap((range) => {
    const part = cellsOf(range) <= UNCUT ? range : used && intersection(range, used);
    return part ? [part] : [];
  });
  const rates = new Rates(USUAL_BYTES);
  const tables = cut.map(() => ({ values: [], formulas: [], numberFormat: [] }));
  const pieces = cut.flatMap((range, index) =>
    PROPERTIES.map((property) => tablePiece(id, range, property, tables[index]?.[property] ?? [], rates)),
  );
  await new BlockReader(link).read(pieces);
  return cut.flatMap((range, index) => patches(range, tables[index], marks));
}

/** Parts come in the order of their rows. */
function tablePiece(
  sheet: SheetId,
  range: CellRange,
  property: CellProperty,
  rows: Grid[number][],
  rates: Rates,
): Piece {
  return rangePiece(
    {
      sheet,
      property,
      range,
      take: (_part, cells) => {
        for (const row of cells) rows.push(row);
        return [];
      },
    },
    rates,
  );
}

function queueMarks(sheet: Excel.Worksheet): () => CellRange | null {
  return takeMarks(sheet.names.getItemOrNullObject(MARKS_NAME));
}

function takeMarks(item: Excel.NamedItem): () => CellRange | null {
  item.load('formula');
  return () => (item.isNullObject ? null : rangeOfName(String(item.formula)));
}

function queueTables(range: Excel.Range): () => Tables {
  range.load(PROPERTIES.join(', '));
  return () => ({ values: range.values, formulas: range.formulas, numberFormat: range.numberFormat });
}

function patches(range: CellRange, tables: Tables | undefined, marks: CellRange | null): readonly CellPatch[] {
  if (!tables) return [];
  const own = (row: number, column: number): boolean => isMark(marks, range.top + row, range.left + column);
  return [
    {
      range,
      values: tables.values.map((cells, row) =>
        cells.map((value, column) => (own(row, column) ? null : valueOf(value))),
      ),
      formulas: tables.formulas.map((cells, row) =>
        cells.map((formula, column) => (own(row, column) ? null : formulaOf(formula, tables.values[row]?.[column]))),
      ),
      numberFormats: tables.numberFormat.map((cells) => cells.map((format) => String(format) || 'General')),
    },
  ];
}

function valueOf(value: unknown): PatchValue {
  if (isErrorCode(value)) return { error: value };
  if (value === '' || (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean'))
    return null;
  return value;
}

/** A text may begin with `=` as well: then it is its own value. */
function formulaOf(formula: unknown, value: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula.slice(1) : null;
}
