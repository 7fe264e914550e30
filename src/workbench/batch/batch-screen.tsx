import { Button, ToggleButton, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular, DismissRegular, DocumentTableRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import type { Batch } from '../../app/batch/batch';
import { rowOf, type BatchRow } from '../../app/batch/rows';
import { usualChoice } from '../../taskpane/briefing/choice';
import { EmptyState } from '../../taskpane/common/empty-state';
import { useFormat } from '../../taskpane/context/format';
import { useText } from '../context';
import { BatchNotes } from './batch-notes';
import { BatchOptions } from './batch-options';
import { BatchTable, canOpen } from './batch-table';
import { FILTERS, passes, sorted, type Filter, type Order } from './columns';
import type { Given } from './given-files';
import { PickFiles } from './pick-files';
import type { SummaryBook } from './summary-book';
import { SummaryPanel } from './summary-panel';
import { useBatchState } from './use-batch';

const useStyles = makeStyles({
  root: { flex: '1 1 auto', minHeight: 0, display: 'flex', flexDirection: 'column' },
  bar: {
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: '0 8px 0 0', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  space: { flex: '1 1 0' },
  body: { flex: '1 1 auto', minHeight: 0, display: 'flex' },
  main: { flex: '1 1 0', minWidth: 0, minHeight: 0, display: 'flex', flexDirection: 'column' },
  // Beside the choice of documents there is no room for it.
  behind: { '@media (max-width: 900px)': { display: 'none' } },
  above: { flexShrink: 0, display: 'grid', gap: '8px', padding: '8px 12px' },
  line: { display: 'flex', flexWrap: 'wrap', gap: '8px 24px', alignItems: 'center' },
  filters: { display: 'flex', gap: '4px' },
  hint: {
    flexShrink: 0,
    margin: 0,
    padding: '4px 12px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface BatchScreenProps {
  readonly batch: Batch;
  readonly version: string;
  /** Name of the workbook that is open, null where none is. */
  readonly openName: string | null;
  readonly onGiven: (given: Given) => void;
  readonly onOpen: (row: BatchRow) => void;
  readonly onBook: (book: SummaryBook) => void;
  /** Shows the workbook that is open. */
  readonly onBack: () => void;
  readonly onClose: () => void;
  /** Told of a mistake of the program. */
  readonly onBroke: (error: unknown) => void;
}

/** Many files in one table: what is wrong with each and how it stands; from here they are opened, and summed up. */
export default function BatchScreen(props: BatchScreenProps) {
  const { batch, version, openName, onGiven, onOpen, onBook, onBack, onClose, onBroke } = props;
  const t = useText();
  const { locale } = useFormat();
  const styles = useStyles();
  const state = useBatchState(batch);
  const { files, config, work } = state;
  const [order, setOrder] = useState<Order>({ column: 'file', descending: false });
  const [filter, setFilter] = useState<Filter>('all');
  const [current, setCurrent] = useState<string | null>(null);
  const [choice, setChoice] = useState(() => usualChoice({ version: 1 }));
  const [isSumming, setSumming] = useState(false);
  const all = useMemo(() => files.map(rowOf), [files]);
  const rows = useMemo(
    () =>
      sorted(
        all.filter((row) => passes(filter, row)),
        order,
        locale,
      ),
    [all, filter, order, locale],
  );
  const hasLedgers = all.some(({ ledgers }) => ledgers > 0);
  const run = (action: Promise<void>): void => void action.catch(onBroke);
  return (
    <main className={styles.root} aria-label={t('workbench.batch.title')}>
      <header className={styles.bar}>
        <h1 className={styles.title}>{t('workbench.batch.title')}</h1>
        <PickFiles what="files" size="medium" label={t('workbench.batch.add')} onGiven={onGiven} />
        <PickFiles what="folder" size="medium" label={t('workbench.batch.add-folder')} onGiven={onGiven} />
        <Button
          appearance="primary"
          icon={<DocumentTableRegular />}
          disabledFocusable={!hasLedgers || work !== null}
          onClick={() => setSumming(true)}
        >
          {t('workbench.batch.summary')}
        </Button>
        <span className={styles.space} />
        {openName !== null && (
          <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
            {t('workbench.batch.back-to-book', { file: openName })}
          </Button>
        )}
        <Button appearance="subtle" icon={<DismissRegular />} onClick={onClose}>
          {t('workbench.batch.close')}
        </Button>
      </header>
      <div className={styles.body}>
        <div className={mergeClasses(styles.main, isSumming && styles.behind)}>
          <div className={styles.above}>
            <div className={styles.line}>
              <BatchOptions config={config} onChange={(next) => run(batch.configure(next))} />
              <div role="group" aria-label={t('workbench.batch.filter')} className={styles.filters}>
                {FILTERS.map((each) => (
                  <ToggleButton key={each} size="small" checked={filter === each} onClick={() => setFilter(each)}>
                    {t(`workbench.batch.filter.${each}`, { count: all.filter((row) => passes(each, row)).length })}
                  </ToggleButton>
                ))}
              </div>
            </div>
            <BatchNotes batch={batch} state={state} onRead={() => run(batch.read())} />
          </div>
          {rows.length === 0 ? (
            <EmptyState
              icon={<DocumentTableRegular />}
              title={files.length === 0 ? t('workbench.batch.empty') : t('workbench.batch.none')}
              hint={files.length === 0 ? t('workbench.batch.empty-hint') : ''}
            />
          ) : (
            <BatchTable
              rows={rows}
              order={order}
              work={work}
              current={current}
              onOrder={setOrder}
              onCurrent={setCurrent}
              onOpen={(row) => canOpen(row) && onOpen(row)}
              onRemove={({ file }) => run(batch.remove(file.id))}
            />
          )}
          <p className={styles.hint}>{t('workbench.batch.keys')}</p>
        </div>
        {isSumming && (
          <SummaryPanel
            batch={batch}
            state={state}
            choice={choice}
            version={version}
            onChoice={setChoice}
            onBook={onBook}
            onClose={() => setSumming(false)}
          />
        )}
      </div>
    </main>
  );
}
