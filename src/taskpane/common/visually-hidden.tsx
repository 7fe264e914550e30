import { makeStyles } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

interface VisuallyHiddenProps {
  readonly role?: 'status';
  readonly ref?: Ref<HTMLDivElement>;
  readonly children?: ReactNode;
}

/** Words for screen readers alone. */
export function VisuallyHidden({ role, ref, children }: VisuallyHiddenProps) {
  const styles = useStyles();
  return (
    <div ref={ref} className={styles.hidden} role={role}>
      {children}
    </div>
  );
}
