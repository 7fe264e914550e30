import { Button, Checkbox, Input, Select, ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import type { Severity } from '../../core/model/finding';
import { asTitle } from '../common/as-title';
import { useText } from '../context/pane';
import { NO_DEPARTMENT, SEVERITIES, type FindingFilter } from './findings';
import { SeverityMark } from './severity-mark';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '6px', padding: '0 12px 8px' },
  row: { display: 'flex', gap: '6px 4px', flexWrap: 'wrap' },
  check: { marginInlineStart: '-6px' },
  indicator: { margin: '4px 6px' },
  label: { padding: '2px 0' },
  toggle: {
    minWidth: 0,
    padding: '0 5px',
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  search: { flex: '1 1 140px', minWidth: 0, maxWidth: '480px' },
  department: { flex: '0 1 148px', minWidth: 0 },
  clear: { minWidth: '24px', width: '24px', height: '20px', padding: 0 },
});

interface FilterBarProps {
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
  /** Counts of what is not ignored. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly ignored: number;
  readonly departments: readonly string[];
}

/** What narrows the findings down: severity with its counts, a search, a department, ignored ones. */
export function FilterBar({ filter, onFilter, counts, ignored, departments }: FilterBarProps) {
  const t = useText();
  const styles = useStyles();
  const all = SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
  return (
    <div className={styles.root}>
      <div className={styles.row} role="group" aria-label={t('pane.findings.severities')}>
        <ToggleButton
          size="small"
          className={styles.toggle}
          checked={filter.severity === null}
          onClick={() => onFilter({ ...filter, severity: null })}
        >
          {t('pane.findings.all', { count: all })}
        </ToggleButton>
        {SEVERITIES.map((severity) => (
          <SeverityToggle
            key={severity}
            severity={severity}
            count={counts[severity]}
            checked={filter.severity === severity}
            onToggle={(on) => onFilter({ ...filter, severity: on ? severity : null })}
          />
        ))}
      </div>
      <div className={styles.row}>
        <Search value={filter.search} onChange={(search) => onFilter({ ...filter, search })} />
        {departments.length > 0 && (
          <Select
            size="small"
            className={styles.department}
            aria-label={t('pane.findings.department')}
            value={filter.department === null ? 'all' : `=${filter.department}`}
            onChange={(_, { value }) => onFilter({ ...filter, department: value === 'all' ? null : value.slice(1) })}
          >
            <option value="all">{t('pane.findings.every-department')}</option>
            {departments.map((name) => (
              <option key={name} value={`=${name}`}>
                {name === NO_DEPARTMENT ? t('pane.findings.no-department') : name}
              </option>
            ))}
          </Select>
        )}
      </div>
      {ignored > 0 && (
        <Checkbox
          className={styles.check}
          indicator={{ className: styles.indicator }}
          label={{ className: styles.label, children: t('pane.findings.ignored-too', { count: ignored }) }}
          checked={filter.ignoredToo}
          onChange={(_, { checked }) => onFilter({ ...filter, ignoredToo: checked === true })}
        />
      )}
    </div>
  );
}

interface SeverityToggleProps {
  readonly severity: Severity;
  readonly count: number;
  readonly checked: boolean;
  readonly onToggle: (on: boolean) => void;
}

function SeverityToggle({ severity, count, checked, onToggle }: SeverityToggleProps) {
  const t = useText();
  const styles = useStyles();
  return (
    <ToggleButton
      size="small"
      className={styles.toggle}
      icon={<SeverityMark severity={severity} />}
      checked={checked}
      onClick={() => onToggle(!checked)}
    >
      {t('pane.findings.severity', { severity: asTitle(t(`terms.severity.${severity}`)), count })}
    </ToggleButton>
  );
}

function Search({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }) {
  const t = useText();
  const styles = useStyles();
  return (
    <Input
      size="small"
      type="text"
      role="searchbox"
      className={styles.search}
      aria-label={t('pane.findings.search')}
      placeholder={t('pane.findings.search-hint')}
      contentBefore={<SearchRegular aria-hidden />}
      contentAfter={
        value === '' ? null : (
          <Button
            className={styles.clear}
            appearance="transparent"
            size="small"
            aria-label={t('pane.findings.clear-filter')}
            icon={<DismissRegular />}
            onClick={() => onChange('')}
          />
        )
      }
      value={value}
      onChange={(_, data) => onChange(data.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && value !== '') onChange('');
      }}
    />
  );
}
