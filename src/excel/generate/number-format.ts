import type { CellRange } from '../../core/model/address';
import { jsonBytes } from '../json-bytes';
import { columnsOf, rangeOf, rowsOf } from '../ranges';
import type { Operation } from '../writer';
import { onSheet } from './on-sheet';
import { tableBytes } from './table-bytes';
import type { FormattedRange } from './style-groups';

/** Formats of the same columns that are set one by one; more are set as a table. */
const FEW_FORMATS = 8;

/** Null where a cell keeps its own. */
type FormatTable = readonly (readonly (string | null)[])[];

/**
 * The number format of a range: one for all cells, or one each. Excel takes a single value as well as a table, the
 * library's types do not.
 */
export function setNumberFormat(range: Excel.Range, format: string | FormatTable): void {
  range.numberFormat = format as unknown as string[][];
}

/** Number formats of the same columns, later ones over earlier ones. */
export function formatOperations(sheet: string, formats: readonly FormattedRange[]): readonly Operation[] {
  const [first] = formats;
  if (!first) return [];
  if (formats.length <= FEW_FORMATS) {
    return formats.map(({ range, numberFormat }) =>
      onSheet(sheet, (worksheet) => setNumberFormat(rangeOf(worksheet, range), numberFormat)),
    );
  }
  const all: CellRange = {
    ...first.range,
    top: formats.reduce((top, { range }) => Math.min(top, range.top), first.range.top),
    bottom: formats.reduce((bottom, { range }) => Math.max(bottom, range.bottom), first.range.bottom),
  };
  const table = tableOf(formats, all);
  return [
    onSheet(sheet, (worksheet) => setNumberFormat(rangeOf(worksheet, all), table), tableBytes(jsonBytes(table), all)),
  ];
}

function tableOf(formats: readonly FormattedRange[], all: CellRange): FormatTable {
  const rows = Array.from({ length: rowsOf(all) }, (): string | null => null);
  for (const { range, numberFormat } of formats)
    rows.fill(numberFormat, range.top - all.top, range.bottom + 1 - all.top);
  return rows.map((format) => Array.from({ length: columnsOf(all) }, () => format));
}
