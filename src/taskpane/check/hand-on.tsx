import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { usePane, useSessionState, useText } from '../context/pane';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 10px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '8px 12px',
  },
  hint: {
    flex: '1 1 140px',
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Writes the findings as a sheet: all of them, or those of the department that the list is narrowed to. */
export function HandOn({ department }: { readonly department: string | null }) {
  const t = useText();
  const styles = useStyles();
  const { session, run } = usePane();
  const { work } = useSessionState();
  const sheet = department === null ? t('findings-sheet.name') : t('findings-sheet.name-of-department', { department });
  return (
    <div className={styles.root}>
      <Button
        size="small"
        icon={<DocumentTableRegular />}
        disabledFocusable={work !== null}
        onClick={() => run(session.writeFindings(department))}
      >
        {department === null ? t('pane.hand-on.all') : t('pane.hand-on.department', { department })}
      </Button>
      <p className={styles.hint}>{t('pane.hand-on.explain', { sheet })}</p>
    </div>
  );
}
