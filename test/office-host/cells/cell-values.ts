import type { CellContent } from '../../../src/xlsx';

/** A cell's value as `Range.values` has it. */
export function plain(content: CellContent | null): string | number | boolean {
  const value = content?.value ?? '';
  return typeof value === 'object' ? value.error : value;
}

/** `Excel.RangeValueType`. */
export function valueType(content: CellContent | null): string {
  const value = content?.value ?? null;
  if (value === null) return 'Empty';
  if (typeof value === 'object') return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'string' ? 'String' : 'Boolean';
}
