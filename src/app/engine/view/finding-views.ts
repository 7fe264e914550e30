import type { SheetState } from '../../../core/review';
import type { Formatter } from '../../../i18n';
import { findingReport } from '../../finding-report';
import type { FindingView } from '../sheet-view';
import { findingKeys, type PlacedFinding } from './finding-key';
import { placesIn, type FindingPlace } from './finding-place';

/** The findings of a rule in the tables of a sheet, by table and in the order of their cells. */
export interface RuleViews {
  readonly placed: readonly (readonly PlacedFinding[])[];
  readonly views: readonly (readonly FindingView[])[];
}

/** Views of findings, by the rule's id. */
export type ViewsByRule = ReadonlyMap<string, RuleViews>;

/**
 * The views of every rule. Those of a rule whose findings and places are the same objects as before are taken over.
 * A rule is viewed over all tables at once, because its keys are unique within the sheet.
 */
export function findingViews({ sheet, tables }: SheetState, format: Formatter, before: ViewsByRule): ViewsByRule {
  const placed = new Map<string, (readonly PlacedFinding[])[]>();
  for (const [index, table] of tables.entries()) {
    const placeOf = placesIn(table);
    for (const [rule, findings] of table.findings) {
      const ofRule = placed.get(rule) ?? tables.map(() => NONE);
      ofRule[index] = findings.map((finding) => ({ finding, place: placeOf(finding.cell) }));
      placed.set(rule, ofRule);
    }
  }
  const views = new Map<string, RuleViews>();
  for (const [rule, ofRule] of placed) {
    const known = before.get(rule);
    views.set(rule, known && arePlacedAlike(known.placed, ofRule) ? known : viewsOf(sheet.name, ofRule, format));
  }
  return views;
}

const NONE: readonly PlacedFinding[] = [];

function arePlacedAlike(before: RuleViews['placed'], after: RuleViews['placed']): boolean {
  return (
    before.length === after.length &&
    after.every((table, index) => {
      const known = before[index];
      return known?.length === table.length && table.every((each, at) => isPlacedAlike(known[at], each));
    })
  );
}

function isPlacedAlike(before: PlacedFinding | undefined, { finding, place }: PlacedFinding): boolean {
  return (
    before?.finding === finding &&
    before.place.entry === place.entry &&
    before.place.column === place.column &&
    before.place.label === place.label
  );
}

function viewsOf(sheet: string, placed: RuleViews['placed'], format: Formatter): RuleViews {
  const keys = findingKeys(sheet, placed.flat());
  let next = 0;
  const views = placed.map((table) => table.map((each) => findingView(each, keys[next++] ?? '', format)));
  return { placed, views };
}

function findingView({ finding, place }: PlacedFinding, key: string, format: Formatter): FindingView {
  return { ...findingReport(finding, format), key, ...whereabouts(place) };
}

function whereabouts({
  entry,
  column,
}: FindingPlace): Omit<FindingView, keyof ReturnType<typeof findingReport> | 'key'> {
  return {
    entry: entry?.name ?? null,
    header: column?.header ?? '',
    department: entry?.department?.text ?? null,
    role: column?.role ?? null,
  };
}
