import { Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { profileByDefault, shippedProfileNamed, shippedProfileNames, type Profile } from '../../app/profiles';
import { profileOfJson } from '../../app/read-profile';
import type { Settings } from '../../app/settings/settings';
import { usePane, useSessionState, useText } from '../context/pane';
import { profileRule } from './profile-rule';

const useStyles = makeStyles({
  rule: {
    margin: '4px 0 0',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  source: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

/** The choice that stands for the workbook's own profile. */
const OWN = '';

/** The profile by which entries are judged, with its thresholds in words. */
export function ProfileChoice({ profile: chosen }: { readonly profile: Settings['profile'] }) {
  const t = useText();
  const styles = useStyles();
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
            {nameOf(name)}
          </option>
        ))}
      </Select>
      {profile && <p className={styles.rule}>{profileRule(t, profile)}</p>}
      {profile?.source !== undefined && profile !== profileByDefault() && (
        <p className={styles.source}>{t('pane.progress.profile-source', { source: profile.source })}</p>
      )}
    </Field>
  );
}

/** The profile that settings name or hold; null where this version does not know it. */
function profileOf(chosen: Settings['profile']): Profile | null {
  if (chosen === undefined) return profileByDefault();
  return typeof chosen === 'string' ? shippedProfileNamed(chosen) : profileOfJson(chosen);
}
