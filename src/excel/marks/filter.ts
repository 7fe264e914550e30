import type { CellRange } from '../../core/model/address';
import type { SheetFilter } from '../../core/model/mark-filter';
import type { SheetId } from '../../core/model/sheet-plan';
import { once } from '../batch';
import { AREA_PROPERTIES, areaOf, rangeOf } from '../ranges';
import type { Operation } from '../writer';

/** Criteria of one column of a filter, as they can be given to Excel again. */
export interface ColumnCriteria {
  /** Counted from the filter's first column. */
  readonly offset: number;
  readonly criteria: Excel.FilterCriteria;
}

/** Queues the look at a sheet's filter: its range, and whether it hides rows. Null where there are no buttons. */
export function queueFilter(sheet: Excel.Worksheet): () => SheetFilter | null {
  const { autoFilter } = sheet;
  autoFilter.load('isDataFiltered');
  const range = once(autoFilter.getRangeOrNullObject());
  range.load(AREA_PROPERTIES);
  return () => (range.isNullObject ? null : { range: areaOf(range), isActive: autoFilter.isDataFiltered });
}

/** Queues the reading of a filter's criteria: those columns that have some. */
export function queueCriteria(sheet: Excel.Worksheet): () => readonly ColumnCriteria[] {
  const { autoFilter } = sheet;
  autoFilter.load('criteria');
  return () =>
    [...autoFilter.criteria].flatMap((given, offset) => {
      const criteria = withoutNulls(given);
      return isCriterion(criteria) ? [{ offset, criteria }] : [];
    });
}

/** Excel refuses the nulls that it gives: see DECISIONS.md, "Filter buttons". */
function withoutNulls(given: Excel.FilterCriteria): Excel.FilterCriteria {
  const entries = Object.entries(given).filter(([, value]) => value !== null);
  return Object.fromEntries(entries) as unknown as Excel.FilterCriteria;
}

/** Excel tells of every column of the range, of most of them that nothing is filtered. */
function isCriterion({ criterion1, criterion2, values, color, icon, dynamicCriteria }: Excel.FilterCriteria): boolean {
  const isDynamic = dynamicCriteria !== undefined && dynamicCriteria !== 'Unknown';
  const texts = [criterion1, criterion2, color].some((text) => text !== undefined && text !== '');
  return texts || isDynamic || icon !== undefined || (values !== undefined && values.length > 0);
}

/** Whether a column of the filter is one that it was widened by. */
export function isAddedColumn(filter: CellRange, added: CellRange, { offset }: ColumnCriteria): boolean {
  return filter.left + offset >= added.left;
}

/** Gives the filter another range, without criteria. Removed first: no statement says what applying does to another. */
export function moveFilter(sheet: SheetId, range: CellRange): Operation {
  return {
    bytes: 900,
    queue: (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.autoFilter.remove();
      worksheet.autoFilter.apply(rangeOf(worksheet, range));
    },
  };
}

/** Takes the criteria of one column away. */
export function clearCriteria(sheet: SheetId, { offset }: ColumnCriteria): Operation {
  return {
    bytes: 500,
    queue: (context) => context.workbook.worksheets.getItem(sheet).autoFilter.clearColumnCriteria(offset),
  };
}

/** Filters a column as it was filtered before. */
export function applyCriteria(sheet: SheetId, range: CellRange, { offset, criteria }: ColumnCriteria): Operation {
  return {
    bytes: 1_000 + JSON.stringify(criteria).length * 3,
    queue: (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.autoFilter.apply(rangeOf(worksheet, range), offset, criteria);
    },
  };
}

/** Queues whether rows of marks are those of an Excel table that ends before them. */
export function queueBesideTable(sheet: Excel.Worksheet, target: CellRange | null): () => boolean {
  if (!target || target.left === 0) return () => false;
  const parts = [{ ...target, left: 0, right: target.left - 1 }, target];
  const counts = parts.map((part) => rangeOf(sheet, part).getTables(false).getCount());
  return () => {
    const [beside = 0, reaching = 0] = counts.map(({ value }) => value);
    return beside > reaching;
  };
}
