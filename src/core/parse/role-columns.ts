import type { ColumnLayout, ColumnRole, TableLayout } from '../model/layout';
import { compactText } from '../values';
import { hasWord } from '../layout/words';
import { periodColumns, type PeriodColumns } from './periods';

/** The columns that an entry is read from, the best one first where several share a role. */
export interface RoleColumns {
  readonly names: readonly ColumnLayout[];
  readonly department: readonly ColumnLayout[];
  readonly person: readonly ColumnLayout[];
  readonly category: readonly ColumnLayout[];
  readonly target: readonly ColumnLayout[];
  readonly actual: readonly ColumnLayout[];
  /** Whether the n-th target belongs to the n-th actual. */
  readonly paired: boolean;
  readonly baseline: readonly ColumnLayout[];
  readonly rate: readonly ColumnLayout[];
  readonly start: readonly ColumnLayout[];
  readonly deadline: readonly ColumnLayout[];
  readonly completed: readonly ColumnLayout[];
  /** Without a period, then those of periods from the latest to the earliest. */
  readonly progress: readonly ColumnLayout[];
  /** Ordered as `progress`. */
  readonly status: readonly ColumnLayout[];
  readonly remarks: readonly ColumnLayout[];
  /** Columns whose words may name dated steps: deadlines, measures (整改措施), remarks. */
  readonly steps: readonly ColumnLayout[];
  readonly periods: readonly PeriodColumns[];
  /** Those of them that hold a plan, which may be a stage in words. */
  readonly plannedStages: readonly ColumnLayout[];
}

/** Sorts a table's columns by what an entry takes from them. */
export function roleColumns(layout: TableLayout): RoleColumns {
  const of = (...roles: readonly ColumnRole[]): ColumnLayout[] =>
    layout.columns.filter((column) => roles.includes(column.role));
  const best = (...roles: readonly ColumnRole[]): ColumnLayout[] =>
    of(...roles).sort((a, b) => b.confidence - a.confidence || a.index - b.index);
  const target = of('target');
  const actual = of('actual');
  // As many actuals as targets are pairs (城区 目标/完成, 农村 目标/完成), in their order; otherwise the best goes first.
  const paired = target.length > 1 && target.length === actual.length;
  return {
    names: [...best('indicator'), ...best('task')],
    department: best('department'),
    person: best('person'),
    category: best('category'),
    target: paired ? target : best('target'),
    actual: paired ? actual : best('actual'),
    paired,
    baseline: best('baseline'),
    rate: best('rate').sort((a, b) => Number(b.period === null) - Number(a.period === null)),
    start: best('start'),
    deadline: best('deadline'),
    completed: best('completed'),
    progress: of('progress').sort(latestFirst),
    status: best('status').sort(latestFirst),
    remarks: of('remarks'),
    steps: [
      ...of('deadline'),
      ...of('other').filter((column) => hasWord('measuresText', compactText(column.header).toLowerCase())),
      ...of('remarks'),
    ],
    periods: periodColumns(of('milestone-target', 'milestone-actual')),
    plannedStages: of('milestone-target').filter((column) => column.period !== null),
  };
}

/** What stands under no period holds now; then from the latest period to the earliest. */
function latestFirst(a: ColumnLayout, b: ColumnLayout): number {
  const endOf = ({ period }: ColumnLayout): number => period?.end ?? Number.MAX_SAFE_INTEGER;
  return endOf(b) - endOf(a);
}
