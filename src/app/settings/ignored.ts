import type { FindingView } from '../engine/sheet-view';
import type { IgnoredFinding, Settings } from './settings';

/** Excel allows no colon in a sheet's name, so the first one ends it. */
const SEPARATOR = ':';

/**
 * The key of a finding in {@link Settings.ignored}. A finding's own key is unique within its sheet only: twelve monthly
 * copies of one sheet must not be silenced by a reason given for January.
 */
export function ignoredKey(sheetName: string, finding: Pick<FindingView, 'key'>): string {
  return `${sheetName}${SEPARATOR}${finding.key}`;
}

/** Why a finding is left as it is; null where nobody decided that. */
export function ignoredFinding(
  settings: Settings,
  sheetName: string,
  finding: Pick<FindingView, 'key'>,
): IgnoredFinding | null {
  const key = ignoredKey(sheetName, finding);
  const ignored = settings.ignored ?? {};
  return Object.hasOwn(ignored, key) ? (ignored[key] ?? null) : null;
}

/** The name of the sheet that a key of {@link Settings.ignored} belongs to. */
export function sheetOfIgnoredKey(key: string): string {
  return key.slice(0, Math.max(0, key.indexOf(SEPARATOR)));
}
