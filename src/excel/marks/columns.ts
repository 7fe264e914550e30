import type { BeforeMarks } from '../../core/model/marks';
import { once } from '../batch';
import { MAX_COLUMNS } from '../limits';
import type { WidthUnits } from '../widths';
import type { Operation } from '../writer';

/** How a column looks that marks stand in. */
export interface ColumnLook {
  readonly column: number;
  readonly points: number;
  /** Whether it has the sheet's standard width, and follows it. */
  readonly isStandard: boolean;
  readonly isHidden: boolean;
}

/** Queues the looks of columns. */
export function queueLooks(sheet: Excel.Worksheet, columns: readonly number[]): () => readonly ColumnLook[] {
  const cells = columns.map((column) => {
    const cell = once(sheet.getRangeByIndexes(0, column, 1, 1));
    cell.load('columnHidden, format/columnWidth, format/useStandardWidth');
    return [column, cell] as const;
  });
  return () =>
    cells.map(([column, cell]) => ({
      column,
      points: cell.format.columnWidth,
      isStandard: cell.format.useStandardWidth,
      isHidden: cell.columnHidden,
    }));
}

/** Queues the width of the last column, which has the standard width wherever nobody changed it; else null. */
export function queueStandardWidth(sheet: Excel.Worksheet): () => number | null {
  const last = queueLooks(sheet, [MAX_COLUMNS - 1]);
  return () => {
    const [look] = last();
    return look?.isStandard && !look.isHidden ? look.points : null;
  };
}

/** Makes a column as wide as marks need it. A hidden one is only shown: its width cannot be read while it is hidden. */
export function showColumn(sheet: string, { column, isHidden }: ColumnLook, points: number): Operation {
  return change(sheet, column, (cell) => {
    if (isHidden) cell.columnHidden = false;
    else cell.format.columnWidth = points;
  });
}

/** Gives a column the look that it had before marks; whether people hid it since is theirs. */
export function restoreColumn(sheet: string, look: ColumnLook): Operation {
  return change(sheet, look.column, (cell) => giveLook(cell, look));
}

/** Puts a column back to a look whatever was done to it: what clearing hid is shown again. */
export function putColumnBack(sheet: string, look: ColumnLook): Operation {
  return change(sheet, look.column, (cell) => {
    if (!look.isHidden) cell.columnHidden = false;
    giveLook(cell, look);
  });
}

function giveLook(cell: Excel.Range, look: ColumnLook): void {
  if (look.isHidden) cell.columnHidden = true;
  else if (look.isStandard) cell.format.useStandardWidth = true;
  else cell.format.columnWidth = look.points;
}

/** How a column looked before marks, from what their name says of it. */
export function lookBefore(column: number, side: 0 | 1, before: BeforeMarks, units: WidthUnits): ColumnLook {
  const width = before.widths[side];
  return {
    column,
    points: width === null ? 0 : units.points(width),
    isStandard: width === null,
    isHidden: before.hidden?.[side] === true,
  };
}

/** What the names of marks are to say of two columns. */
export function beforeMarks(looks: readonly [ColumnLook, ColumnLook], units: WidthUnits): BeforeMarks {
  const width = ({ isStandard, isHidden, points }: ColumnLook): number | null =>
    isStandard || isHidden ? null : units.characters(points);
  const [first, second] = looks;
  const widths = [width(first), width(second)] as const;
  const hidden = [first.isHidden, second.isHidden] as const;
  return hidden.includes(true) ? { widths, hidden } : { widths };
}

function change(sheet: string, column: number, act: (cell: Excel.Range) => void): Operation {
  return {
    bytes: 900,
    queue: (context) => act(once(context.workbook.worksheets.getItem(sheet).getRangeByIndexes(0, column, 1, 1))),
  };
}
