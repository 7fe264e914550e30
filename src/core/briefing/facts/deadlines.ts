import { calendarOf, endOfMonth, isMonthEnd, type Day } from '../../model/day';
import { counted, type Fact } from './fact';
import { cellsOf, type Item } from './items';
import { inSourceOrder } from './order';

/** What falls due on a day to come. */
export interface Upcoming {
  readonly item: Item;
  readonly due: Day;
  /** The row's deadline, or one of its own milestones before it. */
  readonly kind: 'deadline' | 'milestone';
  /** The milestone as written. */
  readonly milestone: string | null;
}

/** What falls due from one day to another, both included. */
export interface DueSoon {
  readonly from: Day;
  readonly to: Day;
  /** How many deadlines: the milestones are not counted. */
  readonly count: Fact;
  /** By day. */
  readonly upcoming: readonly Upcoming[];
}

/** What is still running as next steps are written: nothing reached, cancelled or overdue already. */
const RUNNING = new Set(['on-schedule', 'behind', 'seriously-behind', 'not-due', 'not-reported', 'undetermined']);

/** The rest of the running month, and the month after it (domain.md 2.4: 下一步). An as-of day that ends its month leaves none of it. */
export function dueSoon(
  items: readonly Item[],
  asOf: Day,
): { readonly thisMonth: DueSoon | null; readonly nextMonth: DueSoon } {
  const { year, month } = calendarOf(asOf);
  const end = endOfMonth(year, month);
  return {
    thisMonth: isMonthEnd(asOf) ? null : within(items, asOf + 1, end),
    nextMonth: within(items, end + 1, endOfMonth(year, month + 1)),
  };
}

function within(items: readonly Item[], from: Day, to: Day): DueSoon {
  const running = items.filter(({ verdict }) => RUNNING.has(verdict.status));
  const upcoming = running
    .flatMap(datesOf)
    .filter(({ due }) => due >= from && due <= to)
    .sort((a, b) => a.due - b.due || inSourceOrder(a.item, b.item));
  const deadlines = upcoming.filter(({ kind }) => kind === 'deadline').map(({ item }) => item);
  return { from, to, count: counted(cellsOf(deadlines)), upcoming };
}

function datesOf(item: Item): readonly Upcoming[] {
  const { due } = item.verdict;
  const steps = item.entry.milestones.filter((step) => due === null || step.due < due);
  const milestones = steps.map((step): Upcoming => ({
    item,
    due: step.due,
    kind: 'milestone',
    milestone: step.raw.trim(),
  }));
  return due === null ? milestones : [...milestones, { item, due, kind: 'deadline', milestone: null }];
}
