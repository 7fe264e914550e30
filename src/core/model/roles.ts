import type { ColumnRole } from './layout';

/** Roles whose cells are amounts in a unit: what adds up over rows and is divided into rates. */
export const AMOUNT_ROLES: readonly ColumnRole[] = [
  'target',
  'actual',
  'baseline',
  'measure',
  'component',
  'total',
  'milestone-target',
  'milestone-actual',
];

/** Amounts and scores: figures that others are computed from. */
export const FIGURE_ROLES: readonly ColumnRole[] = [...AMOUNT_ROLES, 'score'];

/** Every role whose cells hold figures, rates included. */
export const NUMERIC_ROLES: readonly ColumnRole[] = [...FIGURE_ROLES, 'rate'];
