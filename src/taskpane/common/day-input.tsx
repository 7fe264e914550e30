import { Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';

const useStyles = makeStyles({ input: { flex: '1 1 auto', minWidth: 0 } });

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
