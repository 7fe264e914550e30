import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useText } from '../context';
import type { Given } from '../batch/given-files';
import { PickFiles } from '../batch/pick-files';
import { PickButton } from './pick-button';

const useStyles = makeStyles({
  page: { flex: '1 1 auto', display: 'grid', placeContent: 'center', padding: '24px', overflowY: 'auto' },
  box: {
    maxWidth: '560px',
    padding: '40px 48px',
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    textAlign: 'center',
  },
  title: { margin: '0 0 8px', fontSize: '22px', lineHeight: '32px' },
  what: { margin: '0 0 24px', color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '12px', justifyContent: 'center', marginBottom: '16px' },
  small: { margin: '4px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface WelcomeProps {
  readonly isBusy: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onFolder: (given: Given) => void;
  readonly onSample: () => void;
}

/** What stands where no workbook is open yet: how to open one. */
export function Welcome({ isBusy, onFiles, onFolder, onSample }: WelcomeProps) {
  const t = useText();
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <div className={styles.box}>
        <h1 className={styles.title}>{t('workbench.title')}</h1>
        <p className={styles.what}>{t('workbench.what')}</p>
        <div className={styles.buttons}>
          <PickButton appearance="primary" size="large" disabled={isBusy} onFiles={onFiles} />
          <PickFiles
            what="folder"
            size="large"
            disabled={isBusy}
            label={t('workbench.batch.pick-folder')}
            onGiven={onFolder}
          />
          <Button size="large" disabled={isBusy} onClick={onSample}>
            {t('workbench.open.sample')}
          </Button>
        </div>
        <p className={styles.small}>{t('workbench.open.drop')}</p>
        <p className={styles.small}>{t('workbench.open.keyboard')}</p>
        <p className={styles.small}>{t('workbench.privacy')}</p>
      </div>
    </main>
  );
}
