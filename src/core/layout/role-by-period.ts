import type { DateContext } from '../model/deadline';
import type { ColumnRole } from '../model/layout';
import { hasRole, setRole, type RoleDraft } from './role-draft';

/** Roles that a period above them does not change: 一季度/完成率, 11月/排名. */
const KEEPS_ROLE: ReadonlySet<ColumnRole> = new Set([
  'rate',
  'sequence',
  'department',
  'remarks',
  'person',
  'score',
  'verdict',
  'veto',
  'status',
]);

/** Month, quarter, half-year and year columns: planned or achieved by period, or the plain target and actual of the plan's own year. */
export function settlePeriods(drafts: readonly RoleDraft[], dates: DateContext): void {
  const tableHasTarget =
    drafts.some((draft) => draft.role === 'target' && !draft.period) ||
    drafts.some((draft) => draft.period?.side === 'planned');
  for (const draft of drafts) {
    if (!draft.period || KEEPS_ROLE.has(draft.role) || (draft.role === 'other' && draft.source === 'header')) continue;
    const { period } = draft.period;
    const side = draft.period.side ?? sideByRole(draft.role);
    const textual = draft.content.filled > 0 && draft.content.quantities < 0.4;
    const coversPlan = period.start <= dates.planStart && period.end >= dates.planEnd;
    if (period.kind === 'years' || coversPlan || (side === 'planned' && isFinalYear(draft, drafts, dates))) {
      if (side) setRole(draft, side === 'planned' ? 'target' : textual ? 'progress' : 'actual', 0.85, 'header');
      else if (draft.role === 'other') setRole(draft, 'measure', 0.5, 'content');
    } else if (period.end < dates.planStart) {
      if (!textual) setRole(draft, tableHasTarget ? 'baseline' : 'measure', 0.6, 'header');
    } else if (side === 'planned') setRole(draft, 'milestone-target', 0.9, 'header');
    else if (textual) setRole(draft, 'progress', 0.6, 'content');
    else if (side === 'achieved' && period.cumulative && !drafts.some((each) => runsOn(each, draft, dates)))
      setRole(draft, 'actual', 0.85, 'header');
    else if (side === 'achieved' || tableHasTarget)
      setRole(draft, 'milestone-actual', side ? 0.9 : 0.6, side ? 'header' : 'content');
    else setRole(draft, 'measure', 0.7, 'header');
  }
  if (!hasRole(drafts, 'target')) settleWidestPlan(drafts);
}

/**
 * 第1周/计划, 第1周/完成, 第2周/计划 beside 总任务 and 累计完成: the same label under several groups holds parts of what a
 * column outside the groups holds whole, whatever the groups are called.
 */
export function settleParts(drafts: readonly RoleDraft[]): void {
  settlePartsOf(drafts, 'target', 'milestone-target');
  settlePartsOf(drafts, 'actual', 'milestone-actual');
}

function settlePartsOf(drafts: readonly RoleDraft[], whole: ColumnRole, part: ColumnRole): void {
  const columns = drafts.filter((draft) => draft.role === whole);
  const grouped = columns.filter((draft) => draft.labels.length > 1);
  if (grouped.length < 2 || grouped.length === columns.length) return;
  const groups = new Set(grouped.map((draft) => draft.labels[0]?.whole));
  const leaves = new Set(grouped.map((draft) => draft.leaf.base));
  if (leaves.size > 1 || groups.size < grouped.length) return;
  for (const draft of grouped) setRole(draft, part, 0.6, 'parent');
}

/** Whether another column holds a running sum of the plan's time too, so that neither is the actual by itself. */
function runsOn(draft: RoleDraft, than: RoleDraft, dates: DateContext): boolean {
  if (draft === than || draft.period?.side !== 'achieved') return false;
  const { period } = draft.period;
  return period.cumulative && period.end >= dates.planStart;
}

/** 上半年任务 over the months from January to June, or 9月计划 by itself, is what is asked for in all. */
function settleWidestPlan(drafts: readonly RoleDraft[]): void {
  const periods = drafts.filter((draft) => draft.role === 'milestone-target' || draft.role === 'milestone-actual');
  const planned = periods.filter((draft) => draft.role === 'milestone-target');
  const widest = planned.find((draft) => periods.every((each) => covers(draft, each)));
  if (!widest) return;
  const others = planned.filter((draft) => draft !== widest);
  // 一季度, 上半年, 前三季度 all begin in January: steps of one chain, not parts of the last.
  if (others.length > 0 && others.every((each) => startOf(each) === startOf(widest))) return;
  setRole(widest, 'target', 0.8, 'header');
  const achieved = periods.find((draft) => draft.role === 'milestone-actual' && covers(draft, widest));
  if (achieved && !hasRole(drafts, 'actual')) setRole(achieved, 'actual', 0.8, 'header');
}

function covers(draft: RoleDraft, other: RoleDraft): boolean {
  const [outer, inner] = [draft.period?.period, other.period?.period];
  return outer !== undefined && inner !== undefined && outer.start <= inner.start && outer.end >= inner.end;
}

function startOf(draft: RoleDraft): number | null {
  return draft.period?.period.start ?? null;
}

/** 2025年目标 of a plan for 2021—2025 is the plan's target, where no other column holds it and no other year has one. */
function isFinalYear(draft: RoleDraft, drafts: readonly RoleDraft[], dates: DateContext): boolean {
  const isFinal = draft.period?.period.kind === 'year' && draft.period.period.end === dates.planEnd;
  const isTarget = (each: RoleDraft): boolean => each.role === 'target' || each.period?.side === 'planned';
  return isFinal && !drafts.some((each) => each !== draft && isTarget(each));
}

function sideByRole(role: ColumnRole): 'planned' | 'achieved' | null {
  if (role === 'target') return 'planned';
  return role === 'actual' || role === 'progress' || role === 'completed' ? 'achieved' : null;
}
