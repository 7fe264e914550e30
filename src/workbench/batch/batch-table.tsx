import { mergeClasses } from '@fluentui/react-components';
import { ArrowSortDownRegular, ArrowSortUpRegular } from '@fluentui/react-icons';
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef, type KeyboardEvent } from 'react';
import { totalOf, type BatchRow } from '../../app/batch/rows';
import type { BatchWork } from '../../app/batch/state';
import { VisuallyHidden } from '../../taskpane/common/visually-hidden';
import { useText } from '../context';
import { Count, RowCells } from './batch-row';
import { COLUMNS, HEADERS, nextOrder, type ColumnId, type Order } from './columns';
import { ROW_HEIGHT, useTableStyles } from './table-look';

interface BatchTableProps {
  /** In their order. */
  readonly rows: readonly BatchRow[];
  readonly order: Order;
  readonly work: BatchWork | null;
  /** Id of the file that the keyboard is on. */
  readonly current: string | null;
  readonly onOrder: (order: Order) => void;
  readonly onCurrent: (id: string) => void;
  readonly onOpen: (row: BatchRow) => void;
  readonly onRemove: (row: BatchRow) => void;
}

/** The files with their counts, of which only those in sight are drawn, below a header to sort by and above the totals. */
export function BatchTable({ rows, order, work, current, onOrder, onCurrent, onOpen, onRemove }: BatchTableProps) {
  const t = useText();
  const styles = useTableStyles();
  const scroller = useRef<HTMLDivElement>(null);
  /** Whether the keyboard goes to the current row once it is drawn. */
  const isWanted = useRef(false);
  const found = rows.findIndex(({ file }) => file.id === current);
  const currentIndex = found < 0 ? 0 : found;
  const rangeExtractor = useCallback(
    // The current row stays drawn out of sight, so that the keyboard does not fall off it.
    (range: Range) => [...new Set([...defaultRangeExtractor(range), currentIndex])].sort((a, b) => a - b),
    [currentIndex],
  );
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => rows[index]?.file.id ?? index,
    overscan: 6,
    rangeExtractor,
  });
  useEffect(() => {
    if (!isWanted.current) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${currentIndex}"]`);
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
    isWanted.current = false;
  });

  const goTo = (index: number): void => {
    const row = rows[Math.min(rows.length - 1, Math.max(0, index))];
    if (!row) return;
    isWanted.current = true;
    onCurrent(row.file.id);
  };
  const remove = (row: BatchRow, index: number): void => {
    const heir = rows[index + 1] ?? rows[index - 1];
    isWanted.current = true;
    if (heir) onCurrent(heir.file.id);
    onRemove(row);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>, row: BatchRow, index: number): void => {
    if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey) return;
    const place = placeAfter(event.key, index, rows.length);
    if (place !== null) goTo(place);
    else if (event.key === 'Enter' || event.key === ' ') onOpen(row);
    else if (event.key === 'Delete') remove(row, index);
    else return;
    event.preventDefault();
  };
  return (
    <div ref={scroller} className={styles.scroller}>
      <div
        role="grid"
        aria-label={t('workbench.batch.table')}
        aria-rowcount={rows.length + 2}
        aria-colcount={COLUMNS.length + 1}
        className={styles.grid}
      >
        <div role="row" aria-rowindex={1} className={mergeClasses(styles.row, styles.fixed, styles.head)}>
          {COLUMNS.map((column) => (
            <Header key={column} column={column} order={order} onOrder={onOrder} />
          ))}
          <div role="columnheader">
            <VisuallyHidden>{t('workbench.batch.column.remove')}</VisuallyHidden>
          </div>
        </div>
        <div role="rowgroup" className={styles.space} style={{ height: `${virtualizer.getTotalSize()}px` }}>
          {virtualizer.getVirtualItems().map(({ index, key, start }) => {
            const row = rows[index];
            if (!row) return null;
            return (
              <div
                key={key}
                role="row"
                data-index={index}
                aria-rowindex={index + 2}
                tabIndex={index === currentIndex ? 0 : -1}
                className={mergeClasses(styles.row, styles.record, canOpen(row) && styles.opens)}
                style={{ transform: `translateY(${start}px)` }}
                onFocus={() => onCurrent(row.file.id)}
                onClick={({ target }) => {
                  if (!(target instanceof Element && target.closest('button'))) onOpen(row);
                }}
                onKeyDown={(event) => onKeyDown(event, row, index)}
              >
                <RowCells row={row} work={work} onRemove={() => remove(row, index)} />
              </div>
            );
          })}
        </div>
        <Totals rows={rows} />
      </div>
    </div>
  );
}

/** Whether there is something to look at: a file that cannot be read opens in no grid either. */
export function canOpen({ file }: BatchRow): boolean {
  return file.outcome.kind === 'read';
}

function placeAfter(key: string, index: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return index + 1;
    case 'ArrowUp':
      return index - 1;
    case 'PageDown':
      return index + 10;
    case 'PageUp':
      return index - 10;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

interface HeaderProps {
  readonly column: ColumnId;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}

function Header({ column, order, onOrder }: HeaderProps) {
  const t = useText();
  const styles = useTableStyles();
  const isSorted = order.column === column;
  const isNumber = !['file', 'departments', 'as-of', 'worst'].includes(column);
  return (
    <div
      role="columnheader"
      aria-sort={isSorted ? (order.descending ? 'descending' : 'ascending') : 'none'}
      className={isNumber ? styles.number : undefined}
    >
      <button type="button" className={styles.sort} onClick={() => onOrder(nextOrder(order, column))}>
        {t(HEADERS[column])}
        {isSorted && (order.descending ? <ArrowSortDownRegular aria-hidden /> : <ArrowSortUpRegular aria-hidden />)}
      </button>
    </div>
  );
}

function Totals({ rows }: { readonly rows: readonly BatchRow[] }) {
  const t = useText();
  const styles = useTableStyles();
  const { ledgers, entries, findings, behind, overdue, notReported } = totalOf(rows);
  return (
    <div role="row" aria-rowindex={rows.length + 2} className={mergeClasses(styles.row, styles.fixed, styles.total)}>
      <div role="rowheader" className={styles.cell}>
        {t('workbench.batch.total', { count: rows.length })}
      </div>
      <div role="gridcell" />
      <div role="gridcell" className={mergeClasses(styles.cell, styles.number)}>
        {t('workbench.batch.entries', { ledgers, entries })}
      </div>
      <Count value={findings.error} isGrave />
      <Count value={findings.warning} />
      <Count value={behind} />
      <Count value={overdue} isGrave />
      <Count value={notReported} />
      <div role="gridcell" />
      <div role="gridcell" />
      <div role="gridcell" />
    </div>
  );
}
