import type { Severity } from '../../core/model/finding';
import type { Message } from '../../core/model/message';
import type { SheetView } from '../engine/sheet-view';
import { say } from '../message';
import { ledgersOf, type ListedFinding } from './listed';

/** What the findings hold for: as-of days and profiles of the ledgers, when it was written, and how many there are. */
export function factsLine(views: readonly SheetView[], open: readonly ListedFinding[], today: string): Message {
  const ledgers = ledgersOf(views);
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { finding } of open) counts[finding.severity]++;
  return say('findings-sheet.facts', {
    asOf: [...new Set(ledgers.map(({ asOf }) => asOf))],
    profile: [...new Set(ledgers.map(({ profile }) => profile))],
    today,
    count: open.length,
    errors: counts.error,
    warnings: counts.warning,
    infos: counts.info,
  });
}
