import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import type { ReactNode } from 'react';
import type { SessionState } from '../../app/session/session';
import { EmptyState } from '../common/empty-state';
import { usePane, useText } from '../context/pane';
import { BriefingBar } from './briefing-bar';
import { previewedOf, selectionOf, type Choice } from './choice';
import { DocumentList } from './document-list';
import { Options } from './options';
import { PreviewPanel } from './preview-panel';
import { SourceList } from './source-list';
import { usePreview } from './use-preview';

const useStyles = makeStyles({
  root: {
    flex: '1 1 auto',
    minHeight: 0,
    overflowY: 'auto',
    '@container (min-width: 760px)': {
      display: 'grid',
      gridTemplateColumns: '340px minmax(0, 1fr)',
      overflowY: 'hidden',
    },
  },
  choices: {
    '@container (min-width: 760px)': { overflowY: 'auto', borderRight: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  panel: { margin: '0 12px 8px' },
  summary: {
    marginInlineStart: '8px',
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  title: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold },
});

interface BriefingScreenProps {
  readonly state: SessionState;
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
}

/** 汇总: which ledgers are summed up as which documents, what these will say, and writing them as sheets. */
export default function BriefingScreen({ state, choice, onChoice }: BriefingScreenProps) {
  const t = useText();
  const { session, run } = usePane();
  if (state.results.size === 0 && state.briefing.files.length === 0) {
    return (
      <EmptyState icon={<DocumentTableRegular />} title={t('pane.briefing.first')} hint={t('pane.briefing.first-hint')}>
        <Button appearance="primary" disabledFocusable={state.work !== null} onClick={() => run(session.check('all'))}>
          {t('pane.briefing.first-read')}
        </Button>
      </EmptyState>
    );
  }
  return <Filled state={state} choice={choice} onChoice={onChoice} />;
}

function Filled({ state, choice, onChoice }: BriefingScreenProps) {
  const t = useText();
  const styles = useStyles();
  const selection = selectionOf(choice, state);
  const previewed = previewedOf(choice, selection.documents);
  const followed = usePreview(state, { ...selection, documents: previewed ? [previewed] : [] });
  const { files, preview } = state.briefing;
  const taken = { sheets: selection.sheets.length, files: files.filter(({ failure }) => !failure).length };
  const names = selection.documents.map(({ id }) => t(`pane.briefing.document.${id}`));
  const document = preview?.documents[0] ?? null;
  return (
    <>
      <div className={styles.root}>
        <Accordion multiple collapsible defaultOpenItems={['documents']} className={styles.choices}>
          <Section
            name="sources"
            title={t('pane.briefing.sources')}
            summary={
              taken.files > 0
                ? t('pane.briefing.sources-count-files', taken)
                : t('pane.briefing.sources-count', { sheets: taken.sheets })
            }
          >
            <SourceList
              state={state}
              choice={choice}
              onTake={(sheet, isTaken) => onChoice({ ...choice, sheets: { ...choice.sheets, [sheet]: isTaken } })}
            />
          </Section>
          <Section
            name="documents"
            title={t('pane.briefing.documents')}
            summary={
              names.length === 0
                ? t('pane.briefing.documents-none')
                : t('pane.briefing.documents-chosen', { documents: [...new Set(names)] })
            }
          >
            <DocumentList choice={choice} overview={preview?.overview} onChange={onChoice} />
          </Section>
          <Section
            name="options"
            title={t('pane.briefing.options')}
            summary={t('pane.briefing.options-summary', {
              ties: t(`pane.briefing.ties-short-${choice.ties}`),
              precision: t(`pane.briefing.precision-${choice.precision}`),
            })}
          >
            <Options choice={choice} onChange={onChoice} />
          </Section>
        </Accordion>
        <PreviewPanel
          state={state}
          selection={selection}
          previewed={previewed}
          followed={followed}
          document={document}
          onPreview={(key) => onChoice({ ...choice, previewed: key })}
        />
      </div>
      <BriefingBar state={state} selection={selection} document={followed.isOld ? null : document} />
    </>
  );
}

interface SectionProps {
  readonly name: string;
  readonly title: string;
  /** What is chosen in it, to be seen while it is closed. */
  readonly summary: string;
  readonly children: ReactNode;
}

function Section({ name, title, summary, children }: SectionProps) {
  const styles = useStyles();
  return (
    <AccordionItem value={name}>
      <AccordionHeader as="h2" size="small" expandIconPosition="start">
        <span className={styles.title}>{title}</span>
        <span className={styles.summary}>{summary}</span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
    </AccordionItem>
  );
}
