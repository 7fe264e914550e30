import { makeStyles } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import { cellAddress, columnName, parseRange, type CellRef } from '../../core/model/address';
import type { Hyperlink } from '../../xlsx';
import { useText } from '../context';
import { editText } from '../edit/edit-text';
import { ActiveCell } from './active-cell';
import { shownText } from './cell-text';
import { Charts } from './charts';
import type { DrawnSheet } from './drawn-sheet';
import { GridRow, ROW_HEAD } from './grid-row';
import { anchorOf, moveBy } from './moves';
import { COLUMN_HEAD, useAxes, type DrawnLine } from './use-axes';
import { useRoom } from './use-room';

const useStyles = makeStyles({
  // The sheet is paper: its colours are the clerk's, whatever the look of the page is.
  scroller: {
    position: 'relative',
    flex: '1 1 auto',
    minHeight: 0,
    overflow: 'auto',
    overflowAnchor: 'none',
    backgroundColor: '#ffffff',
    color: '#000000',
    colorScheme: 'light',
    contain: 'strict',
  },
  sheet: { position: 'relative' },
  top: { position: 'sticky', top: 0, zIndex: 4, backgroundColor: '#ffffff' },
  frozenEdge: { borderBottom: '1px solid #9a9a9a', boxSizing: 'border-box' },
  heads: { position: 'absolute', left: 0, top: 0, width: '100%', height: `${COLUMN_HEAD}px` },
  frozenHeads: { position: 'sticky', left: 0, height: '100%', zIndex: 3 },
  head: {
    position: 'absolute',
    top: 0,
    height: `${COLUMN_HEAD}px`,
    boxSizing: 'border-box',
    display: 'grid',
    placeContent: 'center',
    fontSize: '12px',
    color: '#424242',
    backgroundColor: '#f3f3f3',
    borderRight: '1px solid #d9d9d9',
    borderBottom: '1px solid #c8c8c8',
    overflow: 'hidden',
    userSelect: 'none',
  },
});

interface GridProps {
  readonly drawn: DrawnSheet;
  /** Grows whenever cells change. */
  readonly revision: number;
  readonly selection: CellRef;
  readonly onSelect: (cell: CellRef) => void;
  /** What was typed into a cell; false where that cannot be taken. */
  readonly onType: (cell: CellRef, text: string) => boolean;
  readonly onRefuse: () => void;
  readonly onLink: (link: Hyperlink) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** A sheet as a grid of cells: only those in sight are drawn, however long it is. */
export function Grid(props: GridProps) {
  const { drawn, revision, selection, onSelect, onType, onRefuse, onLink, onUndo, onRedo } = props;
  const t = useText();
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const room = useRoom(scroller);
  const { sheet, layout, workbook } = drawn;
  const selected = useMemo(() => anchorOf(selection, layout), [selection, layout]);
  const axes = useAxes(drawn, scroller, room, selected);
  const { scrollTo } = axes;
  // The keyboard follows what it moves itself, and stays where it is when a finding is clicked in the pane.
  const wantsFocus = useRef(false);
  const takesFocus = useCallback(() => {
    const wants = wantsFocus.current;
    wantsFocus.current = false;
    return wants;
  }, []);
  useEffect(() => scrollTo(selected), [scrollTo, selected]);

  const go = (cell: CellRef) => {
    const isElsewhere = cell.row !== selected.row || cell.column !== selected.column;
    wantsFocus.current = isElsewhere;
    if (isElsewhere) onSelect(cell);
  };
  const onKey = (event: KeyboardEvent): boolean => {
    const ctrl = event.ctrlKey || event.metaKey;
    const command = ctrl && !event.altKey ? commandOf(event) : null;
    if (command !== null) {
      wantsFocus.current = true;
      if (command === 'undo') onUndo();
      else onRedo();
      return true;
    }
    if (event.altKey) return false;
    const key = { key: event.key, ctrl, shift: event.shiftKey };
    const next = moveBy(key, selected, { sheet, layout, pageRows: axes.pageRows });
    if (next === null) return false;
    // At the edges Tab leads out of the grid: nobody may be caught in it.
    if (event.key === 'Tab' && next.row === selected.row && next.column === selected.column) return false;
    go(next);
    return true;
  };
  const cellUnder = ({ target }: MouseEvent): CellRef | null => {
    const name = target instanceof Element ? target.closest<HTMLElement>('[data-cell]')?.dataset['cell'] : undefined;
    const range = name === undefined ? null : parseRange(name);
    return range && { row: range.top, column: range.left };
  };
  const onMouseDown = (event: MouseEvent) => {
    const cell = cellUnder(event);
    if (!cell || event.button !== 0 || (cell.row === selected.row && cell.column === selected.column)) return;
    // Before the browser moves the keyboard to nowhere; what is being typed elsewhere in the grid is taken first.
    event.preventDefault();
    if (document.activeElement instanceof HTMLTextAreaElement) document.activeElement.blur();
    go(cell);
  };
  const onClick = (event: MouseEvent) => {
    const cell = cellUnder(event);
    const link = cell && drawn.links.get(`${cell.row},${cell.column}`);
    if (link) onLink(link);
  };

  const content = sheet.contentAt(selected.row, selected.column);
  const style = drawn.styleAt(selected.row, selected.column);
  const address = cellAddress(selected.row, selected.column);
  const shown = shownText(content, style.numberFormat, workbook.date1904);
  const active = (
    <ActiveCell
      key={address}
      label={
        shown === ''
          ? t('workbench.grid.empty-cell', { cell: address })
          : t('workbench.grid.cell', { cell: address, text: shown })
      }
      text={editText(content, style, workbook.date1904)}
      isReadOnly={sheet.protected}
      takesFocus={takesFocus}
      onKey={onKey}
      onCommit={(text) => onType(selected, text)}
      onRefuse={onRefuse}
    />
  );
  const row = ({ index, start, size }: DrawnLine, top: number) => (
    <GridRow
      key={index}
      drawn={drawn}
      row={index}
      top={start - top}
      height={size}
      columns={axes.columns}
      frozen={axes.frozenColumns}
      revision={revision}
      selected={index === selected.row ? selected.column : null}
      {...(index === selected.row ? { children: active } : {})}
    />
  );
  const heads = (columns: readonly DrawnLine[]) =>
    columns
      .filter(({ size }) => size > 0)
      .map(({ index, start, size }) => (
        <div
          key={index}
          role="columnheader"
          aria-colindex={index + 1}
          className={styles.head}
          style={{ left: start, width: size }}
        >
          {columnName(index)}
        </div>
      ));
  const frozenWidth = axes.frozenColumns.at(-1);
  return (
    // Keys go to the selected cell's own field, which follows what they lead to.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- see above
    <div
      ref={scroller}
      role="grid"
      aria-label={t('workbench.grid.label', { sheet: sheet.name })}
      aria-rowcount={layout.heights.length}
      aria-colcount={layout.widths.length}
      aria-readonly={sheet.protected}
      className={styles.scroller}
      tabIndex={-1}
      onMouseDown={onMouseDown}
      onClick={onClick}
    >
      <div role="presentation" className={styles.sheet} style={{ width: axes.width, height: axes.height }}>
        <div
          role="rowgroup"
          className={axes.frozenRows.length > 0 ? `${styles.top} ${styles.frozenEdge}` : styles.top}
          style={{ width: axes.width, height: axes.frozenHeight }}
        >
          <div role="row" className={styles.heads}>
            <div
              className={styles.frozenHeads}
              role="presentation"
              style={{ width: frozenWidth ? frozenWidth.start + frozenWidth.size : ROW_HEAD }}
            >
              <div className={styles.head} role="presentation" style={{ left: 0, width: ROW_HEAD }} />
              {heads(axes.frozenColumns)}
            </div>
            {heads(axes.columns)}
          </div>
          {axes.frozenRows.filter(({ size }) => size > 0).map((line) => row(line, 0))}
        </div>
        <div role="rowgroup">{axes.rows.filter(({ size }) => size > 0).map((line) => row(line, 0))}</div>
        <Charts drawn={drawn} />
      </div>
    </div>
  );
}

function commandOf({ key, shiftKey }: KeyboardEvent): 'undo' | 'redo' | null {
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' ? 'redo' : null;
}
