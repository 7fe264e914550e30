import { Button, Select, makeStyles } from '@fluentui/react-components';
import type { SessionState } from '../../app/session/session';
import { usePane, useText } from '../context/pane';
import { checkableSheets, sheetOf, type Picked } from './use-picked-sheet';

const useStyles = makeStyles({
  bar: { display: 'flex', gap: '8px', padding: '8px 12px', alignItems: 'center' },
  select: { flex: '1 1 auto', minWidth: 0, maxWidth: '480px' },
  button: { flexShrink: 0 },
});

interface SheetBarProps {
  readonly state: SessionState;
  readonly picked: Picked;
  readonly onPick: (picked: Picked) => void;
}

/** The option for all sheets; the others are `=` and the sheet's id. */
const ALL = 'all';

/** The sheet looked at, and the button that checks it. */
export function SheetBar({ state, picked, onPick }: SheetBarProps) {
  const t = useText();
  const styles = useStyles();
  const { session, run } = usePane();
  const sheets = checkableSheets(state.sheets);

  const pick = (value: string) => {
    if (value === ALL) {
      onPick('all');
      return;
    }
    const sheet = value.slice(1);
    onPick({ sheet });
    if (state.results.has(sheet)) session.show(sheet);
  };
  const check = () => {
    if (picked === null) return;
    run(session.check(picked));
  };
  return (
    <div className={styles.bar}>
      <Select
        size="small"
        className={styles.select}
        aria-label={t('pane.sheet.label')}
        value={picked === 'all' ? ALL : `=${sheetOf(picked) ?? ''}`}
        onChange={(_, { value }) => pick(value)}
        disabled={sheets.length === 0}
      >
        {sheets.length === 0 && <option value="=">{t('pane.sheet.none')}</option>}
        {sheets.map(({ id, name, active }) => (
          <option key={id} value={`=${id}`}>
            {active ? t('pane.sheet.active', { sheet: name }) : name}
          </option>
        ))}
        {sheets.length > 1 && <option value={ALL}>{t('pane.sheet.all')}</option>}
      </Select>
      <Button
        size="small"
        appearance="primary"
        className={styles.button}
        disabledFocusable={picked === null || state.work !== null}
        onClick={check}
      >
        {picked === 'all' ? t('pane.check.all') : t('pane.check.sheet')}
      </Button>
    </div>
  );
}
