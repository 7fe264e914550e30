import type { Message } from '../core/model/message';
import { defaultProfile, parseProfile, shippedProfile, shippedProfiles, type Profile } from '../core/profile';

export type { Profile } from '../core/profile';

/** A profile, or what is wrong with its file: not JSON at all, or every mistake in it. */
export type ReadProfile =
  | { readonly ok: true; readonly profile: Profile }
  | { readonly ok: false; readonly notJson: string }
  | { readonly ok: false; readonly issues: readonly Message[] };

/** The profile that holds where none is chosen. */
export function profileByDefault(): Profile {
  return defaultProfile;
}

/** Names of the shipped profiles, the default first. */
export function shippedProfileNames(): readonly string[] {
  return shippedProfiles.map(({ name }) => name);
}

/** The shipped profile of that name, null where there is none. */
export function shippedProfileNamed(name: string): Profile | null {
  return shippedProfile(name);
}

/** Reads the text of a profile file. */
export function readProfile(text: string): ReadProfile {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { ok: false, notJson: error instanceof Error ? error.message : String(error) };
  }
  return parseProfile(json);
}
