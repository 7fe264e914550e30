import { memoize } from '../../../model/memoize';
import type { State } from '../../../model/progress';
import { compactText, parseState } from '../../../values';
import { isStanding, isYesOrNo } from './state-words';
import type { StatusRow } from './status-row';

/** Longer texts tell a story in which more than one state occurs. */
const LONGEST = 12;

/** The state that a short text declares; `nothing` for longer ones and for standing work (持续推进). Rows repeat a few texts. */
const plainlySaid: (text: string) => State | 'nothing' = memoize((text: string) => {
  if (compactText(text).length > LONGEST || isStanding(text)) return 'nothing';
  return parseState(text) ?? 'nothing';
});

/**
 * Whether a short progress text plainly denies the status: 已销号 beside 正在整改, 未启动 beside 已全部完成. Texts with
 * figures or stages, and standing work (持续推进), deny nothing; 否 under 是否销号 beside 已整改 waits for its inspection.
 */
export function deniesStatus(row: StatusRow): boolean {
  const { state } = row;
  const { progress } = row.entry;
  if (!progress?.reading.ok) return false;
  const { quantities, stage, all } = progress.reading.value;
  if (quantities.length > 0 || stage !== null || all) return false;
  const said = plainlySaid(progress.text);
  if (state === 'done') return said === 'in-progress' || said === 'not-started' || said === 'not-done';
  const denied = state === 'not-started' || (state === 'not-done' && !isYesOrNo(row.status));
  return denied && said === 'done';
}
