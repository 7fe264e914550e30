import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowResetRegular } from '@fluentui/react-icons/svg/arrow-reset';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ComparisonView } from '../../app/engine/comparison';
import type { ComparisonState } from '../../app/session/session';
import { DayInput } from '../common/day-input';
import { usePane, useText } from '../context/pane';
import { PickEarlier } from './pick-earlier';

const useStyles = makeStyles({
  root: { display: 'grid', gap: '6px', padding: '8px 12px', flexShrink: 0 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
  file: { display: 'flex', alignItems: 'flex-start', gap: '4px' },
  name: { flex: '1 1 auto', minWidth: 0, overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
  label: { flexShrink: 0 },
  day: { display: 'flex', alignItems: 'center', gap: '4px' },
  text: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  doubt: { color: tokens.colorStatusWarningForeground3 },
});

interface CompareHeadProps {
  readonly comparison: ComparisonState;
  readonly view: ComparisonView;
  /** Whether the workbook has changed since. */
  readonly isOld: boolean;
  readonly busy: boolean;
}

/** Which file of which day is compared, what it comes to, and what is doubtful about it. */
export function CompareHead({ comparison, view, isOld, busy }: CompareHeadProps) {
  const t = useText();
  const styles = useStyles();
  const { file, unread } = comparison;
  const [counts, ...doubts] = view.summary;
  return (
    <div className={styles.root}>
      <EarlierName file={file} busy={busy} />
      <div className={styles.line}>
        <EarlierDay comparison={comparison} view={view} busy={busy} />
        <PickEarlier label={t('pane.compare.pick-other')} primary={false} busy={busy} />
      </div>
      <p className={styles.text}>{counts}</p>
      {doubts.map((doubt) => (
        <p key={doubt} className={mergeClasses(styles.text, styles.doubt)}>
          {doubt}
        </p>
      ))}
      {unread.map(({ name, reason }) => (
        <p key={name} className={mergeClasses(styles.text, styles.doubt)}>
          {t('pane.compare.unread', { name, reason })}
        </p>
      ))}
      <div role="status">
        {isOld && (
          <div className={styles.line}>
            <span className={styles.text}>{t('pane.compare.old')}</span>
            <CompareAgain busy={busy} />
          </div>
        )}
      </div>
    </div>
  );
}

/** Which file it is compared with, and how not to any more. */
export function EarlierName({ file, busy }: { readonly file: string; readonly busy: boolean }) {
  const t = useText();
  const styles = useStyles();
  const { session, run } = usePane();
  return (
    <div className={styles.file}>
      <span className={styles.name}>{t('pane.compare.earlier', { file })}</span>
      <Button
        size="small"
        appearance="transparent"
        icon={<DismissRegular />}
        aria-label={t('pane.compare.remove', { file })}
        title={t('pane.compare.remove', { file })}
        disabledFocusable={busy}
        onClick={() => run(session.endComparison())}
      />
    </div>
  );
}

/** Compares with the same file anew. */
export function CompareAgain({ busy }: { readonly busy: boolean }) {
  const t = useText();
  const { session, run } = usePane();
  return (
    <Button size="small" disabledFocusable={busy} onClick={() => run(session.compareAgain())}>
      {t('pane.compare.again')}
    </Button>
  );
}

/** A file that says its day wrongly, or not at all, is given one here. */
function EarlierDay({ comparison, view: { beforeAsOf }, busy }: Omit<CompareHeadProps, 'isOld'>) {
  const t = useText();
  const styles = useStyles();
  const { session, run } = usePane();
  if (beforeAsOf === null) return null;
  return (
    <div className={styles.day}>
      <span aria-hidden className={styles.label}>
        {t('pane.compare.earlier-day')}
      </span>
      {/* Drawn anew when the day changes from outside: while a date is typed, it is not one yet. */}
      <DayInput
        key={`${comparison.file} ${beforeAsOf}`}
        label={t('pane.compare.earlier-day')}
        day={beforeAsOf}
        disabled={busy}
        onDay={(day) => run(session.compareAgain(day))}
      />
      {comparison.givenDay !== null && (
        <Button
          size="small"
          icon={<ArrowResetRegular />}
          aria-label={t('pane.compare.earlier-own')}
          title={t('pane.compare.earlier-own')}
          disabledFocusable={busy}
          onClick={() => run(session.compareAgain(null))}
        />
      )}
    </div>
  );
}
