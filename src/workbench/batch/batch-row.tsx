import { Button, Spinner, mergeClasses } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { nameOf } from '../../app/batch/given';
import type { BatchRow } from '../../app/batch/rows';
import type { BatchWork } from '../../app/batch/state';
import { departmentsText, placeOf, reasonOf, severityWord } from '../../app/batch/words';
import { CopyButton } from '../../taskpane/common/copy-button';
import { SeverityMark } from '../../taskpane/check/severity-mark';
import { useTwoLines } from '../../taskpane/common/use-two-lines';
import { useFormat } from '../../taskpane/context/format';
import { useText } from '../context';
import { useTableStyles } from './table-look';

interface RowCellsProps {
  readonly row: BatchRow;
  /** What is being read, whichever file it is. */
  readonly work: BatchWork | null;
  readonly onRemove: () => void;
}

/** The cells of a file. */
export function RowCells({ row, work, onRemove }: RowCellsProps) {
  const t = useText();
  const styles = useTableStyles();
  const twoLines = useTwoLines();
  const { path, outcome } = row.file;
  const name = nameOf(path);
  const hasLedgers = outcome.kind === 'read' && row.ledgers > 0;
  return (
    <>
      <div role="rowheader" className={styles.cell} title={path}>
        <div className={twoLines}>
          <span className={styles.folder}>{path.slice(0, path.length - name.length)}</span>
          <span className={styles.name}>{name}</span>
        </div>
      </div>
      {hasLedgers ? <Read row={row} /> : <Unread row={row} work={work} />}
      <div role="gridcell">
        <Button
          appearance="subtle"
          size="small"
          tabIndex={-1}
          icon={<DismissRegular />}
          aria-label={t('workbench.batch.remove', { file: path })}
          title={t('workbench.batch.remove-hint')}
          onClick={onRemove}
        />
      </div>
    </>
  );
}

function Read({ row }: { readonly row: BatchRow }) {
  const format = useFormat();
  const styles = useTableStyles();
  const twoLines = useTwoLines();
  const t = useText();
  const departments = departmentsText(row.departments, format);
  const { findings } = row;
  return (
    <>
      <div
        role="gridcell"
        className={styles.cell}
        title={row.departments.length > 1 ? format.param(row.departments) : undefined}
      >
        <div className={twoLines}>{departments}</div>
      </div>
      <div role="gridcell" className={mergeClasses(styles.cell, styles.number)}>
        {t('workbench.batch.entries', { ledgers: row.ledgers, entries: row.entries })}
      </div>
      <Count value={findings.error} isGrave />
      <Count value={findings.warning} />
      <Count value={row.behind} />
      <Count value={row.overdue} isGrave />
      <Count value={row.notReported} />
      <div role="gridcell" className={styles.cell}>
        <div className={twoLines}>{format.param(row.asOf)}</div>
      </div>
      <Worst row={row} />
    </>
  );
}

/** A count; in bold where it is bad, faint where it is nothing. */
export function Count({ value, isGrave = false }: { readonly value: number; readonly isGrave?: boolean }) {
  const styles = useTableStyles();
  const look = value === 0 ? styles.none : isGrave ? styles.grave : undefined;
  return (
    <div role="gridcell" className={mergeClasses(styles.cell, styles.number, look)}>
      {value}
    </div>
  );
}

function Worst({ row }: { readonly row: BatchRow }) {
  const t = useText();
  const format = useFormat();
  const styles = useTableStyles();
  const twoLines = useTwoLines();
  const [worst] = row.worst;
  if (!worst) {
    return (
      <div role="gridcell" className={mergeClasses(styles.cell, styles.none)}>
        {t('workbench.batch.clean')}
      </div>
    );
  }
  return (
    <div role="gridcell" className={mergeClasses(styles.cell, styles.worst)} title={worst.message}>
      <span className={styles.mark}>
        <SeverityMark severity={worst.severity} />
      </span>
      <div className={twoLines}>
        <span className={styles.place}>
          {t('workbench.batch.worst', { severity: severityWord(worst, format), place: placeOf(worst) })}
        </span>{' '}
        {worst.message}
      </div>
    </div>
  );
}

function Unread({ row, work }: Omit<RowCellsProps, 'onRemove'>) {
  const t = useText();
  const format = useFormat();
  const styles = useTableStyles();
  const { outcome, path } = row.file;
  if (outcome.kind === 'reading') {
    const percent = work?.path === path ? Math.floor(work.fraction * 100) : 0;
    return (
      <div role="gridcell" className={mergeClasses(styles.cell, styles.rest)}>
        <Spinner
          size="extra-tiny"
          labelPosition="after"
          label={t('workbench.batch.reading-file', { percent })}
          className={styles.reading}
        />
      </div>
    );
  }
  const reason = reasonOf(row.file, row.ledgers, format) ?? '';
  const isFailed = outcome.kind === 'failed';
  const diagnostic = isFailed ? outcome.diagnostic : null;
  return (
    <div
      role="gridcell"
      className={mergeClasses(styles.cell, styles.rest, isFailed ? styles.failed : styles.none)}
      title={reason}
    >
      {reason}
      {diagnostic !== null && (
        <CopyButton
          appearance="transparent"
          label={t('pane.diagnostic.copy')}
          copied={t('pane.diagnostic.copied')}
          text={() => diagnostic}
        />
      )}
    </div>
  );
}
