import type { Quantity } from '../../model/quantity';
import { parseQuantity } from '../../values';

/**
 * The unit that a cell's own text writes beside the figure, null where the figure stands alone and takes its unit from
 * the header or the unit column.
 */
export function ownUnit(text: string): Pick<Quantity, 'unit' | 'dimension' | 'scale'> | null {
  if (/^[\s\d.,,+\-−]+$/.test(text)) return null;
  const reading = parseQuantity(text);
  return reading.ok && reading.value.unit !== null ? reading.value : null;
}
