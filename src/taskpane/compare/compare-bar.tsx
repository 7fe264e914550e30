import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { usePane, useText } from '../context/pane';

const useStyles = makeStyles({
  root: { flexShrink: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: '8px 12px' },
  hint: {
    margin: '4px 0 0',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Writes the comparison as a sheet, saying beforehand what that does. */
export function CompareBar({ busy }: { readonly busy: boolean }) {
  const t = useText();
  const styles = useStyles();
  const { session, run } = usePane();
  return (
    <div className={styles.root}>
      <Button
        size="small"
        appearance="primary"
        icon={<DocumentTableRegular />}
        disabledFocusable={busy}
        onClick={() => run(session.writeComparison())}
      >
        {t('pane.compare.write')}
      </Button>
      <p className={styles.hint}>{t('pane.compare.write-hint')}</p>
    </div>
  );
}
