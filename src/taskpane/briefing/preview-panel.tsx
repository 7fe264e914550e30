import { Button, Select, makeStyles, mergeClasses, tokens, useArrowNavigationGroup } from '@fluentui/react-components';
import { DocumentSearchRegular } from '@fluentui/react-icons/svg/document-search';
import type { DocumentChoice } from '../../app/briefing/request';
import type { WordedDocument } from '../../app/briefing/worded';
import type { BriefingSelection, SessionState } from '../../app/session/session';
import { EmptyState } from '../common/empty-state';
import { usePane, useText } from '../context/pane';
import { keyOf } from './choice';
import { DocumentPreview } from './preview/document-preview';
import type { FollowedPreview } from './use-preview';

const useStyles = makeStyles({
  root: {
    padding: '4px 12px 12px',
    '@container (min-width: 760px)': { overflowY: 'auto', padding: '8px 20px 20px' },
  },
  head: { display: 'flex', alignItems: 'center', gap: '8px', marginBottom: '6px' },
  title: { margin: 0, flexShrink: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  select: { flex: '1 1 auto', minWidth: 0, maxWidth: '360px' },
  page: { maxWidth: '760px', marginInline: 'auto' },
  old: { opacity: 0.6 },
  note: {
    margin: '0 0 6px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  left: { margin: '0 0 6px', paddingInlineStart: '18px' },
});

interface PreviewPanelProps {
  readonly state: SessionState;
  readonly selection: BriefingSelection;
  readonly previewed: DocumentChoice | null;
  readonly followed: FollowedPreview;
  readonly document: WordedDocument | null;
  readonly onPreview: (key: string) => void;
}

/** One of the chosen documents as it will be written, and what keeps sources from taking part. */
export function PreviewPanel({ state, selection, previewed, followed, document, onPreview }: PreviewPanelProps) {
  const t = useText();
  const styles = useStyles();
  const { documents } = selection;
  return (
    <section className={styles.root} aria-label={t('pane.briefing.preview')}>
      <div className={styles.head}>
        <h2 className={styles.title}>{t('pane.briefing.preview')}</h2>
        {previewed && (
          <Select
            size="small"
            className={styles.select}
            aria-label={t('pane.briefing.preview-of')}
            value={keyOf(previewed)}
            onChange={(_, { value }) => onPreview(value)}
          >
            {documents.map((each) => (
              <option key={keyOf(each)} value={keyOf(each)}>
                {nameOf(each, t(`pane.briefing.document.${each.id}`), t)}
              </option>
            ))}
          </Select>
        )}
      </div>
      <LeftOut state={state} />
      <Body state={state} selection={selection} previewed={previewed} followed={followed} document={document} />
    </section>
  );
}

function nameOf({ department }: DocumentChoice, name: string, t: ReturnType<typeof useText>): string {
  return department === null ? name : t('pane.briefing.document-for', { document: name, department });
}

function Body({ state, selection, previewed, followed, document }: Omit<PreviewPanelProps, 'onPreview'>) {
  const t = useText();
  const styles = useStyles();
  const { session, run } = usePane();
  // A document has hundreds of figures that lead to their cells: arrow keys go from one to the next, Tab goes past them.
  const figures = useArrowNavigationGroup({ axis: 'both', memorizeCurrent: true });
  if (selection.sheets.length === 0 && state.briefing.files.length === 0) {
    return <Nothing title={t('pane.briefing.preview-no-source')} hint={t('pane.briefing.preview-no-source-hint')} />;
  }
  if (!previewed) return <Nothing title={t('pane.briefing.preview-none')} hint={t('pane.briefing.preview-hint')} />;
  if (followed.unread > 0) {
    return (
      <div>
        <p className={styles.note}>{t('pane.briefing.to-read', { count: followed.unread })}</p>
        <Button
          size="small"
          disabledFocusable={state.work !== null}
          onClick={() => run(session.previewBriefing({ ...selection, documents: [previewed] }))}
        >
          {t('pane.briefing.read')}
        </Button>
      </div>
    );
  }
  return (
    <div aria-busy={followed.isOld || !document}>
      <div role="status">
        {!document && <p className={styles.note}>{t('pane.briefing.preview-making')}</p>}
        {document && followed.isOld && <p className={styles.note}>{t('pane.briefing.preview-old')}</p>}
      </div>
      {document && (
        <div className={mergeClasses(styles.page, followed.isOld && styles.old)} {...figures}>
          <DocumentPreview document={document} />
        </div>
      )}
    </div>
  );
}

function Nothing({ title, hint }: { readonly title: string; readonly hint: string }) {
  return <EmptyState icon={<DocumentSearchRegular />} title={title} hint={hint} />;
}

/** Chosen sources that take no part, each with its reason. */
function LeftOut({ state }: { readonly state: SessionState }) {
  const t = useText();
  const styles = useStyles();
  const failed = state.briefing.preview?.failed ?? [];
  if (failed.length === 0) return null;
  return (
    <div className={styles.note}>
      {t('pane.briefing.left-out', { count: failed.length })}
      <ul className={styles.left}>
        {failed.map(({ name, reason }) => (
          <li key={name}>{t('pane.briefing.left-out-item', { name, reason })}</li>
        ))}
      </ul>
    </div>
  );
}
