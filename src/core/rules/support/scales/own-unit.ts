import type { Quantity } from '../../../model/quantity';
import { parseQuantity } from '../../../values';

/** Whether a cell holds digits alone: its unit, if any, comes from elsewhere. */
export function isBare(text: string): boolean {
  return /^[\s\d.,,+\-−]+$/.test(text);
}

/**
 * The unit that a cell's own text writes beside the figure, null where the figure stands alone and takes its unit from
 * the header or the unit column.
 */
export function ownUnit(text: string): Pick<Quantity, 'unit' | 'dimension' | 'scale'> | null {
  if (isBare(text)) return null;
  const reading = parseQuantity(text);
  return reading.ok && reading.value.unit !== null ? reading.value : null;
}
