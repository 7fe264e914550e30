import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';
import { VisuallyHidden } from '../common/visually-hidden';

const useStyles = makeStyles({
  group: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    minHeight: '32px',
    padding: '2px 12px 2px 9px',
    boxSizing: 'border-box',
    fontWeight: tokens.fontWeightSemibold,
  },
  mark: { display: 'inline-flex', flexShrink: 0, alignItems: 'center', fontSize: '16px' },
  title: { flex: '1 1 auto', minWidth: 0, overflowWrap: 'anywhere' },
  count: {
    flexShrink: 0,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  chevron: { display: 'inline-flex', flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

interface GroupHeadProps {
  readonly expanded: boolean;
  /** A picture, and its meaning in a word for screen readers. */
  readonly mark: ReactNode;
  readonly meaning?: string;
  readonly title: string;
  readonly count: string;
}

/** The head of a group of a list. */
export function GroupHead({ expanded, mark, meaning, title, count }: GroupHeadProps) {
  const styles = useStyles();
  return (
    <div className={styles.group}>
      <span className={styles.chevron}>{expanded ? <ChevronDownRegular /> : <ChevronRightRegular />}</span>
      <span className={styles.mark}>{mark}</span>
      {meaning !== undefined && <VisuallyHidden>{meaning}</VisuallyHidden>}
      <span className={styles.title}>{title}</span>
      <span className={styles.count}>{count}</span>
    </div>
  );
}
