import type { Dimension, Quantity } from '../../../model/quantity';
import { convertValue } from '../../../values';
import { GENERIC_COUNTS as EN } from '../words/en/generic-counts';
import { GENERIC_COUNTS as ZH } from '../words/zh/generic-counts';

/** Measure words that count anything and stand for one another: 个 处 所 家 项. */
const GENERIC: ReadonlySet<string> = new Set([...ZH, ...EN]);

/** Dimensions that a printed unit settles beyond doubt. */
const SETTLED: ReadonlySet<Dimension> = new Set(['money', 'area', 'length', 'mass', 'percent', 'count', 'energy']);

type Measured = Pick<Quantity, 'unit' | 'dimension'>;

/**
 * - `fits`: the two compare, or the difference says nothing (个 and 处, units that are not known)
 * - `other-count`: both count, but different things (套 and 户)
 * - `other-currency`: both money, and no rate is known between them
 * - `share`: a percentage beside an amount
 * - `other-kind`: one measures something else (万元 and 平方米)
 */
export type UnitFit = 'fits' | 'other-count' | 'other-currency' | 'share' | 'other-kind';

/** How the unit of a figure stands to the one that is asked for. Scales do not matter: 万户 and 户 fit. */
export function unitFit(found: Quantity, wanted: Measured): UnitFit {
  if (found.unit === null || wanted.unit === null || convertValue(found, wanted.unit) !== null) return 'fits';
  if (!SETTLED.has(found.dimension) || !SETTLED.has(wanted.dimension)) return 'fits';
  if (found.dimension === wanted.dimension) return sameDimension(found.unit, wanted.unit, found.dimension);
  return found.dimension === 'percent' || wanted.dimension === 'percent' ? 'share' : 'other-kind';
}

function sameDimension(found: string, wanted: string, dimension: Dimension): UnitFit {
  if (dimension === 'money') return 'other-currency';
  if (dimension !== 'count') return 'fits';
  return GENERIC.has(found) || GENERIC.has(wanted) || found.endsWith(wanted) || wanted.endsWith(found)
    ? 'fits'
    : 'other-count';
}
