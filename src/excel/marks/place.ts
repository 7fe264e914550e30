import type { CellRange } from '../../core/model/address';
import { once } from '../batch';
import { AREA_PROPERTIES, areaOf, isInside, rangeOf } from '../ranges';

/** What is where marks are to be written. */
export interface Place {
  /** The cells there that hold something; null where none does. */
  readonly taken: CellRange | null;
  readonly isMerged: boolean;
  /** Whether rows there are hidden: a filter may be on. */
  readonly hasHiddenRows: boolean;
}

const NOWHERE: Place = { taken: null, isMerged: false, hasHiddenRows: false };

/** Queues the look at a place; nothing for no place. */
export function queuePlace(sheet: Excel.Worksheet, target: CellRange | null): () => Place {
  if (!target) return () => NOWHERE;
  const place = rangeOf(sheet, target);
  place.load('rowHidden');
  const taken = once(place.getUsedRangeOrNullObject(true));
  taken.load(AREA_PROPERTIES);
  const merges = once(place.getMergedAreasOrNullObject());
  merges.load('areaCount');
  return () => {
    // Null where some rows are hidden and others are not, whatever the library's types say.
    const hidden: unknown = place.rowHidden;
    return {
      taken: taken.isNullObject ? null : areaOf(taken),
      isMerged: !merges.isNullObject,
      hasHiddenRows: hidden !== false,
    };
  };
}

/** Whether marks may be written there: nobody else's cells, and no merged ones, which would swallow what is written. */
export function isFree({ taken, isMerged }: Place, marks: CellRange | null): boolean {
  if (isMerged) return false;
  return taken === null || (marks !== null && isInside(taken, marks));
}
