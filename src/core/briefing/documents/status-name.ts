import type { Status } from '../../model/verdict';
import type { ProgressKind } from '../facts/kinds';
import { sentence, type Sentence } from './sentence';

/** Issues are closed out, not completed (domain.md 2.3): these statuses have a word of their own. */
const OF_ISSUES: ReadonlySet<Status> = new Set(['met', 'met-late', 'on-schedule', 'missed']);

/** The word for a status of entries of a kind: 已完成 of a task is 按期销号 of an issue. */
export function statusName(status: Status, kind: ProgressKind): Sentence {
  return kind === 'issue' && OF_ISSUES.has(status)
    ? sentence(`briefing.issue-status.${status}`)
    : sentence('briefing.status', { status: { set: 'status', value: status } });
}
