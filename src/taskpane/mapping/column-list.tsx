import { Select, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ColumnView } from '../../app/engine/sheet-view';
import type { ColumnRole } from '../../core/model/layout';
import { asTitle } from '../common/as-title';
import { useText, type Translate } from '../context/pane';
import { ROLES } from './roles';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns: '28px minmax(0, 1fr) 132px',
    columnGap: '8px',
    alignItems: 'center',
    padding: '5px 0',
    margin: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  letters: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  header: { overflowWrap: 'anywhere' },
  source: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  guess: { color: tokens.colorStatusWarningForeground1 },
  changed: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface ColumnListProps {
  readonly columns: readonly ColumnView[];
  /** Roles chosen and not saved, by letters. */
  readonly chosen: Readonly<Record<string, ColumnRole>>;
  readonly onChoose: (column: ColumnView, role: ColumnRole) => void;
}

/** Every column with what it was taken for and why, to be corrected. */
export function ColumnList({ columns, chosen, onChoose }: ColumnListProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {columns.map((column) => (
        <Column key={column.column} column={column} chosen={chosen[column.column]} onChoose={onChoose} />
      ))}
    </ul>
  );
}

interface ColumnProps {
  readonly column: ColumnView;
  readonly chosen: ColumnRole | undefined;
  readonly onChoose: (column: ColumnView, role: ColumnRole) => void;
}

function Column({ column, chosen, onChoose }: ColumnProps) {
  const t = useText();
  const styles = useStyles();
  const { column: letters, header, role } = column;
  const name =
    header === ''
      ? t('pane.mapping.column-unnamed', { column: letters })
      : t('pane.mapping.column', { column: letters, header });
  return (
    <li className={styles.item}>
      <span className={styles.letters}>{letters}</span>
      <span className={styles.header}>
        {header === '' ? t('pane.mapping.no-header') : header}
        <span
          className={mergeClasses(
            styles.source,
            isGuess(column) && styles.guess,
            chosen !== undefined && styles.changed,
          )}
        >
          {asTitle(chosen === undefined ? sourceText(t, column) : t('pane.mapping.changed'))}
        </span>
      </span>
      <Select
        size="small"
        aria-label={name}
        value={chosen ?? role}
        onChange={(_, { value }) => onChoose(column, value as ColumnRole)}
      >
        {ROLES.map((each) => (
          <option key={each} value={each}>
            {asTitle(t(`terms.role.${each}`))}
          </option>
        ))}
      </Select>
    </li>
  );
}

/** Less than this, and a header's word only suggests the role. */
const SURE = 0.8;

/** Whether a role was guessed. What is left as `other` is no guess. */
function isGuess({ source, confidence, role }: ColumnView): boolean {
  if (source === 'user' || role === 'other') return false;
  return source === 'content' || source === 'none' || confidence < SURE;
}

function sourceText(t: Translate, column: ColumnView): string {
  if (column.source === 'none' && column.role === 'other') return t('pane.mapping.source.not-used');
  if (isGuess(column) && (column.source === 'header' || column.source === 'parent')) {
    return t('pane.mapping.source.header-guess');
  }
  return t(`pane.mapping.source.${column.source}`);
}
