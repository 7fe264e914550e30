import type { CellRange } from '../../core/model/address';
import type { SheetId } from '../../core/model/sheet-plan';
import type { Piece } from '../read/piece';
import { queueLooks, type ColumnLook } from './columns';
import { queueAddresses, type NewCondition, type SheetConditions } from './conditions';
import { queueCriteria, type ColumnCriteria } from './filter';
import { queuePlace, type Place } from './place';

/** What holds the cells of a range, and whether rows of it are hidden. */
export function placePiece(sheet: SheetId, range: CellRange | null, take: (place: Place) => void): Piece {
  return wholePiece(100, (context) => {
    const read = queuePlace(context.workbook.worksheets.getItem(sheet), range);
    return () => take(read());
  });
}

/** By what the sheet's filter filters. */
export function criteriaPiece(sheet: SheetId, take: (criteria: readonly ColumnCriteria[]) => void): Piece {
  return wholePiece(2_000, (context) => {
    const read = queueCriteria(context.workbook.worksheets.getItem(sheet));
    return () => take(read());
  });
}

/** How columns look. */
export function looksPiece(sheet: SheetId, columns: readonly number[], looks: Map<number, ColumnLook>): Piece {
  return wholePiece(columns.length * 200, (context) => {
    const read = queueLooks(context.workbook.worksheets.getItem(sheet), columns);
    return () => read().forEach((each) => looks.set(each.column, each));
  });
}

/** Where the add-in's conditional formats apply, so that they can be written again. */
export function formatsPiece(
  sheet: SheetId,
  { own }: SheetConditions,
  formats: (NewCondition & { readonly id: string })[],
): Piece {
  return wholePiece(own.length * 300, (context) => {
    const read = queueAddresses(context.workbook.worksheets.getItem(sheet), own);
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
