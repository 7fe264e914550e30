import type { CellRange } from '../../core/model/address';
import { HostError } from '../../core/model/host-error';
import type { SheetId } from '../../core/model/sheet-plan';
import type { LongWork } from '../../host/host';
import type { Link } from '../batch';
import { hasMarkNames, queueOwnNames, type OwnNames } from '../own-names';
import { BlockReader } from '../read/block-reader';
import { Rates, type Piece } from '../read/piece';
import { USUAL_BYTES, rangePiece, type Grid } from '../read/range-piece';
import { WidthUnits } from '../widths';
import { queueLooks, queueStandardWidth, type ColumnLook } from './columns';
import { isFree, queuePlace } from './place';
import { queueAddresses, queueConditions, type NewCondition, type SheetConditions } from './conditions';

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
  /** The add-in's conditional formats, as they can be written again. */
  readonly formats: readonly (NewCondition & { readonly id: string })[];
  /** Whether rows are hidden where marks are or are to be: a filter may be on. */
  readonly hasHiddenRows: boolean;
}

/**
 * Reads what marking and clearing have to know, and what taking them back has to put back: one request for a sheet
 * without marks, one more for one with.
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
  const first = await look(link, sheet, target, work.signal);
  const { names, conditions, sheetName } = first;
  const isMarked = hasMarkNames(names) || conditions.own.length > 0;
  if (first.isProtected && (target || isMarked)) throw new HostError('protected', { sheet: sheetName });
  if (target && !isFree(first.place, names.marks)) {
    throw new HostError('no-room', { sheet: sheetName });
  }
  const state = { ...first, sheet, hasHiddenRows: first.place.hasHiddenRows, cells: [], formats: [] };
  return isMarked ? { ...state, ...(await readOldMarks(link, state, work)) } : state;
}

async function look(link: Link, id: SheetId, target: CellRange | null, signal?: AbortSignal) {
  return link.ask(
    'look at the marks',
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(id);
      sheet.load('name, protection/protected');
      const names = queueOwnNames(sheet);
      const conditions = queueConditions(sheet);
      const standard = queueStandardWidth(sheet);
      const looks = queueLooks(sheet, target ? [target.left, target.right] : []);
      const place = queuePlace(sheet, target);
      await context.sync();
      return {
        sheetName: sheet.name,
        isProtected: sheet.protection.protected,
        names: names(),
        conditions: conditions(),
        units: new WidthUnits(standard()),
        looks: new Map(looks().map((each) => [each.column, each])),
        place: place(),
      };
    },
    signal,
  );
}

type OldMarks = Pick<MarkState, 'cells' | 'formats' | 'looks' | 'hasHiddenRows'>;

async function readOldMarks(
  link: Link,
  state: Omit<MarkState, 'cells' | 'formats'>,
  work: LongWork,
): Promise<OldMarks> {
  const { sheet, names, conditions } = state;
  const looks = new Map(state.looks);
  const cells: { range: CellRange; values: Grid }[] = [];
  const formats: (NewCondition & { id: string })[] = [];
  const rates = new Rates(USUAL_BYTES);
  const columns = markColumns(names.marks);
  let { hasHiddenRows } = state;
  await new BlockReader(link, work.signal ? { signal: work.signal } : {}).read([
    hiddenPiece(sheet, names.marks, () => (hasHiddenRows = true)),
    looksPiece(sheet, columns, looks),
    formatsPiece(sheet, conditions, formats),
    ...columns.map((column) =>
      rangePiece(
        {
          sheet,
          property: 'values',
          range: { ...rangeOfColumn(names.marks, column) },
          take: (range, values) => {
            cells.push({ range, values });
            return [];
          },
        },
        rates,
      ),
    ),
  ]);
  return { looks, cells, formats, hasHiddenRows };
}

/** The two columns of marks; what somebody put between them is not ours, and one of them may have been deleted. */
export function markColumns(marks: CellRange | null): readonly number[] {
  if (!marks) return [];
  return marks.left === marks.right ? [marks.left] : [marks.left, marks.right];
}

export function rangeOfColumn(marks: CellRange | null, column: number): CellRange {
  return { top: marks?.top ?? 0, bottom: marks?.bottom ?? 0, left: column, right: column };
}

function hiddenPiece(sheet: SheetId, marks: CellRange | null, tell: () => void): Piece {
  return wholePiece(100, (context) => {
    const read = queuePlace(context.workbook.worksheets.getItem(sheet), marks);
    return () => {
      if (read().hasHiddenRows) tell();
    };
  });
}

function looksPiece(sheet: SheetId, columns: readonly number[], looks: Map<number, ColumnLook>): Piece {
  return wholePiece(columns.length * 200, (context) => {
    const read = queueLooks(context.workbook.worksheets.getItem(sheet), columns);
    return () => read().forEach((each) => looks.set(each.column, each));
  });
}

function formatsPiece(
  sheet: SheetId,
  { own }: SheetConditions,
  formats: (NewCondition & { readonly id: string })[],
): Piece {
  return wholePiece(own.length * 300, (context) => {
    const ids = own.map(({ id }) => id);
    const read = queueAddresses(context.workbook.worksheets.getItem(sheet), ids);
    return () => {
      const addresses = read();
      for (const format of own) formats.push({ ...format, address: addresses.get(format.id) ?? '' });
    };
  });
}

/** A piece that is asked for at once. */
function wholePiece(bytes: number, queue: (context: Excel.RequestContext) => () => void): Piece {
  return {
    bytes,
    queue: (context) => {
      const take = queue(context);
      return () => {
        take();
        return { bytes, more: [] };
      };
    },
    cut: () => null,
  };
}
