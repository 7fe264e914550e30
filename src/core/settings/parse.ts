import * as v from 'valibot';
import type { Message } from '../model/message';
import type { SettingsIssue } from '../model/settings-issue';
import { parseProfile } from '../profile/parse';
import type { SheetMapping } from '../profile/profile';
import { shippedProfile, shippedProfiles } from '../profile/shipped';
import { FIELD_SCHEMAS, type SettingsField } from './schema';

/** The version of settings that this program reads and writes. */
export const SETTINGS_VERSION = 1;

/** Settings as they may be used: the fields that are without a mistake, and whatever a newer version keeps beside them. */
export interface UsableSettings {
  readonly version: 1;
  readonly profile?: string | Readonly<Record<string, unknown>>;
  readonly asOf?: Readonly<Record<string, string>>;
  readonly mappings?: Readonly<Record<string, SheetMapping>>;
  readonly ignored?: Readonly<Record<string, { readonly reason: string; readonly on: string }>>;
  readonly briefing?: {
    readonly documents?: readonly string[];
    readonly ties?: 'shared' | 'sequential';
    readonly precision?: 0 | 1 | 2;
  };
}

/** Settings with every mistake in them: ids `settings.<…>` and `profile.<…>`, each with the path of the value. */
export interface ParsedSettings {
  readonly settings: UsableSettings;
  readonly issues: readonly Message[];
  /** Whether a newer version wrote them, so that nothing of them can be used. */
  readonly newer: boolean;
}

/** Reads settings from parsed JSON. A field with a mistake is left out and named; unknown fields are kept. Never throws. */
export function parseSettings(json: unknown): ParsedSettings {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return unusable('not-an-object', {});
  const { version, profile, asOf, mappings, ignored, briefing, ...unknown } = json as Record<string, unknown>;
  if (version === undefined) return unusable('missing', { path: 'version' });
  if (version !== SETTINGS_VERSION) {
    const found = typeof version === 'number' ? version : JSON.stringify(version);
    return unusable('unknown-version', { found, known: SETTINGS_VERSION }, isNewer(version));
  }
  const issues: Message[] = [];
  const settings: Record<string, unknown> = { ...unknown, version };
  for (const [field, value] of Object.entries({ asOf, mappings, ignored, briefing })) {
    if (value === undefined) continue;
    const result = v.safeParse(FIELD_SCHEMAS[field as SettingsField], value);
    if (result.success) settings[field] = result.output;
    else issues.push(...result.issues.map((issue) => messageOf(field, issue)));
  }
  const wrong = profile === undefined ? [] : profileIssues(profile);
  if (profile !== undefined && wrong.length === 0) settings['profile'] = profile;
  return { settings: settings as unknown as UsableSettings, issues: [...wrong, ...issues], newer: false };
}

/** What is wrong with a chosen profile: the name of a shipped one, or a whole profile; nothing where it can be used. */
export function profileIssues(profile: unknown): readonly Message[] {
  if (typeof profile === 'string') {
    if (shippedProfile(profile)) return [];
    const profiles = shippedProfiles.map(({ name }) => name);
    return [issueOf('unknown-profile', { name: profile, profiles })];
  }
  const parsed = parseProfile(profile);
  return parsed.ok ? [] : parsed.issues.map(underProfile);
}

/** A profile's mistake with the path that it has within settings. */
function underProfile({ id, params }: Message): Message {
  const { path } = params;
  return { id, params: typeof path === 'string' ? { ...params, path: `profile.${path}` } : params };
}

function isNewer(version: unknown): boolean {
  return typeof version === 'number' && version > SETTINGS_VERSION;
}

function unusable(issue: SettingsIssue, params: Message['params'], newer = false): ParsedSettings {
  return { settings: { version: SETTINGS_VERSION }, issues: [issueOf(issue, params)], newer };
}

const OWN_REASONS: ReadonlySet<string> = new Set<SettingsIssue>(['not-a-day', 'not-a-row', 'not-a-year']);

function messageOf(field: string, issue: v.BaseIssue<unknown>): Message {
  const inside = v.getDotPath(issue);
  const path = inside === null ? field : `${field}.${inside}`;
  const found = issue.received;
  if (issue.type === 'strict_object' && issue.expected === 'never') return issueOf('unknown-key', { path });
  if (found === 'undefined') return issueOf('missing', { path });
  if (OWN_REASONS.has(issue.message)) return issueOf(issue.message as SettingsIssue, { path, found });
  const expected = issue.type === 'custom' ? '{ }' : (issue.expected ?? '');
  return issueOf('impossible-value', { path, found, expected });
}

function issueOf(issue: SettingsIssue, params: Message['params']): Message {
  return { id: `settings.${issue}`, params };
}
