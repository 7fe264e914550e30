import { sameData } from '../../core/model/same-data';
import type { SheetMapping } from '../../core/profile/profile';
import type { FindingView } from '../engine/sheet-view';
import type { BriefingSettings, IgnoredFinding, ProfileJson, Settings } from './settings';

type BySheet = 'asOf' | 'mappings';

/** Settings with a finding left as it is. */
export function withIgnored(
  settings: Settings,
  finding: FindingView,
  decision: Pick<IgnoredFinding, 'reason' | 'on'>,
): Settings {
  const entry = finding.entry === null ? {} : { entry: finding.entry };
  const ignored: IgnoredFinding = { ...decision, rule: finding.rule, ...entry };
  return { ...settings, ignored: { ...settings.ignored, [finding.key]: ignored } };
}

/** Settings without an ignored finding. */
export function withoutIgnored(settings: Settings, key: string): Settings {
  return withField(settings, 'ignored', without(settings.ignored ?? {}, key));
}

/** Settings with a sheet's mapping; null goes back to detection. */
export function withMapping(settings: Settings, sheetName: string, mapping: SheetMapping | null): Settings {
  return withField(settings, 'mappings', withEntry(settings.mappings ?? {}, sheetName, mapping));
}

/** Settings with a sheet's as-of day; null goes back to the sheet's own. */
export function withAsOf(settings: Settings, sheetName: string, day: string | null): Settings {
  return withField(settings, 'asOf', withEntry(settings.asOf ?? {}, sheetName, day));
}

/** Settings with a profile; null goes back to the default. */
export function withProfile(settings: Settings, profile: string | ProfileJson | null): Settings {
  const { profile: _before, ...others } = settings;
  return profile === null ? others : { ...others, profile };
}

/** Settings with the way in which a briefing was made. */
export function withBriefing(settings: Settings, briefing: BriefingSettings): Settings {
  return sameData(settings.briefing, briefing) ? settings : { ...settings, briefing };
}

/** Settings after sheets were renamed (old name → new name): what belonged to an old name belongs to the new one. */
export function withSheetsRenamed(settings: Settings, names: ReadonlyMap<string, string>): Settings {
  const kept = [...Object.keys(settings.asOf ?? {}), ...Object.keys(settings.mappings ?? {})];
  if (!kept.some((name) => names.has(name))) return settings;
  const renamed = (name: string): string => names.get(name) ?? name;
  const withAsOfs = withField(settings, 'asOf', withKeys(settings.asOf ?? {}, renamed));
  return withField(withAsOfs, 'mappings', withKeys(settings.mappings ?? {}, renamed));
}

function withKeys<T>(record: Readonly<Record<string, T>>, keyOf: (key: string) => string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [keyOf(key), value]));
}

function withEntry<T>(record: Readonly<Record<string, T>>, key: string, value: T | null): Readonly<Record<string, T>> {
  return value === null ? without(record, key) : { ...record, [key]: value };
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}

/** An empty field is left out, so that settings which say nothing are known to. */
function withField(settings: Settings, field: BySheet | 'ignored', value: Readonly<Record<string, unknown>>): Settings {
  if (Object.keys(value).length > 0) return { ...settings, [field]: value };
  const { [field]: _empty, ...others } = settings;
  return others;
}
