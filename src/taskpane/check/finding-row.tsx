import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTwoLines } from '../common/use-two-lines';
import { useText } from '../context/pane';
import { FindingDetails } from './finding-details';
import type { FindingItem } from './findings';

const useStyles = makeStyles({
  row: { padding: '7px 12px 8px 13px' },
  head: { display: 'flex', gap: '8px', alignItems: 'baseline', minWidth: 0 },
  cell: {
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    flexShrink: 0,
    maxWidth: '60%',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  entry: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  whole: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  mark: { marginInlineStart: 'auto', flexShrink: 0, color: tokens.colorNeutralForeground3 },
  message: { margin: '2px 0 0', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  department: { color: tokens.colorNeutralForeground3 },
});

interface FindingRowProps {
  readonly item: FindingItem;
  /** Whether the sheet is named: where findings of several sheets stand together. */
  readonly withSheet: boolean;
  readonly isCurrent: boolean;
  readonly onIgnore: (item: FindingItem) => void;
}

/** A finding: its cell, what the row is about, the sentence; two lines of it until it is the current one. */
export function FindingRow({ item, withSheet, isCurrent, onIgnore }: FindingRowProps) {
  const t = useText();
  const styles = useStyles();
  const twoLines = useTwoLines();
  const { finding } = item;
  const cell = withSheet ? t('pane.findings.cell', { sheet: item.sheetName, cell: finding.cell }) : finding.cell;
  const about = finding.entry ?? finding.header;
  return (
    <div className={styles.row}>
      <div className={styles.head}>
        <span className={styles.cell}>{cell}</span>
        <span className={mergeClasses(styles.entry, isCurrent && styles.whole)}>
          {about}
          {isCurrent && finding.department !== null && finding.department !== about && (
            <span className={styles.department}> {finding.department}</span>
          )}
        </span>
        {item.ignored && <span className={styles.mark}>{t('pane.findings.ignored-mark')}</span>}
      </div>
      <p className={mergeClasses(styles.message, !isCurrent && twoLines)}>{finding.message}</p>
      {isCurrent && <FindingDetails item={item} onIgnore={onIgnore} />}
    </div>
  );
}
