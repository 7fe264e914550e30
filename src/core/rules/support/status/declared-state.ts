import type { Entry, Ledger } from '../../../model/ledger';
import type { State } from '../../../model/progress';
import { headerOf, mentions } from '../words/header-words';
import { isYesOrNo } from './state-words';

/**
 * Reads the states that rows declare of the work itself. 是 and 否 count only under a header that asks whether it is done
 * (是否销号), not under 是否按期 or 是否开工; null where a status cell declares none.
 */
export function stateReader(ledger: Ledger): (entry: Entry) => State | null {
  const answers = new Map<number, boolean>();
  const tellsDone = (column: number): boolean => {
    let known = answers.get(column);
    if (known === undefined) {
      const header = headerOf(ledger, column);
      known = mentions(header, 'completion') && !mentions(header, 'timeliness');
      answers.set(column, known);
    }
    return known;
  };
  return ({ status }) => {
    if (!status?.reading.ok) return null;
    return isYesOrNo(status.text) && !tellsDone(status.column) ? null : status.reading.value;
  };
}
