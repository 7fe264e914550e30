import type { Profile } from '../core/profile/profile';
import { shippedProfile, shippedProfiles } from '../core/profile/shipped';
import { defaultProfile } from '../core/profile/shipped/default';

export type { Profile } from '../core/profile/profile';

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
