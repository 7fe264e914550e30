import { Button, Label, Select, makeStyles, tokens, useId } from '@fluentui/react-components';
import { ArrowResetRegular } from '@fluentui/react-icons';
import type { BatchConfig } from '../../app/batch/state';
import { profileByDefault, shippedProfileNames } from '../../app/profiles';
import { asTitle } from '../../taskpane/common/as-title';
import { DayInput } from '../../taskpane/common/day-input';
import { useFormat } from '../../taskpane/context/format';
import { useText } from '../context';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: '8px 24px', alignItems: 'center' },
  field: { display: 'flex', alignItems: 'center', gap: '8px', minWidth: 0 },
  label: { flexShrink: 0 },
  day: { width: '150px' },
  own: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface BatchOptionsProps {
  readonly config: BatchConfig;
  readonly onChange: (config: BatchConfig) => void;
}

/** By which day and which profile all files are judged. */
export function BatchOptions({ config, onChange }: BatchOptionsProps) {
  const t = useText();
  const format = useFormat();
  const styles = useStyles();
  const { asOf, profile } = config;
  const choose = (name: string): void =>
    onChange({ ...config, profile: name === profileByDefault().name ? null : name });
  const profileId = useId('profile');
  return (
    <div className={styles.root}>
      <div className={styles.field}>
        <span className={styles.label}>{t('pane.progress.as-of')}</span>
        <span className={styles.day}>
          {/* Drawn anew when the day is taken back: while a date is typed, it is not one yet. */}
          <DayInput
            key={asOf ?? ''}
            label={t('pane.progress.as-of')}
            day={asOf ?? ''}
            disabled={false}
            onDay={(day) => onChange({ ...config, asOf: day })}
          />
        </span>
        {asOf === null ? (
          <span className={styles.own}>{t('workbench.batch.as-of-each')}</span>
        ) : (
          <Button
            size="small"
            icon={<ArrowResetRegular />}
            aria-label={t('workbench.batch.as-of-own')}
            title={t('workbench.batch.as-of-own')}
            onClick={() => onChange({ ...config, asOf: null })}
          />
        )}
      </div>
      <div className={styles.field}>
        <Label className={styles.label} htmlFor={profileId}>
          {t('pane.progress.profile')}
        </Label>
        <Select
          id={profileId}
          size="small"
          value={typeof profile === 'string' ? profile : profileByDefault().name}
          onChange={(_, { value }) => choose(value)}
        >
          {shippedProfileNames().map((name) => (
            <option key={name} value={name}>
              {asTitle(format.param({ set: 'profile', value: name }))}
            </option>
          ))}
        </Select>
      </div>
    </div>
  );
}
