import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useImperativeHandle, useMemo, useRef, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import { moveOf, type TreeRow } from './tree-row';
import { useKeptFocus } from './use-kept-focus';
import { useSteadyScroll } from './use-steady-scroll';

/** What a parent may ask of the list. */
export interface TreeHandle {
  /** Puts the keyboard on the current row. */
  focus(): void;
}

interface VirtualTreeProps<Row extends TreeRow> {
  /** What the list holds, for screen readers. */
  readonly label: string;
  readonly rows: readonly Row[];
  /** Key of the row that the keyboard is on; its details are open. */
  readonly current: string | null;
  readonly onCurrent: (key: string) => void;
  /** A click, Enter or Space on an item. */
  readonly onActivate: (row: Row) => void;
  /** A group is to be opened or closed. */
  readonly onToggle: (row: Row, expanded: boolean) => void;
  /** Height before the row was measured, in pixels. */
  readonly estimate: (row: Row) => number;
  /** The inside of a row. */
  readonly children: (row: Row, isCurrent: boolean) => ReactNode;
  readonly ref?: Ref<TreeHandle>;
}

const useStyles = makeStyles({
  scroller: {
    overflowY: 'auto',
    overflowX: 'hidden',
    flex: '1 1 auto',
    minHeight: '180px',
    // The list keeps its place itself; the browser's own anchoring would move it twice.
    overflowAnchor: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  space: { position: 'relative', width: '100%' },
  row: {
    position: 'absolute',
    top: 0,
    left: 0,
    right: 0,
    cursor: 'pointer',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    borderLeft: '3px solid transparent',
    outline: 'none',
    '&:hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    '&:focus-visible': { boxShadow: `inset 0 0 0 2px ${tokens.colorStrokeFocus2}` },
    // Forced colours draw no shadows, and nothing transparent.
    '@media (forced-colors: active)': {
      borderLeftColor: 'Canvas',
      '&:focus-visible': { outline: '2px solid Highlight', outlineOffset: '-2px' },
    },
  },
  group: {
    backgroundColor: tokens.colorNeutralBackground2,
    '&:hover': { backgroundColor: tokens.colorNeutralBackground2Hover },
  },
  current: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
});

/**
 * A list of groups and items for thousands of rows of any height: only those in sight are drawn. It is a tree grid to
 * screen readers; one row takes part in the tab order, arrow keys move on. Updates keep scroll, focus and selection.
 */
export function VirtualTree<Row extends TreeRow>(props: VirtualTreeProps<Row>) {
  const { label, rows, current, onCurrent, onActivate, onToggle, estimate, children, ref } = props;
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const indexes = useMemo(() => new Map(rows.map((row, index) => [row.key, index])), [rows]);
  const currentIndex = current === null ? undefined : indexes.get(current);

  const rangeExtractor = useCallback(
    // The current row stays drawn when it is scrolled out of sight, so that the keyboard does not fall off it.
    (range: Range) => withIndex(defaultRangeExtractor(range), currentIndex),
    [currentIndex],
  );
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => estimate(rows[index] as Row),
    getItemKey: (index) => (rows[index] as Row).key,
    overscan: 6,
    rangeExtractor,
  });
  const layout = useMemo(() => ({ rows, current }), [rows, current]);
  useSteadyScroll(virtualizer, indexes, current, layout);

  const focusRow = useCallback((key: string) => rowElement(scroller.current, key)?.focus({ preventScroll: true }), []);
  const kept = useKeptFocus(rows, indexes, current, onCurrent, focusRow);
  useImperativeHandle(ref, () => ({ focus: kept.focusCurrent }), [kept.focusCurrent]);

  const goTo = (index: number) => {
    const row = rows[index];
    if (!row) return;
    onCurrent(row.key);
    kept.focusNext(row.key);
  };
  const activate = (row: Row) => {
    onCurrent(row.key);
    if (row.expanded === null) onActivate(row);
    else onToggle(row, !row.expanded);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>, row: Row, index: number) => {
    if (event.target !== event.currentTarget) {
      // Inside a row its own controls have the keys; Escape leads back out.
      if (event.key === 'Escape') event.currentTarget.focus();
      return;
    }
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const move = moveOf(event.key, rows, index);
    if (move?.kind === 'go') goTo(move.index);
    else if (move?.kind === 'toggle') onToggle(row, move.expanded);
    else if (event.key === 'Enter' || event.key === ' ') activate(row);
    else return;
    event.preventDefault();
  };

  const items = virtualizer.getVirtualItems();
  const tabStop = currentIndex ?? items[0]?.index;
  return (
    <div ref={scroller} className={styles.scroller}>
      <div
        role="treegrid"
        aria-label={label}
        aria-rowcount={rows.length}
        className={styles.space}
        style={{ height: `${virtualizer.getTotalSize()}px` }}
        {...kept.handlers}
      >
        {items.map((item) => {
          const row = rows[item.index];
          if (!row) return null;
          const isCurrent = item.index === currentIndex;
          return (
            <div
              key={row.key}
              ref={virtualizer.measureElement}
              role="row"
              data-index={item.index}
              data-key={row.key}
              aria-level={row.level}
              aria-posinset={row.position}
              aria-setsize={row.size}
              aria-rowindex={item.index + 1}
              {...(row.expanded === null ? { 'aria-selected': isCurrent } : { 'aria-expanded': row.expanded })}
              tabIndex={item.index === tabStop ? 0 : -1}
              className={mergeClasses(
                styles.row,
                row.level === 1 && styles.group,
                isCurrent && row.level === 2 && styles.current,
              )}
              style={{ transform: `translateY(${item.start}px)` }}
              onClick={(event) => {
                if (!isFromControl(event.target, event.currentTarget)) activate(row);
              }}
              onKeyDown={(event) => onKeyDown(event, row, item.index)}
            >
              <div role="gridcell">{children(row, isCurrent)}</div>
            </div>
          );
        })}
      </div>
    </div>
  );
}

function withIndex(indexes: number[], index: number | undefined): number[] {
  if (index === undefined || indexes.includes(index)) return indexes;
  return [...indexes, index].sort((a, b) => a - b);
}

function rowElement(scroller: HTMLElement | null, key: string): HTMLElement | null {
  const drawn = scroller?.querySelectorAll<HTMLElement>('[data-key]') ?? [];
  return [...drawn].find((element) => element.dataset.key === key) ?? null;
}

/** Whether a click was meant for a button or field within the row. */
function isFromControl(target: EventTarget, row: Element): boolean {
  const control = target instanceof Element ? target.closest('button, a, input, select, textarea') : null;
  return control !== null && row.contains(control);
}
