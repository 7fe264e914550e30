import type { Item } from './items';
import { inOrder } from './source';

/** Items in the order of their sources, then of their rows. */
export function inSourceOrder(a: Item, b: Item): number {
  return inOrder(a.source, b.source) || a.entry.row - b.entry.row;
}
