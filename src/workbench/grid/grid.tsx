import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { cellAddress } from '../../core/model/address';
import type { Hyperlink } from '../../xlsx';
import { useText } from '../context';
import { editText } from '../edit/edit-text';
import { ActiveCell, type CellActions } from './active-cell';
import { shownText } from './cell-text';
import { Charts } from '../charts/charts';
import type { DrawnSheet } from './drawn-sheet';
import { GridHeads, type ColumnWidths } from './grid-heads';
import { commandOf, selectBy, type Command } from './grid-keys';
import { GridLines } from './grid-lines';
import { GridRow } from './grid-row';
import { isSingle, rangeOf, type Selection } from './selection';
import { SelectionFrame } from './selection-frame';
import { useAxes, type DrawnLine } from './use-axes';
import { useMouse } from './use-mouse';
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
  // Frames of what is selected are cut at the edges of the part of the sheet that they are drawn in.
  part: { position: 'absolute', inset: 0, overflow: 'hidden', pointerEvents: 'none', zIndex: 1 },
  frozenPart: { position: 'sticky', left: 0, overflow: 'hidden', pointerEvents: 'none', zIndex: 3 },
  columnEdge: { borderRight: '1px solid #9a9a9a', boxSizing: 'border-box' },
});

interface GridProps {
  readonly drawn: DrawnSheet;
  /** Grows whenever cells change. */
  readonly revision: number;
  /** Grows whenever someone asks to see the selection. */
  readonly shown: number;
  readonly selection: Selection;
  readonly onSelection: (selection: Selection) => void;
  /** What was typed into the active cell; false where that cannot be taken. */
  readonly onType: (text: string) => boolean;
  readonly actions: CellActions;
  /** Null on a sheet that may not be changed. */
  readonly widths: ColumnWidths | null;
  readonly onCommand: (command: Command) => void;
  readonly onRefuse: () => void;
  readonly onLink: (link: Hyperlink) => void;
  /** What lies over a cell, such as the button of a filter. */
  readonly buttonAt: (row: number, column: number) => ReactNode;
}

/** A sheet as a grid of cells: only those in sight are drawn, however long it is. */
export function Grid(props: GridProps) {
  const { drawn, revision, shown, selection, actions, onSelection, onType, onCommand, onRefuse, onLink } = props;
  const t = useText();
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const room = useRoom(scroller);
  const { sheet, layout, workbook } = drawn;
  const { active } = selection;
  const range = useMemo(() => rangeOf(selection, drawn), [selection, drawn]);
  const isOne = isSingle(range, layout);
  const axes = useAxes(drawn, scroller, room, active);
  const { scrollTo, frozenHeight, frozenWidth } = axes;
  // The keyboard follows what it moves itself, and stays where it is when a finding is clicked in the pane.
  const wantsFocus = useRef(false);
  const takesFocus = useCallback(() => {
    const wants = wantsFocus.current;
    wantsFocus.current = false;
    return wants;
  }, []);
  const moving = isOne ? active : selection.to;
  useEffect(() => {
    // Of whole rows and columns the other end is far away, and nobody wants to see it.
    const isRows = range.left === 0 && range.right === layout.columns.count - 1;
    const isColumns = range.top === 0 && range.bottom === layout.rows.count - 1;
    scrollTo({ row: isColumns ? null : moving.row, column: isRows ? null : moving.column });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- where the range ends is what moves
  }, [scrollTo, shown, moving.row, moving.column]);

  const go = (next: Selection): void => {
    const isElsewhere = next.active.row !== active.row || next.active.column !== active.column;
    wantsFocus.current = isElsewhere;
    onSelection(next);
    if (!isElsewhere) scroller.current?.querySelector('textarea')?.focus({ preventScroll: true });
  };
  const onKey = (event: KeyboardEvent): boolean => {
    if (event.altKey) return false;
    const key = { key: event.key, ctrl: event.ctrlKey || event.metaKey, shift: event.shiftKey };
    const command = commandOf(key);
    if (command !== null) {
      onCommand(command);
      return true;
    }
    const next = selectBy(key, selection, { sheet, layout, pageRows: axes.pageRows });
    if (next === null) return false;
    // At the edges Tab leads out of the grid: nobody may be caught in it.
    const stays = next.active.row === active.row && next.active.column === active.column;
    if (event.key === 'Tab' && stays) return false;
    go(next);
    return true;
  };
  const mouse = useMouse({ scroller, drawn, frozenWidth, frozenHeight, selection, isOne, onSelection: go, onLink });

  const content = sheet.contentAt(active.row, active.column);
  const style = drawn.styleAt(active.row, active.column);
  const address = cellAddress(active.row, active.column);
  const text = shownText(content, style.numberFormat, workbook.date1904);
  const field = (
    <ActiveCell
      key={address}
      label={
        text === ''
          ? t('workbench.grid.empty-cell', { cell: address })
          : t('workbench.grid.cell', { cell: address, text })
      }
      text={editText(content, style, workbook.date1904)}
      isReadOnly={sheet.protected}
      isFramed={isOne}
      actions={actions}
      takesFocus={takesFocus}
      onKey={onKey}
      onCommit={onType}
      onRefuse={onRefuse}
    />
  );
  const merge = layout.merges.mergeAt(active.row, active.column);
  // Where the first row of a merge is hidden, the merge is drawn by the next one.
  const activeRow = merge ? layout.rows.firstShown(merge.top, merge.bottom) : active.row;
  const row = ({ index, start, size }: DrawnLine) => {
    const isIn = index >= range.top && index <= range.bottom;
    return (
      <GridRow
        key={index}
        drawn={drawn}
        row={index}
        top={start}
        height={size}
        columns={axes.columns}
        frozen={axes.frozenColumns}
        revision={revision}
        active={index === activeRow ? active.column : null}
        selectedLeft={isIn ? range.left : -1}
        selectedRight={isIn ? range.right : -1}
        buttonAt={props.buttonAt}
        {...(index === activeRow ? { field } : {})}
      />
    );
  };
  const frame = (above?: number): ReactNode =>
    isOne ? null : <SelectionFrame layout={layout} range={range} {...(above === undefined ? {} : { above })} />;
  return (
    // Keys go to the selected cell's own field, which follows what they lead to.

    <div
      ref={scroller}
      role="grid"
      aria-label={t('workbench.grid.label', { sheet: sheet.name })}
      aria-rowcount={layout.rows.count}
      aria-colcount={layout.columns.count}
      aria-readonly={sheet.protected}
      aria-multiselectable
      className={styles.scroller}
      tabIndex={-1}
      {...mouse}
    >
      <div role="presentation" className={styles.sheet} style={{ width: axes.width, height: axes.height }}>
        <div
          role="rowgroup"
          className={mergeClasses(styles.top, axes.frozenRows.length > 0 && styles.frozenEdge)}
          style={{ width: axes.width, height: frozenHeight }}
        >
          {sheet.gridLines && <GridLines columns={axes.columns} />}
          <div role="presentation" className={styles.frozenPart} style={{ width: frozenWidth, height: frozenHeight }}>
            {frame()}
          </div>
          <div role="presentation" className={styles.part}>
            {frame()}
          </div>
          <GridHeads
            columns={axes.columns}
            frozen={axes.frozenColumns}
            frozenWidth={frozenWidth}
            selected={range}
            widths={props.widths}
          />
          {axes.frozenRows.filter(({ size }) => size > 0).map(row)}
        </div>
        <div
          role="presentation"
          className={mergeClasses(styles.frozenPart, axes.frozenColumns.length > 0 && styles.columnEdge)}
          style={{ width: frozenWidth, height: Math.max(0, axes.height - frozenHeight) }}
        >
          {frame(frozenHeight)}
        </div>
        {sheet.gridLines && <GridLines columns={axes.columns} />}
        <div role="rowgroup">{axes.rows.filter(({ size }) => size > 0).map(row)}</div>
        <div role="presentation" className={styles.part}>
          {frame()}
        </div>
        <Charts drawn={drawn} revision={revision} />
      </div>
    </div>
  );
}
