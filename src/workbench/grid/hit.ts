import type { CellRef } from '../../core/model/address';
import { ROW_HEAD } from './grid-row';
import type { Lines } from './lines';
import type { SheetLayout } from './sheet-layout';
import { COLUMN_HEAD } from './use-axes';

/** What of a sheet lies at a point. */
export type Hit =
  | { readonly kind: 'cell'; readonly cell: CellRef }
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'column'; readonly column: number }
  | { readonly kind: 'corner' };

/** How much of a sheet is in sight, in pixels. */
export interface View {
  readonly scrollLeft: number;
  readonly scrollTop: number;
  readonly width: number;
  readonly height: number;
  /** What stays: heads and frozen panes. */
  readonly frozenWidth: number;
  readonly frozenHeight: number;
}

/** What lies at a point of the view. */
export function hitAt(layout: SheetLayout, view: View, x: number, y: number): Hit {
  const column = layout.columns.at((x < view.frozenWidth ? x : x + view.scrollLeft) - ROW_HEAD);
  const row = layout.rows.at((y < view.frozenHeight ? y : y + view.scrollTop) - COLUMN_HEAD);
  if (x < ROW_HEAD) return y < COLUMN_HEAD ? { kind: 'corner' } : { kind: 'row', row };
  return y < COLUMN_HEAD ? { kind: 'column', column } : { kind: 'cell', cell: { row, column } };
}

/**
 * The cell that a drag has come to. Beyond an edge it is the first line that is out of sight there, so that following
 * it scrolls the sheet, a line at a time.
 */
export function dragAt(layout: SheetLayout, view: View, x: number, y: number): CellRef {
  return {
    column: lineAt(layout.columns, x, ROW_HEAD, view.frozenWidth, view.width, view.scrollLeft),
    row: lineAt(layout.rows, y, COLUMN_HEAD, view.frozenHeight, view.height, view.scrollTop),
  };
}

function lineAt(lines: Lines, at: number, head: number, frozen: number, size: number, scrolled: number): number {
  if (at > size) return lines.next(lines.at(size + scrolled - head), 1) ?? lines.count - 1;
  if (at >= frozen) return lines.at(at + scrolled - head);
  // Over the head, or over frozen lines while others are scrolled away behind them.
  if (at < head && scrolled > 0) return lines.next(lines.at(frozen + scrolled - head), -1) ?? 0;
  return lines.at(Math.max(at - head, 0));
}
