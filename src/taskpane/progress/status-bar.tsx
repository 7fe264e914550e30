import { ToggleButton, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Status } from '../../core/model/verdict';
import { asTitle } from '../common/as-title';
import { usePane, useText } from '../context/pane';
import { statusColour } from '../theme/status-colours';
import { LAGGING } from './entries';

const useStyles = makeStyles({
  root: { padding: '4px 12px 8px' },
  head: { display: 'flex', flexWrap: 'wrap', gap: '4px 8px', alignItems: 'center', marginBottom: '6px' },
  total: { margin: 0 },
  bar: {
    display: 'flex',
    gap: '1px',
    height: '10px',
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
    marginBottom: '4px',
    // Colours are the point of it; in forced colours each part keeps its own, with the words below.
    forcedColorAdjust: 'none',
  },
  part: { minWidth: '3px', height: '100%' },
  dimmed: { opacity: 0.25 },
  // Words begin under the bar's edge, whatever room the buttons keep around them.
  below: { marginInlineStart: '-7px', display: 'flex', flexWrap: 'wrap', gap: '4px', alignItems: 'center' },
  legend: { display: 'contents' },
  chip: {
    minWidth: 0,
    padding: '0 6px',
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  swatch: {
    display: 'inline-block',
    width: '10px',
    height: '10px',
    borderRadius: '2px',
    marginInlineEnd: '6px',
    flexShrink: 0,
    forcedColorAdjust: 'none',
  },
});

interface StatusBarProps {
  readonly counts: readonly (readonly [Status, number])[];
  /** The status that the list is narrowed to, null for all. */
  readonly chosen: Status | null;
  readonly onChoose: (status: Status | null) => void;
  /** Stands beside the total. */
  readonly children: ReactNode;
}

/** The share of each status as a bar, and below it each by its word and number; a press narrows the list to it. */
export function StatusBar({ counts, chosen, onChoose, children }: StatusBarProps) {
  const t = useText();
  const styles = useStyles();
  const { format } = usePane();
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  const lagging = counts.reduce((sum, [status, count]) => (LAGGING.has(status) ? sum + count : sum), 0);
  const words = counts.map(([status, count]) =>
    t('pane.progress.count', { status: asTitle(t(`terms.status.${status}`)), count }),
  );
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <p className={styles.total}>{t('pane.progress.total', { total, lagging })}</p>
        {children}
      </div>
      <div
        role="img"
        aria-label={t('pane.progress.bar', { total, counts: format.param(words) })}
        className={styles.bar}
      >
        {counts.map(([status, count]) => (
          <span
            key={status}
            className={mergeClasses(styles.part, chosen !== null && chosen !== status && styles.dimmed)}
            style={{ flexGrow: count, backgroundColor: statusColour[status] }}
          />
        ))}
      </div>
      <div className={styles.below}>
        <div role="group" aria-label={t('pane.progress.counts')} className={styles.legend}>
          {counts.map(([status], index) => (
            <ToggleButton
              key={status}
              size="small"
              appearance="subtle"
              className={styles.chip}
              checked={chosen === status}
              onClick={() => onChoose(chosen === status ? null : status)}
            >
              <span className={styles.swatch} style={{ backgroundColor: statusColour[status] }} />
              {words[index]}
            </ToggleButton>
          ))}
        </div>
      </div>
    </div>
  );
}
