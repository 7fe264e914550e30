import { profileByDefault, shippedProfileNamed, type Profile } from '../../app/profiles';
import { profileOfJson } from '../../app/read-profile';
import type { Settings } from '../../app/settings/settings';

/** The profile that settings name or hold; null where this version does not know it. */
export function profileOf(chosen: Settings['profile']): Profile | null {
  if (chosen === undefined) return profileByDefault();
  return typeof chosen === 'string' ? shippedProfileNamed(chosen) : profileOfJson(chosen);
}
