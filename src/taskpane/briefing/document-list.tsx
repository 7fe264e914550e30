import { Checkbox, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { DOCUMENT_IDS, type DocumentId } from '../../app/briefing/request';
import type { BriefingOverview } from '../../app/engine/briefing';
import { useText } from '../context/pane';
import { FOR_ONE, isSuitable, withDocument, type Choice } from './choice';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { margin: 0 },
  label: { display: 'grid' },
  explain: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  department: { margin: '0 0 6px 32px', maxWidth: '320px' },
});

interface DocumentListProps {
  readonly choice: Choice;
  readonly overview: BriefingOverview | undefined;
  readonly onChange: (choice: Choice) => void;
}

/** The documents that can be written, each with what it is for. */
export function DocumentList({ choice, overview, onChange }: DocumentListProps) {
  const t = useText();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {DOCUMENT_IDS.map((id) => {
        const suitable = isSuitable(id, overview);
        const taken = suitable && choice.documents.includes(id);
        return (
          <li key={id} className={styles.item}>
            <Checkbox
              checked={taken}
              disabled={!suitable}
              onChange={(_, { checked }) => onChange(withDocument(choice, id, checked === true))}
              label={
                <span className={styles.label}>
                  {t(`pane.briefing.document.${id}`)}
                  <span className={styles.explain}>
                    {suitable ? t(`pane.briefing.explain.${id}`) : t('pane.briefing.unsuitable')}
                  </span>
                </span>
              }
            />
            {taken && FOR_ONE.includes(id) && (
              <DepartmentChoice id={id} choice={choice} overview={overview} onChange={onChange} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The choice that names no department. */
const NONE = '';

/** Whom a document for one department is for. */
function DepartmentChoice({ id, choice, overview, onChange }: DocumentListProps & { readonly id: DocumentId }) {
  const t = useText();
  const styles = useStyles();
  const departments = overview?.departments ?? [];
  const chosen = choice.departments[id];
  const choose = (name: string) => {
    const { [id]: _before, ...others } = choice.departments;
    onChange({ ...choice, departments: name === NONE ? others : { ...others, [id]: name } });
  };
  return (
    <Field size="small" orientation="horizontal" label={t('pane.briefing.department')} className={styles.department}>
      <Select size="small" value={chosen ?? NONE} onChange={(_, { value }) => choose(value)}>
        <option value={NONE}>
          {id === 'notice' ? t('pane.briefing.department-each') : t('pane.briefing.department-all')}
        </option>
        {departments.map(({ name, late }) => (
          <option key={name} value={name}>
            {t('pane.briefing.department-late', { department: name, late })}
          </option>
        ))}
      </Select>
    </Field>
  );
}
