import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ComparedRowView } from '../../app/engine/comparison';
import { SeverityMark } from '../check/severity-mark';
import { useTwoLines } from '../common/use-two-lines';
import { VisuallyHidden } from '../common/visually-hidden';
import { useText, type Translate } from '../context/pane';

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
  none: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  task: { flex: '1 1 auto', minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  whole: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  mark: { display: 'inline-flex', alignSelf: 'center', flexShrink: 0 },
  department: { color: tokens.colorNeutralForeground3 },
  figures: { margin: '2px 0 0', fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  change: { color: tokens.colorNeutralForeground2 },
  note: { margin: '2px 0 0', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  values: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: '12px',
    rowGap: '2px',
    margin: '6px 0 0',
    fontVariantNumeric: 'tabular-nums',
  },
  label: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

interface ChangeRowProps {
  readonly row: ComparedRowView;
  /** Name of the earlier file. */
  readonly file: string;
  /** Whether the sheet is named: where entries of several sheets stand together. */
  readonly withSheet: boolean;
  readonly isCurrent: boolean;
}

/** A changed entry: where it is, what it said and says; once it is the current one, both cells and every sentence. */
export function ChangeRow({ row, file, withSheet, isCurrent }: ChangeRowProps) {
  const t = useText();
  const styles = useStyles();
  const twoLines = useTwoLines();
  const { place, task, department, findings, notes } = row;
  const [worst] = findings;
  return (
    <div className={styles.row}>
      <div className={styles.head}>
        <span className={mergeClasses(styles.cell, !place && styles.none)}>
          {place
            ? withSheet
              ? t('pane.compare.cell', { sheet: place.sheetName, cell: place.cell })
              : place.cell
            : t('pane.compare.gone-cell')}
        </span>
        <span className={mergeClasses(styles.task, isCurrent && styles.whole)}>
          {task} <span className={styles.department}>{department}</span>
        </span>
        {worst && (
          <div className={styles.mark}>
            <SeverityMark severity={worst.severity} />
            <VisuallyHidden>{t(`terms.severity.${worst.severity}`)}</VisuallyHidden>
          </div>
        )}
      </div>
      {isCurrent ? <BothSides row={row} file={file} /> : <Figures row={row} />}
      {notes.map((note) => (
        <p key={note} className={mergeClasses(styles.note, !isCurrent && twoLines)}>
          {note}
        </p>
      ))}
    </div>
  );
}

/** 15处 → 12处 减少3处, on one line. */
function Figures({ row: { before, now, change } }: { readonly row: ComparedRowView }) {
  const t = useText();
  const styles = useStyles();
  const twoLines = useTwoLines();
  if (before === '' && now === '') return null;
  const both = before !== '' && now !== '';
  return (
    <div className={mergeClasses(styles.figures, twoLines)}>
      {both && before !== now ? (
        <>
          <span aria-hidden>
            {before} → {now}
          </span>
          <VisuallyHidden>{t('pane.compare.from-to', { before, now })}</VisuallyHidden>
        </>
      ) : (
        now || before
      )}
      {change !== '' && <span className={styles.change}> {change}</span>}
    </div>
  );
}

/** What stood and stands there, each with its cell. */
function BothSides({ row, file }: { readonly row: ComparedRowView; readonly file: string }) {
  const t = useText();
  const styles = useStyles();
  const { earlier, place, before, now, change } = row;
  const sides = [
    earlier && ([t('pane.compare.before'), at(t, before, `${file} ${earlier.sheet}`, earlier.cell)] as const),
    place && ([t('pane.compare.now'), at(t, now, place.sheetName, place.cell)] as const),
    change === '' ? null : ([t('pane.compare.change'), change] as const),
  ];
  return (
    <dl className={styles.values}>
      {sides.map(
        (side) =>
          side && (
            <div key={side[0]} style={{ display: 'contents' }}>
              <dt className={styles.label}>{side[0]}</dt>
              <dd className={styles.value}>{side[1]}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

function at(t: Translate, value: string, sheet: string, cell: string): string {
  return value === ''
    ? t('pane.compare.nothing-at', { sheet, cell })
    : t('pane.compare.value-at', { value, sheet, cell });
}
