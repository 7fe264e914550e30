import type { CellRange } from '../../core/model/address';
import { cellsOf } from '../ranges';

/** The library sets so many cells at a time (`setRangePropertiesInBulk`), each piece by a range of its own. */
const PIECE_CELLS = 1_500;
const PIECE_BYTES = 1_000;

/** Bytes that a table of one entry a cell takes in a request. */
export function tableBytes(entries: number, range: CellRange): number {
  return entries + (Math.ceil(cellsOf(range) / PIECE_CELLS) - 1) * PIECE_BYTES;
}
