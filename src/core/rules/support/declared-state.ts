import type { Entry, Ledger } from '../../model/ledger';
import type { State } from '../../model/progress';
import { headerOf, mentions } from './header-words';
import { isYesOrNo } from './state-words';

/**
 * The state that a row's status cell declares of the work itself. 是 and 否 count only under a header that asks whether
 * it is done (是否销号), not under 是否按期 or 是否开工; null where the cell declares none.
 */
export function declaredState(entry: Entry, ledger: Ledger): State | null {
  const { status } = entry;
  if (!status?.reading.ok) return null;
  if (!isYesOrNo(status.text)) return status.reading.value;
  const header = headerOf(ledger, status.column);
  return mentions(header, 'completion') && !mentions(header, 'timeliness') ? status.reading.value : null;
}
