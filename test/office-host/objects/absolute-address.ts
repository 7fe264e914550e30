import type { CellRange } from '../../../src/core/model/address';
import { shortAddress } from '../cells/address';

/** `$A$1:$B$2`, `$A:$C`, `$1:$3`. */
export function absoluteAddress(range: CellRange): string {
  return shortAddress(range).replace(/[A-Z]+|\d+/g, '$$$&');
}
