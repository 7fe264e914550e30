import type { Finding } from '../../../core/model/finding';
import type { Entry } from '../../../core/model/ledger';
import type { FindingPlace } from './finding-place';
import { hashOf } from './text-hash';

/** A finding of a sheet with its place. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly place: FindingPlace;
}

/**
 * Keys by which findings of one rule are known again: hashes of the sheet, of what is wrong, and of what the row is about
 * (never of its number, nor of what is filled in as work goes on). Where a key would come twice, the rest of the rows'
 * texts decides which is first, so that sorting the ledger changes nothing. In the order of the findings; each once.
 */
export function findingKeys(sheet: string, findings: readonly PlacedFinding[]): readonly string[] {
  const keys = findings.map(({ finding, place }) => `${finding.rule}:${hashOf(identityOf(sheet, finding, place))}`);
  const alike = new Map<string, number[]>();
  for (const [index, key] of keys.entries()) {
    const group = alike.get(key);
    if (group) group.push(index);
    else alike.set(key, [index]);
  }
  for (const [key, group] of alike) {
    if (group.length === 1) continue;
    const byDetail = group.map((index) => ({ index, detail: detailOf(findings[index]?.place.entry ?? null) }));
    byDetail.sort((a, b) => compareText(a.detail, b.detail) || a.index - b.index);
    byDetail.forEach(({ index }, place) => {
      if (place > 0) keys[index] = `${key}~${place + 1}`;
    });
  }
  return keys;
}

/** What is wrong, and with what. Parameters are left out: they count rows and name cells, which move. */
function identityOf(sheet: string, finding: Finding, { entry, column, label }: FindingPlace): string {
  const { message, expected, found, habit } = finding;
  const common = [sheet, message.id, column?.header ?? null];
  if (habit !== undefined) return JSON.stringify([...common, habit]);
  const about = entry
    ? [entry.name, entry.department, entry.person, entry.category, entry.target, entry.start, entry.deadline]
    : [label];
  const texts = about.map((each) => (typeof each === 'object' ? (each?.text ?? null) : each));
  return JSON.stringify([...common, expected, found, ...texts]);
}

/** Everything else that an entry says. */
function detailOf(entry: Entry | null): string {
  if (!entry) return '';
  const { actual, baseline, rate, completed, progress, status, periods } = entry;
  const cells = [
    actual,
    baseline,
    rate,
    completed,
    progress,
    status,
    ...periods.flatMap((of) => [of.target, of.actual]),
  ];
  return cells.map((cell) => cell?.text ?? '').join('\u0000');
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
