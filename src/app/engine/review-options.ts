import { dayFromIso, type Day } from '../../core/model/day';
import type { Profile } from '../../core/profile';
import type { ReviewOptions } from '../../core/review';
import { profileByDefault, shippedProfileNamed } from '../profiles';
import type { ReviewConfig } from './engine';

/**
 * What core reviews by, from a configuration that came as plain data. Throws an Error for a day that does not exist, an
 * unknown profile's name or a profile with mistakes: whoever lets people choose these has checked them before.
 */
export async function reviewOptions(config: ReviewConfig): Promise<ReviewOptions> {
  const { asOf, today, profile, mapping, fileName } = config;
  return {
    asOf: asOf === null ? null : dayOf(asOf),
    today: dayOf(today),
    profile: await profileOf(profile),
    mapping,
    fileName,
  };
}

function dayOf(text: string): Day {
  const day = dayFromIso(text);
  if (day === null) throw new Error(`not a day: ${text}`);
  return day;
}

async function profileOf(given: ReviewConfig['profile']): Promise<Profile> {
  if (given === null) return profileByDefault();
  if (typeof given === 'string') {
    const shipped = shippedProfileNamed(given);
    if (!shipped) throw new Error(`no shipped profile has the name ${given}`);
    return shipped;
  }
  // Few people write a profile of their own, and what checks one is a tenth of the engine.
  const { parseProfile } = await import('../../core/profile/parse');
  const parsed = parseProfile(given);
  if (!parsed.ok) throw new Error(`the profile has mistakes: ${JSON.stringify(parsed.issues)}`);
  return parsed.profile;
}
