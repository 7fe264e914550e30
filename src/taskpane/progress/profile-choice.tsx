import { Field, Select } from '@fluentui/react-components';
import { profileByDefault, shippedProfileNames } from '../../app/profiles';
import type { Settings } from '../../app/settings/settings';
import { asTitle } from '../common/as-title';
import { usePane, useSessionState, useText } from '../context/pane';
import { profileOf } from './profile-of';

/** The choice that stands for the workbook's own profile. */
const OWN = '';

/** The choice of the profile by which entries are judged. */
export function ProfileChoice({ profile: chosen }: { readonly profile: Settings['profile'] }) {
  const t = useText();
  const { session, run, format } = usePane();
  const { work } = useSessionState();
  const profile = profileOf(chosen);
  const isOwn = typeof chosen === 'object';
  const nameOf = (name: string) => format.param({ set: 'profile', value: name });

  const choose = (name: string) => {
    if (name === OWN) return;
    run(session.setProfile(name === profileByDefault().name ? null : name));
  };
  return (
    <Field label={t('pane.progress.profile')} size="small">
      <Select
        size="small"
        value={isOwn ? OWN : (profile?.name ?? '')}
        disabled={work !== null}
        onChange={(_, { value }) => choose(value)}
      >
        {isOwn && (
          <option value={OWN}>{t('pane.progress.profile-custom', { name: nameOf(profile?.name ?? 'custom') })}</option>
        )}
        {shippedProfileNames().map((name) => (
          <option key={name} value={name}>
            {asTitle(nameOf(name))}
          </option>
        ))}
      </Select>
    </Field>
  );
}
