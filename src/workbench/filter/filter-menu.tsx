import { Button, Checkbox, SearchBox, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { CellRange } from '../../core/model/address';
import { useText } from '../context';
import type { DrawnSheet } from '../grid/drawn-sheet';
import { filterValues } from './filter-values';

/** Values that are listed at once: a list of thousands would be slow, and nobody reads it. */
const MOST_LISTED = 300;

const useStyles = makeStyles({
  menu: { width: '260px', display: 'flex', flexDirection: 'column', gap: '6px' },
  list: {
    maxHeight: '260px',
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', gap: '6px', justifyContent: 'flex-end', flexWrap: 'wrap' },
});

interface FilterMenuProps {
  readonly drawn: DrawnSheet;
  readonly filter: CellRange;
  readonly column: number;
  /** The texts whose rows are shown; null shows all. */
  readonly onApply: (values: readonly string[] | null) => void;
  readonly onClose: () => void;
}

/** What a column shows, to be ticked: as Excel's list of a filter. */
export function FilterMenu({ drawn, filter, column, onApply, onClose }: FilterMenuProps) {
  const t = useText();
  const styles = useStyles();
  const values = useMemo(() => filterValues(drawn, filter, column), [drawn, filter, column]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(values.flatMap(({ text, isShown }) => (isShown ? [text] : []))),
  );
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const found = wanted === '' ? values : values.filter(({ text }) => text.toLowerCase().includes(wanted));
  const listed = found.slice(0, MOST_LISTED);
  const criteria = drawn.sheet.filterColumns.find(({ offset }) => offset === column - filter.left);
  const picked = found.filter(({ text }) => chosen.has(text)).length;
  const toggle = (texts: readonly string[], isOn: boolean): void => {
    const next = new Set(chosen);
    for (const text of texts) {
      if (isOn) next.add(text);
      else next.delete(text);
    }
    setChosen(next);
  };
  // What is searched for is what is applied, as in Excel.
  const applied = found.filter(({ text }) => chosen.has(text)).map(({ text }) => text);
  const isAll = wanted === '' && applied.length === values.length;
  return (
    <div className={styles.menu}>
      {criteria?.values === null && <p className={styles.note}>{t('workbench.filter.other')}</p>}
      <SearchBox
        size="small"
        aria-label={t('workbench.filter.search')}
        placeholder={t('workbench.filter.search')}
        value={search}
        dismiss={{ 'aria-label': t('workbench.filter.clear-search') }}
        onChange={(_, { value }) => {
          setSearch(value);
          // Searching offers what it finds, all of it: whoever wants one value types it and presses Enter.
          setChosen(new Set(values.map(({ text }) => text)));
        }}
        onKeyDown={({ key }) => {
          if (key === 'Enter' && applied.length > 0) onApply(isAll ? null : applied);
        }}
      />
      <div className={styles.list} role="group" aria-label={t('workbench.filter.values')}>
        <Checkbox
          label={t('workbench.filter.all')}
          checked={picked === found.length ? true : picked === 0 ? false : 'mixed'}
          onChange={(_, { checked }) =>
            toggle(
              found.map(({ text }) => text),
              checked !== false,
            )
          }
        />
        {listed.map(({ text, rows }) => (
          <Checkbox
            key={text}
            label={t('workbench.filter.value', {
              value: text === '' ? t('workbench.filter.blank') : text,
              count: rows,
            })}
            checked={chosen.has(text)}
            onChange={(_, { checked }) => toggle([text], checked === true)}
          />
        ))}
      </div>
      {found.length > listed.length && (
        <p className={styles.note}>{t('workbench.filter.more', { count: found.length - listed.length })}</p>
      )}
      <div className={styles.buttons}>
        {criteria && (
          <Button size="small" appearance="subtle" onClick={() => onApply(null)}>
            {t('workbench.filter.clear')}
          </Button>
        )}
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={applied.length === 0}
          onClick={() => onApply(isAll ? null : applied)}
        >
          {t('workbench.filter.apply')}
        </Button>
        <Button size="small" onClick={onClose}>
          {t('workbench.filter.cancel')}
        </Button>
      </div>
    </div>
  );
}
