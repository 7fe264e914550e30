import type { CellRange } from '../../core/model/address';

/** Ranges on their way to another thread: top, left, bottom and right of each behind one another. */
export type PackedRanges = Int32Array<ArrayBuffer>;

/** Ranges as one piece of memory. */
export function packRanges(ranges: readonly CellRange[]): PackedRanges {
  return Int32Array.from(ranges.flatMap(({ top, left, bottom, right }) => [top, left, bottom, right]));
}

/** The ranges again. */
export function unpackRanges(packed: PackedRanges): CellRange[] {
  return Array.from({ length: packed.length / 4 }, (_, index) => {
    const [top = 0, left = 0, bottom = 0, right = 0] = packed.subarray(index * 4, index * 4 + 4);
    return { top, left, bottom, right };
  });
}
