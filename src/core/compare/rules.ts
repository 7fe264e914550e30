import type { Severity } from '../model/finding';
import type { RuleMessages } from '../rules/rule';

/** The rules of design.md that take two files. `regression` is also a rule within one sheet, and described there. */
export type ComparedRule = 'regression' | 'stale' | 'target-changed';

/** A rule that only a comparison can carry out. */
export interface TwoFileRule {
  readonly id: Exclude<ComparedRule, 'regression'>;
  readonly severity: Severity;
  /** i18n holds a sentence for each: `rules.<rule id>.<message id>`. */
  readonly messages: RuleMessages;
}

const CHANGED = ['value', 'earlier', 'earlierSheet', 'earlierCell'] as const;
const ADDED = ['value', 'earlierSheet', 'earlierCell'] as const;
const REMOVED = ['earlier', 'earlierSheet', 'earlierCell'] as const;

/** The registry of rules that are not among those over one ledger, in the order of design.md. */
export const twoFileRules: readonly TwoFileRule[] = [
  {
    id: 'stale',
    severity: 'warning',
    messages: { unchanged: ['since', 'until', 'status'], periods: ['since', 'until', 'periods', 'status'] },
  },
  {
    id: 'target-changed',
    severity: 'warning',
    messages: {
      target: CHANGED,
      'target-added': ADDED,
      'target-removed': REMOVED,
      deadline: CHANGED,
      'deadline-added': ADDED,
      'deadline-removed': REMOVED,
    },
  },
];
