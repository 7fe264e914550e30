import type { Message } from '../core/model/message';
import { parseProfile } from '../core/profile/parse';
import type { Profile } from '../core/profile/profile';
import type { ProfileJson } from './settings/settings';

/** A profile with the JSON that it was read from, or what is wrong with its file: not JSON at all, or every mistake in it. */
export type ReadProfile =
  | { readonly ok: true; readonly profile: Profile; readonly json: ProfileJson }
  | { readonly ok: false; readonly notJson: string }
  | { readonly ok: false; readonly issues: readonly Message[] };

/** The profile that settings hold as JSON; null where it is damaged. */
export function profileOfJson(json: unknown): Profile | null {
  const parsed = parseProfile(json);
  return parsed.ok ? parsed.profile : null;
}

/** Reads the text of a profile file. */
export function readProfile(text: string): ReadProfile {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { ok: false, notJson: error instanceof Error ? error.message : String(error) };
  }
  const parsed = parseProfile(json);
  // Only an object can be a profile.
  return parsed.ok ? { ...parsed, json: json as ProfileJson } : parsed;
}
