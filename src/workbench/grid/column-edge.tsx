import { makeStyles } from '@fluentui/react-components';
import { useState, type PointerEvent } from 'react';

const useStyles = makeStyles({
  edge: {
    position: 'absolute',
    top: 0,
    width: '8px',
    height: '100%',
    cursor: 'col-resize',
    touchAction: 'none',
    zIndex: 2,
  },
  // Where the edge would be, drawn down the sheet.
  line: {
    position: 'absolute',
    top: 0,
    width: '1px',
    height: '100vh',
    backgroundColor: '#107c41',
    pointerEvents: 'none',
    zIndex: 3,
  },
});

/** Pixels of the narrowest column: one that was dragged to nothing could not be found again. */
const NARROWEST = 8;

interface ColumnEdgeProps {
  /** Pixels of the sheet where the column begins, and its width. */
  readonly start: number;
  readonly size: number;
  readonly onResize: (pixels: number) => void;
  /** Makes the column as wide as its content. */
  readonly onFit: () => void;
}

/** The right edge of a column's head: dragged it changes the width, clicked twice it fits it to the content. */
export function ColumnEdge({ start, size, onResize, onFit }: ColumnEdgeProps) {
  const styles = useStyles();
  const [drag, setDrag] = useState<{ readonly from: number; readonly by: number } | null>(null);
  const width = Math.max(NARROWEST, size + (drag?.by ?? 0));
  const begin = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    setDrag({ from: event.clientX, by: 0 });
  };
  return (
    <>
      <div
        role="presentation"
        data-column-edge=""
        className={styles.edge}
        style={{ left: start + size - 5 }}
        onPointerDown={begin}
        onPointerMove={({ clientX }) => setDrag((now) => now && { ...now, by: clientX - now.from })}
        onPointerUp={() => {
          setDrag(null);
          if (drag && drag.by !== 0) onResize(width);
        }}
        onPointerCancel={() => setDrag(null)}
        onDoubleClick={onFit}
      />
      {drag && <div role="presentation" className={styles.line} style={{ left: start + width - 1 }} />}
    </>
  );
}
