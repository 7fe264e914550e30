import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { asTitle } from '../common/as-title';
import { useTwoLines } from '../common/use-two-lines';
import { useText, type Translate } from '../context/pane';
import { statusColour } from '../theme/status-colours';
import type { EntryItem, Grouping } from './entries';

const useStyles = makeStyles({
  row: { padding: '7px 12px 8px 13px' },
  head: { display: 'flex', gap: '8px', alignItems: 'baseline', minWidth: 0 },
  name: { flex: '1 1 auto', minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  whole: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  gap: { flexShrink: 0, fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
  below: { color: tokens.colorStatusDangerForeground3 },
  place: {
    display: 'flex',
    gap: '8px',
    minWidth: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  row1: { flexShrink: 0, color: tokens.colorBrandForegroundLink, fontVariantNumeric: 'tabular-nums' },
  status: { display: 'inline-flex', alignItems: 'center', gap: '4px', flexShrink: 0 },
  swatch: { width: '8px', height: '8px', borderRadius: '2px', forcedColorAdjust: 'none' },
  department: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  reason: { margin: '2px 0 0', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  values: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: '12px',
    margin: '6px 0 0',
    fontVariantNumeric: 'tabular-nums',
  },
  label: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

interface EntryRowProps {
  readonly item: EntryItem;
  readonly grouping: Grouping;
  readonly withSheet: boolean;
  readonly isCurrent: boolean;
}

/** An entry: its name, the gap, where it stands, and the reason of its verdict; its figures once it is the current one. */
export function EntryRow({ item, grouping, withSheet, isCurrent }: EntryRowProps) {
  const t = useText();
  const styles = useStyles();
  const twoLines = useTwoLines();
  const { entry, status, sheetName } = item;
  const isBelow = entry.gap !== null && Number(entry.gap) > 0;
  return (
    <div className={styles.row}>
      <div className={styles.head}>
        <span className={mergeClasses(styles.name, isCurrent && styles.whole)}>{entry.name}</span>
        {entry.gap !== null && (
          <span className={mergeClasses(styles.gap, isBelow && styles.below)}>{gapText(t, entry.gap)}</span>
        )}
      </div>
      <div className={styles.place}>
        <span className={styles.row1}>
          {withSheet
            ? t('pane.progress.sheet-row', { sheet: sheetName, row: entry.row })
            : t('pane.progress.row', { row: entry.row })}
        </span>
        {grouping === 'department' && (
          <span className={styles.status}>
            <span className={styles.swatch} style={{ backgroundColor: statusColour[status] }} />
            {asTitle(t(`terms.status.${status}`))}
          </span>
        )}
        {grouping === 'status' && entry.department !== null && (
          <span className={styles.department}>{entry.department}</span>
        )}
      </div>
      {entry.reason !== null && <p className={mergeClasses(styles.reason, !isCurrent && twoLines)}>{entry.reason}</p>}
      {isCurrent && <Figures item={item} />}
    </div>
  );
}

function Figures({ item: { entry } }: { readonly item: EntryItem }) {
  const t = useText();
  const styles = useStyles();
  const figures = [
    [t('pane.progress.target'), entry.target?.text],
    [t('pane.progress.actual'), entry.actual?.text],
    [t('pane.progress.planned'), entry.planned],
    [t('pane.progress.deadline'), entry.deadline?.text],
    [t('pane.progress.person'), entry.person],
  ] as const;
  const known = figures.filter(([, value]) => value !== undefined && value !== null && value !== '');
  return (
    <>
      {known.length > 0 && (
        <dl className={styles.values}>
          {known.map(([label, value]) => (
            <div key={label} style={{ display: 'contents' }}>
              <dt className={styles.label}>{label}</dt>
              <dd className={styles.value}>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {entry.guesses?.map((guess) => (
        <p key={guess} className={styles.reason}>
          {t('pane.progress.guess', { guess })}
        </p>
      ))}
    </>
  );
}

/** One decimal, half up, as the reason beside it has them. */
const POINTS = new Intl.NumberFormat('en', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  useGrouping: false,
});

function gapText(t: Translate, gap: string): string {
  if (Number(gap) === 0) return t('pane.progress.level');
  const points = POINTS.format(Math.abs(Number(gap)));
  return gap.startsWith('-') ? t('pane.progress.ahead', { gap: points }) : t('pane.progress.behind', { gap: points });
}
