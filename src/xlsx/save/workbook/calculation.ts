import type { XmlElement } from '../../xml/element';
import { childFor } from '../../xml/place';
import { WORKBOOK } from './sequence';

/**
 * Has Excel calculate everything when it opens the workbook. `calcCompleted` says that the results that are there are
 * results all the same: some programs ask for calculation because they stored zeros in place of results, and readers
 * (ours as well) take the zeros of such a file for none.
 */
export function calculateOnLoad(root: XmlElement): void {
  const properties = childFor(root, 'calcPr', WORKBOOK);
  if (properties.get('fullCalcOnLoad') !== null && properties.get('fullCalcOnLoad') !== '0') return;
  properties.set('fullCalcOnLoad', 1);
  properties.set('calcCompleted', 1);
}
