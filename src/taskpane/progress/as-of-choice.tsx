import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowResetRegular } from '@fluentui/react-icons/svg/arrow-reset';
import { useState } from 'react';
import type { LedgerView } from '../../app/engine/sheet-view';
import type { SheetId } from '../../core/model/sheet-plan';
import { asTitle } from '../common/as-title';
import { usePane, useSessionState, useText } from '../context/pane';

const useStyles = makeStyles({
  line: { display: 'flex', gap: '6px', alignItems: 'center' },
  input: { flex: '1 1 auto', minWidth: 0 },
  source: {
    margin: '2px 0 0',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface AsOfChoiceProps {
  readonly sheet: SheetId;
  readonly ledger: LedgerView;
}

/** The day on which entries are judged, and where it comes from. */
export function AsOfChoice({ sheet, ledger }: AsOfChoiceProps) {
  const t = useText();
  const styles = useStyles();
  const { session, run } = usePane();
  const { work } = useSessionState();
  const isGiven = ledger.asOfSource === 'option';
  return (
    <Field label={t('pane.progress.as-of')} size="small">
      <div className={styles.line}>
        {/* Drawn anew when the day changes from outside: while a date is typed, it is not one yet. */}
        <DayInput
          key={`${sheet} ${ledger.asOf}`}
          label={t('pane.progress.as-of')}
          day={ledger.asOf}
          disabled={work !== null}
          onDay={(day) => run(session.setAsOf(sheet, day))}
        />
        {isGiven && (
          <Button
            size="small"
            icon={<ArrowResetRegular />}
            aria-label={t('pane.progress.as-of-own')}
            title={t('pane.progress.as-of-own')}
            onClick={() => run(session.setAsOf(sheet, null))}
          />
        )}
      </div>
      <p className={styles.source}>
        {isGiven ? t('pane.progress.as-of-given') : asTitle(t(`terms.as-of-source.${ledger.asOfSource}`))}
      </p>
    </Field>
  );
}

interface DayInputProps {
  readonly label: string;
  readonly day: string;
  readonly disabled: boolean;
  readonly onDay: (day: string) => void;
}

/** A date taken over when it is whole: on Enter or on leaving the field, or picked from the calendar. */
export function DayInput({ label, day, disabled, onDay }: DayInputProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState(day);
  const take = () => {
    if (typed !== '' && typed !== day) onDay(typed);
    else setTyped(day);
  };
  return (
    <Input
      size="small"
      type="date"
      className={styles.input}
      aria-label={label}
      min="1900-01-01"
      max="9999-12-31"
      value={typed}
      disabled={disabled}
      onChange={(_, { value }) => setTyped(value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
      }}
    />
  );
}
