import type { FindingView, SheetView } from '../engine/sheet-view';
import type { IgnoredFinding, Settings } from './settings';

/** Why a finding is left as it is; null where nobody decided that. */
export function ignoredFinding({ ignored }: Settings, { key }: Pick<FindingView, 'key'>): IgnoredFinding | null {
  return ignored !== undefined && Object.hasOwn(ignored, key) ? (ignored[key] ?? null) : null;
}

/**
 * Settings after a reviewed sheet was renamed. Keys of findings name their sheet, lest a reason given for January
 * silence its copy for February; so the ignored ones are known again by rule and cell, which renaming leaves alone.
 */
export function withIgnoredFollowing(settings: Settings, before: SheetView, after: SheetView): Settings {
  const keys = new Map(findingsOf(after).map((finding) => [placeOf(finding), finding.key]));
  const moved = new Map<string, string>();
  for (const finding of findingsOf(before)) {
    const key = keys.get(placeOf(finding));
    if (key !== undefined && key !== finding.key && ignoredFinding(settings, finding)) moved.set(finding.key, key);
  }
  if (moved.size === 0) return settings;
  const ignored = Object.entries(settings.ignored ?? {}).map(([key, value]) => [moved.get(key) ?? key, value] as const);
  return { ...settings, ignored: Object.fromEntries(ignored) };
}

function findingsOf({ ledgers }: SheetView): readonly FindingView[] {
  return ledgers.flatMap(({ findings }) => findings);
}

function placeOf({ rule, cell, expected, found }: FindingView): string {
  return JSON.stringify([rule, cell, expected, found]);
}
