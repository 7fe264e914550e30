import { hasRole, setRole, type RoleDraft } from './role-draft';
import { hasWord, startsWithWord } from './words';

/** Which date columns are deadlines, and which the days of completion. */
export function settleDates(drafts: readonly RoleDraft[]): void {
  settleCompletion(drafts);
  if (!hasRole(drafts, 'deadline')) settlePlannedStart(drafts);
}

/** 完成时间 is the deadline, or the day of completion where another column holds the deadline. */
function settleCompletion(drafts: readonly RoleDraft[]): void {
  for (const draft of drafts) {
    const roles = draft.matches.filter((match) => match.weight >= 1).map((match) => match.role);
    if (!roles.includes('deadline') || !roles.includes('completed') || draft.source === 'content') continue;
    const others = drafts.filter((each) => each !== draft);
    if (
      others.some(
        (each) =>
          each.role === 'deadline' && !each.matches.some((match) => match.role === 'completed' && match.weight >= 1),
      )
    ) {
      setRole(draft, 'completed', 0.85, 'header');
    } else setRole(draft, 'deadline', 0.8, 'header');
  }
}

/**
 * 计划开工时间 beside 是否开工 or 实际开工时间, where nothing else is due: the start is what is asked for. Beside a
 * deadline it stays when the work begins.
 */
function settlePlannedStart(drafts: readonly RoleDraft[]): void {
  const planned = drafts.find((draft) => draft.role === 'start' && startsWithWord('planned', draft.leaf.base));
  if (!planned) return;
  const starts = (draft: RoleDraft): boolean => draft !== planned && hasWord('startsWork', draft.leaf.base);
  const actual = drafts.find((draft) => draft.role === 'start' && starts(draft));
  const told = actual ?? drafts.find((draft) => draft.role === 'status' && starts(draft));
  if (!told || hasRole(drafts, 'completed')) return;
  setRole(planned, 'deadline', 0.7, 'header');
  if (actual) setRole(actual, 'completed', 0.7, 'header');
}
