import { compactText, parseState } from '../../values';
import { isStanding, isYesOrNo } from './state-words';
import type { StatusRow } from './status-row';

/** Longer texts tell a story in which more than one state occurs. */
const LONGEST = 12;

/**
 * Whether a short progress text plainly denies the status: 已销号 beside 正在整改, 未启动 beside 已全部完成. Texts with
 * figures or stages, and standing work (持续推进), deny nothing; 否 under 是否销号 beside 已整改 waits for its inspection.
 */
export function deniesStatus({ entry, state, status }: StatusRow): boolean {
  const { progress } = entry;
  if (!progress?.reading.ok || compactText(progress.text).length > LONGEST) return false;
  const { quantities, stage, all } = progress.reading.value;
  if (quantities.length > 0 || stage !== null || all || isStanding(progress.text)) return false;
  const said = parseState(progress.text);
  if (state === 'done') return said === 'in-progress' || said === 'not-started' || said === 'not-done';
  const denied = state === 'not-started' || (state === 'not-done' && !isYesOrNo(status));
  return denied && said === 'done';
}
