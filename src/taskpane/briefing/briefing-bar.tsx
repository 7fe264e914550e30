import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { useState } from 'react';
import { textOfDocument } from '../../app/briefing/text';
import { TEXT_DOCUMENTS } from '../../app/briefing/request';
import type { WordedDocument } from '../../app/briefing/worded';
import type { BriefingSelection, SessionState } from '../../app/session/session';
import { CopyButton } from '../common/copy-button';
import { download } from '../common/download';
import { usePane, useText } from '../context/pane';

/** The media type of .docx files. */
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const useStyles = makeStyles({
  root: { flexShrink: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: '8px 12px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  hint: {
    margin: '4px 0 0',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  problem: { margin: '4px 0 0', color: tokens.colorStatusDangerForeground3 },
});

interface BriefingBarProps {
  readonly state: SessionState;
  readonly selection: BriefingSelection;
  /** The previewed document; null while there is none, or none that holds. */
  readonly document: WordedDocument | null;
}

/** What can be done with the chosen documents: all of them as sheets, the previewed one as text or for Word. */
export function BriefingBar({ state, selection, document }: BriefingBarProps) {
  const t = useText();
  const styles = useStyles();
  const { session, run } = usePane();
  const [problem, setProblem] = useState<string | null>(null);
  const { documents, sheets } = selection;
  const hasSource = sheets.length > 0 || state.briefing.files.length > 0;

  const toWord = async (previewed: WordedDocument) => {
    setProblem(null);
    try {
      // What writes Word files is larger than all of this screen.
      const { docxOf } = await import('../../app/briefing/docx/docx-of');
      const bytes = await docxOf(previewed);
      download(`${previewed.tab}.docx`, new Blob([new Uint8Array(bytes)], { type: WORD }));
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      setProblem(t('pane.briefing.word-failed', { detail }));
    }
  };
  return (
    <div className={styles.root}>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          icon={<DocumentTableRegular />}
          disabledFocusable={state.work !== null || documents.length === 0 || !hasSource}
          onClick={() => run(session.generate(selection))}
        >
          {t('pane.briefing.generate')}
        </Button>
        {document && (
          <CopyButton
            key={document.key}
            label={t('pane.briefing.copy')}
            copied={t('pane.briefing.copied')}
            text={() => textOfDocument(document)}
          />
        )}
        {document && TEXT_DOCUMENTS.includes(document.id) && (
          <Button size="small" icon={<ArrowDownloadRegular />} onClick={() => run(toWord(document))}>
            {t('pane.briefing.word')}
          </Button>
        )}
      </div>
      <p className={styles.hint}>{t('pane.briefing.generate-hint', { count: documents.length })}</p>
      <div role="alert">{problem !== null && <p className={styles.problem}>{problem}</p>}</div>
    </div>
  );
}
