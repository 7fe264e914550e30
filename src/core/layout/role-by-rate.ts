import { hasRole, setRole, type RoleDraft } from './role-draft';
import type { RoleFrame } from './role-frame';
import { shareDividing } from './role-sums';
import { hasWord } from './words';

/** With a target and a rate but no actual, the measure that is the rate's numerator over the target is the actual. */
export function settleActualByRate(drafts: readonly RoleDraft[], frame: RoleFrame): void {
  const target = drafts.find((draft) => draft.role === 'target');
  const rate = drafts.find((draft) => draft.role === 'rate');
  if (!target || !rate || hasRole(drafts, 'actual', 'milestone-actual')) return;
  const measures = drafts.filter((draft) => draft.role === 'measure');
  const fits = measures.find(
    (draft) =>
      shareDividing(frame.sheet, frame.records, draft.header.column, target.header.column, rate.header.column) >= 0.6,
  );
  if (fits) setRole(fits, 'actual', 0.7, 'content');
}

/** A completion rate divides what was done by what was asked for: 建设里程, 完成里程, 完成率 are target, actual and rate. */
export function settleByCompletionRate(drafts: readonly RoleDraft[], { sheet, records }: RoleFrame): void {
  if (hasRole(drafts, 'target', 'actual', 'milestone-target', 'milestone-actual')) return;
  const measures = drafts.filter((draft) => draft.role === 'measure');
  for (const rate of drafts) {
    if (rate.role !== 'rate' || !hasWord('completionRates', rate.leaf.base)) continue;
    for (const target of measures) {
      const divides = (actual: RoleDraft): boolean =>
        shareDividing(sheet, records, actual.header.column, target.header.column, rate.header.column) >= 0.6;
      const actual = measures.find((draft) => draft !== target && divides(draft));
      if (!actual) continue;
      setRole(target, 'target', 0.6, 'content');
      setRole(actual, 'actual', 0.6, 'content');
      return;
    }
  }
}
