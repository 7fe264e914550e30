import type { ColumnRole } from '../../core/model/layout';

/** Every role in the order in which ledgers have them; a role that core adds does not compile until it is here. */
const ORDER: Readonly<Record<ColumnRole, number>> = {
  sequence: 0,
  category: 1,
  task: 2,
  indicator: 3,
  department: 4,
  person: 5,
  target: 6,
  unit: 7,
  baseline: 8,
  start: 9,
  deadline: 10,
  actual: 11,
  rate: 12,
  completed: 13,
  progress: 14,
  status: 15,
  'milestone-target': 16,
  'milestone-actual': 17,
  measure: 18,
  component: 19,
  total: 20,
  score: 21,
  verdict: 22,
  veto: 23,
  remarks: 24,
  other: 25,
};

/** The roles to choose from. */
export const ROLES = (Object.keys(ORDER) as ColumnRole[]).sort((a, b) => ORDER[a] - ORDER[b]);
