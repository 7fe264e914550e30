import type { CellRange } from '../../core/model/address';
import { MARKS_NAME, rangeOfName } from '../../core/model/marks';
import type { SheetVisibility } from '../../core/model/snapshot';
import { once, type Link, type Question } from '../batch';
import { MAX_CELLS, SAMPLE_COLUMNS } from '../limits';
import { AREA_PROPERTIES, areaOf, rangeOf } from '../ranges';
import { visibilityOf } from '../visibility';
import type { Grid } from './range-piece';

/** What is asked at the first look at a sheet. */
export interface FrameQuestion {
  readonly sheet: string;
  /** How many of the first rows come along. */
  readonly sampleRows: number;
  /** Whether Excel lists merged areas: it fails where there are more than 512. */
  readonly withMerges: boolean;
  /** Whether Excel is asked where formulas are, and for its calendar: what protection or an old build may refuse. */
  readonly withExtras: boolean;
}

/** A sheet at first look. */
export interface Frame {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** The range that holds all values; null for an empty sheet. */
  readonly used: CellRange | null;
  /** Cells of it; -1 where there are more than Excel counts. */
  readonly cellCount: number;
  readonly marks: CellRange | null;
  /** Null where they were not asked for. */
  readonly merges: readonly CellRange[] | null;
  /** Where formulas are; null where it was not asked for. */
  readonly formulas: readonly CellRange[] | null;
  /** Whether all rows of the used range are hidden; null where some are. */
  readonly rowsHidden: boolean | null;
  readonly columnsHidden: boolean | null;
  readonly date1904: boolean;
  /** The first cells of the used range. */
  readonly sample: { readonly range: CellRange; readonly values: Grid; readonly numberFormats: Grid } | null;
}

/** Looks at a sheet in one request. */
export function askFrame(link: Link, question: FrameQuestion, signal?: AbortSignal): Promise<Frame> {
  return link.ask('look at a sheet', frameQuestion(question), signal);
}

function frameQuestion({ sheet: id, sampleRows, withMerges, withExtras }: FrameQuestion): Question<Frame> {
  return async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.load('name, visibility');
    const marks = sheet.names.getItemOrNullObject(MARKS_NAME);
    marks.load('formula');
    const used = once(sheet.getUsedRangeOrNullObject(true));
    used.load(`${AREA_PROPERTIES}, cellCount, rowHidden, columnHidden`);
    const sample = queueSample(sheet, used, sampleRows);
    const merges = withMerges ? queueAreas(used.getMergedAreasOrNullObject()) : null;
    const formulas = withExtras ? queueAreas(used.getSpecialCellsOrNullObject('Formulas')) : null;
    const epoch = withExtras ? context.workbook.functions.date(1904, 1, 1) : null;
    epoch?.load('value');
    await context.sync();
    return {
      name: sheet.name,
      visibility: visibilityOf(sheet.visibility),
      used: used.isNullObject ? null : areaOf(used),
      cellCount: used.isNullObject ? 0 : used.cellCount,
      marks: marks.isNullObject ? null : rangeOfName(String(marks.formula)),
      merges: merges?.() ?? null,
      formulas: formulas?.() ?? null,
      // Both are null where rows (or columns) differ, whatever the library's types say.
      rowsHidden: used.isNullObject ? false : used.rowHidden,
      columnsHidden: used.isNullObject ? false : used.columnHidden,
      // The first of January 1904 is day 0 of the one calendar, and day 1462 of the other.
      date1904: epoch?.value === 0,
      sample: sample(),
    };
  };
}

/** A sheet that holds no values; null where it holds some. Asks nothing that depends on there being any. */
export function askEmptyFrame(link: Link, id: string, signal?: AbortSignal): Promise<Frame | null> {
  return link.ask(
    'look whether a sheet is empty',
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(id);
      sheet.load('name, visibility');
      const used = once(sheet.getUsedRangeOrNullObject(true));
      used.load(AREA_PROPERTIES);
      await context.sync();
      return used.isNullObject ? { ...NOTHING, name: sheet.name, visibility: visibilityOf(sheet.visibility) } : null;
    },
    signal,
  );
}

const NOTHING: Omit<Frame, 'name' | 'visibility'> = {
  used: null,
  cellCount: 0,
  marks: null,
  merges: [],
  formulas: [],
  rowsHidden: false,
  columnsHidden: false,
  date1904: false,
  sample: null,
};

/** The first rows; nothing of a range beyond Excel's count, whose values would come as null. */
function queueSample(sheet: Excel.Worksheet, used: Excel.Range, rows: number): () => Frame['sample'] {
  const first = rangeOf(sheet, { top: 0, left: 0, bottom: rows - 1, right: SAMPLE_COLUMNS - 1 });
  const sample = once(used.getIntersectionOrNullObject(first));
  sample.load(`${AREA_PROPERTIES}, values, numberFormat`);
  return () =>
    sample.isNullObject ? null : { range: areaOf(sample), values: sample.values, numberFormats: sample.numberFormat };
}

/** Where the areas of a range lie. Their `address` would end at a bound, and gives merged areas by their first cell. */
export function queueAreas(areas: Excel.RangeAreas): () => readonly CellRange[] {
  once(areas);
  areas.load(
    AREA_PROPERTIES.split(', ')
      .map((property) => `areas/items/${property}`)
      .join(', '),
  );
  return () => (areas.isNullObject ? [] : areas.areas.items.map(areaOf));
}

/** Whether a sheet has more cells than can be read. */
export function isTooLarge({ cellCount }: Frame): boolean {
  return cellCount < 0 || cellCount > MAX_CELLS;
}
