import { makeStyles } from '@fluentui/react-components';
import { GRID_LINE } from './cell-look';
import type { DrawnColumn } from './grid-row';

const useStyles = makeStyles({
  lines: { position: 'absolute', inset: 0, pointerEvents: 'none' },
  // Borders and not backgrounds, which high contrast takes away.
  line: { position: 'absolute', top: 0, bottom: 0, borderRight: `1px solid ${GRID_LINE}` },
});

/** The lines between columns, each once for all rows: most cells in sight are empty and need nothing else drawn. */
export function GridLines({ columns }: { readonly columns: readonly DrawnColumn[] }) {
  const styles = useStyles();
  return (
    <div role="presentation" className={styles.lines}>
      {columns.map(({ index, start, size }) =>
        size > 0 ? <div key={index} className={styles.line} style={{ left: start + size - 1 }} /> : null,
      )}
    </div>
  );
}
