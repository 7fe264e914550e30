import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { ArrowUploadRegular } from '@fluentui/react-icons/svg/arrow-upload';
import { useRef, useState } from 'react';
import { CopyButton } from '../common/copy-button';
import { download } from '../common/download';
import { usePane, useSessionState, useText } from '../context/pane';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  note: {
    margin: '6px 0 0',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  problem: { margin: '6px 0 0', color: tokens.colorStatusDangerForeground3 },
});

/** Hands the settings on as a JSON file, and takes such a file over. */
export function SettingsFile() {
  const t = useText();
  const styles = useStyles();
  const { session, run } = usePane();
  const { work } = useSessionState();
  const picker = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const load = async (file: File) => {
    setProblem(null);
    let text: string;
    try {
      text = await file.text();
    } catch {
      setProblem(t('pane.settings.import-unreadable', { file: file.name, why: t('host-errors.file-unreadable') }));
      return;
    }
    await session.importSettings(text);
  };
  return (
    <>
      <div className={styles.buttons}>
        <Button
          size="small"
          icon={<ArrowDownloadRegular />}
          onClick={() => download(t('pane.settings.file-name'), jsonFile(session.exportSettings()))}
        >
          {t('pane.settings.export')}
        </Button>
        <CopyButton
          label={t('pane.settings.copy')}
          copied={t('pane.settings.copied')}
          text={() => session.exportSettings()}
        />
        <Button
          size="small"
          icon={<ArrowUploadRegular />}
          disabledFocusable={work !== null}
          onClick={() => picker.current?.click()}
        >
          {t('pane.settings.import')}
        </Button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={t('pane.settings.import')}
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) run(load(file));
            // The same file may be chosen again once it was corrected.
            event.target.value = '';
          }}
        />
      </div>
      <p className={styles.note}>{t('pane.settings.import-explain')}</p>
      <div role="alert">{problem !== null && <p className={styles.problem}>{problem}</p>}</div>
    </>
  );
}

function jsonFile(text: string): Blob {
  return new Blob([text], { type: 'application/json' });
}
