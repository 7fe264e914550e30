import { plain, roundHalfUp } from '../../../core/model/decimal';
import type { Entry } from '../../../core/model/ledger';
import type { Verdict } from '../../../core/model/verdict';
import type { Formatter } from '../../../i18n';
import { entryReport } from '../../entry-report';
import type { EntryView } from '../sheet-view';

/** Decimals of a gap in percentage points: enough to sort by, and to be rounded once more where it is shown. */
const GAP_DECIMALS = 4;

/** An entry as a pane shows it. */
export function entryView(entry: Entry, verdict: Verdict | undefined, format: Formatter): EntryView {
  return {
    ...entryReport(entry, verdict, format),
    gap: verdict?.gap ? plain(roundHalfUp(verdict.gap, GAP_DECIMALS)) : null,
    person: entry.person?.text ?? null,
    category: entry.category,
  };
}
