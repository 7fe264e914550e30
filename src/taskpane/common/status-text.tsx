import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Status } from '../../core/model/verdict';
import { statusColour } from '../theme/status-colours';

const useStyles = makeStyles({
  root: { whiteSpace: 'nowrap' },
  swatch: {
    display: 'inline-block',
    width: '8px',
    height: '8px',
    borderRadius: '2px',
    marginInlineEnd: '4px',
    forcedColorAdjust: 'none',
  },
});

/** Words beside the colour of a status. */
export function StatusText({ status, children }: { readonly status: Status; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <span className={styles.root}>
      <span className={styles.swatch} style={{ backgroundColor: statusColour[status] }} aria-hidden />
      {children}
    </span>
  );
}
