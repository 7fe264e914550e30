import type { Profile } from '../profile';
import { defaultProfile } from './default';
import { sanya2022 } from './sanya-2022';
import { tenTwenty } from './ten-twenty';
import { tianjin2022 } from './tianjin-2022';
import { xinhuang2015 } from './xinhuang-2015';
import { yinchuan2025 } from './yinchuan-2025';

/** Every profile that ships, the default first. */
export const shippedProfiles: readonly Profile[] = [
  defaultProfile,
  tenTwenty,
  yinchuan2025,
  sanya2022,
  tianjin2022,
  xinhuang2015,
];

/** The shipped profile of a name, null where none has it. */
export function shippedProfile(name: string): Profile | null {
  return shippedProfiles.find((profile) => profile.name === name) ?? null;
}
