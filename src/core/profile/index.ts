export type { Profile, SheetMapping } from './profile';
export { parseProfile, type ParsedProfile } from './parse';
export { defaultProfile } from './shipped/default';
export { shippedProfile, shippedProfiles } from './shipped';
