import type { CellRange } from '../../core/model/address';
import { clerksFilter, columnsToAdd, type SheetFilter } from '../../core/model/mark-filter';
import { HostError } from '../../core/model/host-error';
import type { SheetId } from '../../core/model/sheet-plan';
import type { LongWork } from '../../host/host';
import type { Link } from '../batch';
import { hasMarkNames, queueOwnNames, type OwnNames } from '../own-names';
import { intersection, isInside } from '../ranges';
import { BlockReader } from '../read/block-reader';
import { Rates, type Piece } from '../read/piece';
import { USUAL_BYTES, rangePiece, type Grid } from '../read/range-piece';
import { WidthUnits } from '../widths';
import { queueLooks, queueStandardWidth, type ColumnLook } from './columns';
import { queueConditions, type ConditionScope, type NewCondition, type SheetConditions } from './conditions';
import { queueBesideTable, queueFilter, type ColumnCriteria } from './filter';
import { criteriaPiece, formatsPiece, looksPiece, placePiece } from './pieces';
import { readConditions } from './readable-conditions';
import { firstCell, mergesPiece } from './merged';
import { markColumns, rangeOfColumn } from './place-of-marks';
import { isFree, queuePlace } from './place';

/** Everything about a sheet's marks and the place for new ones, as it is before anything is written. */
export interface MarkState {
  readonly sheet: SheetId;
  readonly sheetName: string;
  readonly names: OwnNames;
  readonly conditions: SheetConditions;
  readonly units: WidthUnits;
  /** The columns of the marks that are there, and those that are to take new ones. */
  readonly looks: ReadonlyMap<number, ColumnLook>;
  /** Cells of the marks that are there: their columns, and what they hold. */
  readonly cells: readonly { readonly range: CellRange; readonly values: Grid }[];
  /** Merged areas over the marks that are there. */
  readonly merges: readonly CellRange[];
  /** The add-in's conditional formats, as they can be written again. */
  readonly formats: readonly (NewCondition & { readonly id: string })[];
  /** Whether rows are hidden where marks are or are to be: a filter may be on. */
  readonly hasHiddenRows: boolean;
  /** The sheet's filter buttons; null where there are none. */
  readonly filter: SheetFilter | null;
  /** The filter's criteria, read where it was widened for marks. */
  readonly criteria: readonly ColumnCriteria[];
  /** Whether only marks stand where the filter would have to be widened. */
  readonly isFilterFree: boolean;
  /** Whether the rows to be marked are those of an Excel table. */
  readonly isBesideTable: boolean;
}

/**
 * Reads what marking and clearing have to know, and what taking them back has to put back: one request for a sheet
 * without marks, one more for one with, or where a filter does not end right beside the marks.
 *
 * @param target where new marks are to stand, null where there are none
 * @throws HostError `protected`; `no-room` where the target is not free
 */
export async function readMarkState(
  link: Link,
  sheet: SheetId,
  target: CellRange | null,
  work: LongWork = {},
): Promise<MarkState> {
  const first = await readConditions((scope) => look(link, sheet, { target, scope }, work.signal));
  const { names, conditions, sheetName } = first;
  const isMarked = hasMarkNames(names) || conditions.own.length > 0;
  if (first.isProtected && (target || isMarked)) throw new HostError('protected', { sheet: sheetName });
  if (target && !isFree(first.place, names.marks)) {
    throw new HostError('no-room', { sheet: sheetName });
  }
  const { hasHiddenRows } = first.place;
  const state = {
    ...first,
    sheet,
    hasHiddenRows,
    cells: [],
    merges: [],
    formats: [],
    criteria: [],
    isFilterFree: true,
  };
  const widening = target && wideningOf(first, target);
  if (!isMarked && !widening) return state;
  const second = await lookAgain(link, state, isMarked, widening, work);
  // What is written into merged cells is lost.
  if (target && second.merges.some((area) => intersection(area, target))) {
    throw new HostError('no-room', { sheet: sheetName });
  }
  return { ...state, ...second };
}

/** Where a filter would be widened over more cells than those of the marks, which were looked at; else null. */
function wideningOf({ filter, names }: Pick<MarkState, 'filter' | 'names'>, target: CellRange): CellRange | null {
  const added = filter && columnsToAdd(clerksFilter(filter.range, names.filter), target);
  return added && !isInside(added, target) ? added : null;
}

/** What a first look looks at. */
interface Looked {
  readonly target: CellRange | null;
  readonly scope: ConditionScope;
}

async function look(link: Link, id: SheetId, { target, scope }: Looked, signal?: AbortSignal) {
  return link.ask(
    'look at the marks',
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(id);
      sheet.load('name, protection/protected');
      const names = queueOwnNames(sheet);
      const conditions = queueConditions(sheet, scope);
      const standard = queueStandardWidth(sheet);
      const looks = queueLooks(sheet, target ? [target.left, target.right] : []);
      const place = queuePlace(sheet, target);
      const filter = queueFilter(sheet);
      const besideTable = queueBesideTable(sheet, target);
      await context.sync();
      return {
        sheetName: sheet.name,
        isProtected: sheet.protection.protected,
        names: names(),
        conditions: conditions(),
        units: new WidthUnits(standard()),
        looks: new Map(looks().map((each) => [each.column, each])),
        place: place(),
        filter: filter(),
        isBesideTable: besideTable(),
      };
    },
    signal,
  );
}

type SecondLook = Pick<
  MarkState,
  'cells' | 'merges' | 'formats' | 'looks' | 'hasHiddenRows' | 'criteria' | 'isFilterFree'
>;

/** What depends on the first look: the marks that are there, and the cells that a filter would be widened over. */
async function lookAgain(
  link: Link,
  state: Omit<MarkState, 'cells' | 'formats'>,
  isMarked: boolean,
  widening: CellRange | null,
  work: LongWork,
): Promise<SecondLook> {
  const { sheet, names, conditions } = state;
  const looks = new Map(state.looks);
  const cells: { range: CellRange; values: Grid }[] = [];
  const formats: (NewCondition & { id: string })[] = [];
  const rates = new Rates(USUAL_BYTES);
  const columns = markColumns(names.marks);
  let { hasHiddenRows, isFilterFree, criteria, merges } = state;
  const cellsPiece = (range: CellRange): Piece =>
    rangePiece(
      {
        sheet,
        property: 'values',
        range,
        take: (part, values) => {
          cells.push({ range: part, values });
          return [];
        },
      },
      rates,
    );
  const takeMerges = (areas: readonly CellRange[]): readonly Piece[] => {
    merges = areas;
    return areas.filter(({ top }) => top < (names.marks?.top ?? 0)).map((area) => cellsPiece(firstCell(area)));
  };
  const ofMarks = [
    placePiece(sheet, names.marks, ({ hasHiddenRows: hidden }) => (hasHiddenRows ||= hidden)),
    looksPiece(sheet, columns, looks),
    formatsPiece(sheet, conditions, formats),
    ...(names.filter ? [criteriaPiece(sheet, (read) => (criteria = read))] : []),
    ...(names.marks ? [mergesPiece(sheet, names.marks, takeMerges)] : []),
    ...columns.map((column) => cellsPiece(rangeOfColumn(names.marks, column))),
  ];
  await new BlockReader(link, work.signal ? { signal: work.signal } : {}).read([
    ...(isMarked ? ofMarks : []),
    ...(widening ? [placePiece(sheet, widening, (place) => (isFilterFree = isFree(place, names.marks)))] : []),
  ]);
  return { looks, cells, merges, formats, hasHiddenRows, criteria, isFilterFree };
}
