import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { profileByDefault, type Profile } from '../../app/profiles';
import type { Settings } from '../../app/settings/settings';
import { useText, type Translate } from '../context/pane';
import { profileOf } from './profile-of';

const useStyles = makeStyles({
  rule: {
    margin: 0,
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

/** The thresholds of a profile in words, and where they were published. */
export function ProfileRule({ profile: chosen }: { readonly profile: Settings['profile'] }) {
  const t = useText();
  const styles = useStyles();
  const profile = useMemo(() => profileOf(chosen), [chosen]);
  if (!profile) return null;
  return (
    <>
      <p className={styles.rule}>{ruleText(t, profile)}</p>
      {profile.source !== undefined && profile !== profileByDefault() && (
        <p className={styles.source}>{t('pane.progress.profile-source', { source: profile.source })}</p>
      )}
    </>
  );
}

function ruleText(t: Translate, { schedule }: Profile): string {
  const { measure, tolerance, redLine } = schedule;
  const prorate = t(`pane.progress.prorate.${schedule.prorate}`);
  return Number(tolerance) === 0
    ? t(`pane.progress.rule.${measure}-strict`, { redLine, prorate })
    : t(`pane.progress.rule.${measure}`, { tolerance, redLine, prorate });
}
