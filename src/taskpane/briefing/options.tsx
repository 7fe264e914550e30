import { Field, Select, makeStyles } from '@fluentui/react-components';
import { useText } from '../context/pane';
import type { Choice } from './choice';

const useStyles = makeStyles({
  root: { display: 'grid', gap: '6px', maxWidth: '360px' },
});

const TIES = ['shared', 'sequential'] as const;
const PRECISIONS = [0, 1, 2] as const;

interface OptionsProps {
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
}

/** How figures are summed up: what equal ones do to places, and how exact percentages are printed. */
export function Options({ choice, onChange }: OptionsProps) {
  const t = useText();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Field label={t('pane.briefing.ties')} size="small">
        <Select
          size="small"
          value={choice.ties}
          onChange={(_, { value }) => onChange({ ...choice, ties: TIES.find((each) => each === value) ?? 'shared' })}
        >
          {TIES.map((ties) => (
            <option key={ties} value={ties}>
              {t(`pane.briefing.ties-${ties}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('pane.briefing.precision')} size="small">
        <Select
          size="small"
          value={String(choice.precision)}
          onChange={(_, { value }) =>
            onChange({ ...choice, precision: PRECISIONS.find((each) => String(each) === value) ?? 1 })
          }
        >
          {PRECISIONS.map((precision) => (
            <option key={precision} value={precision}>
              {t(`pane.briefing.precision-${precision}`)}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
