import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SessionState } from '../../app/session/session';
import { usePane, useText } from '../context/pane';
import { ProfileChoice } from '../progress/profile-choice';
import { ProfileRule } from '../progress/profile-rule';
import { ClearAll } from './clear-all';
import { IgnoredList } from './ignored-list';
import { SettingsFile } from './settings-file';

const useStyles = makeStyles({
  root: { padding: '4px 12px 16px', maxWidth: '640px' },
  section: { padding: '10px 0 6px' },
  title: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: 600, margin: '0 0 4px' },
  rule: { margin: '4px 0' },
  note: { margin: '0 0 6px', color: tokens.colorNeutralForeground2 },
});

/** 设置: what is kept in the workbook, handing it on, and what the add-in is. */
export default function SettingsScreen({ state }: { readonly state: SessionState }) {
  const t = useText();
  const styles = useStyles();
  const { version } = usePane();
  const ignored = Object.keys(state.settings.ignored ?? {}).length;
  return (
    <div className={styles.root}>
      <Section>
        <ProfileChoice profile={state.settings.profile} />
        <div className={styles.rule}>
          <ProfileRule profile={state.settings.profile} />
        </div>
        <p className={styles.note}>{t('pane.settings.profile-explain')}</p>
      </Section>
      <Section title={t('pane.settings.file')} note={t('pane.settings.file-explain')}>
        <SettingsFile />
      </Section>
      <Section title={t('pane.settings.ignored', { count: ignored })}>
        <IgnoredList state={state} />
      </Section>
      <Section title={t('pane.settings.clear')} note={t('pane.settings.clear-explain')}>
        <ClearAll />
      </Section>
      <Section title={t('pane.settings.about')}>
        <p className={styles.note}>{t('pane.settings.version', { version })}</p>
        <p className={styles.note}>{t('pane.settings.privacy')}</p>
      </Section>
    </div>
  );
}

interface SectionProps {
  readonly title?: string;
  readonly note?: string;
  readonly children: ReactNode;
}

function Section({ title, note, children }: SectionProps) {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      {title !== undefined && <h2 className={styles.title}>{title}</h2>}
      {note !== undefined && <p className={styles.note}>{note}</p>}
      {children}
    </section>
  );
}
