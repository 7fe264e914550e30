import type { Message } from '../../core/model/message';
import { parseProfile } from '../../core/profile/parse';
import { defaultProfile } from '../../core/profile/shipped/default';
import { readSettings, withoutMark } from './stored';
import type { ProfileJson, Settings } from './settings';

/**
 * Settings as a file for other offices: the profile, named also where it is the default, what was corrected in the
 * understanding of sheets, and how briefings are made. As-of days and ignored findings belong to the workbook and stay there: another office's
 * ledger has other rows, and its reviewer other reasons.
 */
export function exportedText(settings: Settings): string {
  const { version, profile, asOf: _asOf, ignored: _ignored, ...others } = settings;
  return `${JSON.stringify({ version, profile: profile ?? defaultProfile.name, ...others }, null, 2)}\n`;
}

/** The settings after a file was taken over, or every mistake in it. */
export type Imported =
  { readonly ok: true; readonly settings: Settings } | { readonly ok: false; readonly issues: readonly Message[] };

/**
 * Takes over a settings file, or a profile file of the command. Profile, mappings and briefing of a settings file replace
 * those that are there, also by nothing; as-of days and ignored findings stay unless the file has some.
 */
export function importedInto(settings: Settings, text: string): Imported {
  const profile = profileFile(text);
  if (profile) {
    const parsed = parseProfile(profile);
    return parsed.ok ? { ok: true, settings: { ...settings, profile } } : parsed;
  }
  const read = readSettings(text);
  if (read.issues.length > 0) return { ok: false, issues: read.issues };
  const { asOf, ignored } = settings;
  const kept = { ...(asOf === undefined ? {} : { asOf }), ...(ignored === undefined ? {} : { ignored }) };
  return { ok: true, settings: { ...kept, ...read.settings } };
}

/** A profile as the command takes it: it names no version, which settings always do. Null for everything else. */
function profileFile(text: string): ProfileJson | null {
  let json: unknown;
  try {
    json = JSON.parse(withoutMark(text));
  } catch {
    // Text that is no JSON is named by readSettings, with the place.
    return null;
  }
  const isProfile = typeof json === 'object' && json !== null && !Array.isArray(json) && !('version' in json);
  return isProfile && Object.keys(json as object).length > 0 ? (json as ProfileJson) : null;
}
