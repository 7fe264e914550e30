import type { FindingView } from '../../app/engine/sheet-view';
import type { SheetResult } from '../../app/session/session';
import type { IgnoredFinding } from '../../app/settings/settings';
import type { Severity } from '../../core/model/finding';
import type { SheetId } from '../../core/model/sheet-plan';

/** A finding with its sheet, as the list shows it. */
export interface FindingItem {
  /** Unique over all sheets; the same after sorting, inserting rows or reopening the file. */
  readonly key: string;
  readonly sheet: SheetId;
  readonly sheetName: string;
  readonly finding: FindingView;
  /** Set where a person decided to leave it. */
  readonly ignored: IgnoredFinding | null;
}

/** Findings of one rule at one severity. */
export interface FindingGroup {
  readonly key: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly items: readonly FindingItem[];
}

/** What the list shows. */
export interface FindingFilter {
  /** null: every severity. */
  readonly severity: Severity | null;
  /** null: every department; {@link NO_DEPARTMENT}: findings that belong to none. */
  readonly department: string | null;
  readonly search: string;
  readonly ignoredToo: boolean;
}

/** A department that no sheet can name. */
export const NO_DEPARTMENT = '';

export const NO_FILTER: FindingFilter = { severity: null, department: null, search: '', ignoredToo: false };

/** From the gravest to the mildest. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** All findings of some sheets, in the order of sheets, ledgers and cells. */
export function findingsOf(
  results: readonly SheetResult[],
  ignored: Readonly<Record<string, IgnoredFinding>>,
): readonly FindingItem[] {
  return results.flatMap(({ view }) =>
    view.ledgers.flatMap((ledger) =>
      ledger.findings.map((finding) => ({
        key: `${view.id}|${finding.key}`,
        sheet: view.id,
        sheetName: view.name,
        finding,
        ignored: ignored[finding.key] ?? null,
      })),
    ),
  );
}

/** The findings that a filter lets through. `titleOf` gives a rule's title, which is searched as well. */
export function filtered(
  items: readonly FindingItem[],
  filter: FindingFilter,
  titleOf: (rule: string) => string,
): readonly FindingItem[] {
  const words = filter.search.toLocaleLowerCase().split(/\s+/u).filter(Boolean);
  return items.filter((item) => {
    const { finding } = item;
    if (item.ignored && !filter.ignoredToo) return false;
    if (filter.severity !== null && finding.severity !== filter.severity) return false;
    if (filter.department !== null && (finding.department ?? NO_DEPARTMENT) !== filter.department) return false;
    if (words.length === 0) return true;
    const text = searchText(item, titleOf(finding.rule));
    return words.every((word) => text.includes(word));
  });
}

function searchText({ finding, sheetName }: FindingItem, title: string): string {
  const { cell, message, entry, header, department } = finding;
  return [cell, title, message, entry, header, department, sheetName].join('\n').toLocaleLowerCase();
}

/** Groups by severity, then rule: the gravest first, and within a severity in the order of their first findings. */
export function grouped(items: readonly FindingItem[]): readonly FindingGroup[] {
  const groups = new Map<string, FindingItem[]>();
  for (const item of items) {
    const key = `${item.finding.severity}/${item.finding.rule}`;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups]
    .flatMap(([key, members]) => {
      const [first] = members;
      return first ? [{ key, rule: first.finding.rule, severity: first.finding.severity, items: members }] : [];
    })
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

/** Counts of what is not ignored. */
export function counts(items: readonly FindingItem[]): Readonly<Record<Severity, number>> {
  const count = { error: 0, warning: 0, info: 0 };
  for (const { finding, ignored } of items) if (!ignored) count[finding.severity]++;
  return count;
}

/** The departments that occur, sorted; {@link NO_DEPARTMENT} last where some finding belongs to none. */
export function departmentsOf(items: readonly FindingItem[]): readonly string[] {
  const names = new Set(items.map(({ finding }) => finding.department ?? NO_DEPARTMENT));
  const named = [...names].filter((name) => name !== NO_DEPARTMENT).sort((a, b) => a.localeCompare(b, 'zh-CN'));
  return names.has(NO_DEPARTMENT) && named.length > 0 ? [...named, NO_DEPARTMENT] : named;
}
