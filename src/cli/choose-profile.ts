import { readFileSync } from 'node:fs';
import { profileByDefault, shippedProfileNamed, shippedProfileNames, type Profile } from '../app/profiles';
import type { ProfileJson } from '../app/settings/settings';
import { systemCode } from './system-error';
import type { Message } from '../core/model/message';
import { messageOf } from '../i18n';

/** The profile to judge by, or what is wrong with the choice: a sentence, then one for each mistake in the file. */
export type ProfileChoice =
  | {
      readonly ok: true;
      readonly profile: Profile;
      /** The same as plain data: a shipped one's name, a file's JSON, null for the default. */
      readonly given: string | ProfileJson | null;
    }
  | { readonly ok: false; readonly problems: readonly Message[] };

/**
 * The profile that --profile names. A shipped profile's name goes before a file of the same name ("10/20" is a name);
 * write ./NAME for the file.
 */
export async function chooseProfile(name: string | null): Promise<ProfileChoice> {
  if (name === null) return { ok: true, profile: profileByDefault(), given: null };
  const shipped = shippedProfileNamed(name);
  if (shipped) return { ok: true, profile: shipped, given: shipped.name };
  const text = textOf(name);
  if (typeof text !== 'string') return { ok: false, problems: [text] };
  // Few runs read a profile, and what checks one is a tenth of the program: it is loaded when it is needed.
  const { readProfile } = await import('../app/read-profile');
  const read = readProfile(text);
  if (read.ok) return { ok: true, profile: read.profile, given: read.json };
  if ('notJson' in read) {
    return { ok: false, problems: [messageOf('cli.profile-not-json', { name, detail: read.notJson })] };
  }
  return {
    ok: false,
    problems: [messageOf('cli.profile-invalid', { name, count: read.issues.length }), ...read.issues],
  };
}

function textOf(path: string): string | Message {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const code = systemCode(error);
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? messageOf('cli.profile-not-found', { name: path, profiles: shippedProfileNames() })
      : messageOf('cli.profile-unreadable', { name: path, detail: code });
  }
}
