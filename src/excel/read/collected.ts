import type { CellRange } from '../../core/model/address';
import type { SheetSnapshot, Span } from '../../core/model/snapshot';
import { SnapshotBuilder } from '../../core/model/snapshot-builder';
import { intersection } from '../ranges';
import { isErrorCode } from './cell-value';
import type { Frame } from './frame';
import { joinSpans } from './hidden';
import type { Grid } from './range-piece';

interface Block {
  readonly range: CellRange;
  readonly cells: Grid;
}

/** What was read of a sheet, in whatever order it came, until it is made into a snapshot. */
export class Collected {
  readonly hiddenRows: Span[] = [];
  readonly hiddenColumns: Span[] = [];
  private readonly values: Block[] = [];
  private readonly formats: Block[] = [];
  private readonly formulas: { readonly row: number; readonly column: number; readonly formula: string }[] = [];

  addValues(range: CellRange, cells: Grid): void {
    this.values.push({ range, cells });
  }

  addFormats(range: CellRange, cells: Grid): void {
    this.formats.push({ range, cells });
  }

  addFormula(row: number, column: number, formula: string): void {
    this.formulas.push({ row, column, formula });
  }

  /** The snapshot, without the cells of the add-in's marks. */
  build(frame: Frame, merges: readonly CellRange[]): SheetSnapshot {
    const { marks, name, visibility, date1904 } = frame;
    const builder = new SnapshotBuilder();
    for (const block of this.values) this.fill(builder, block, marks);
    for (const { row, column, formula } of this.formulas) {
      if (!isMark(marks, row, column)) builder.formula(row, column, formula);
    }
    return builder.build({
      name,
      visibility,
      date1904,
      merges,
      hiddenRows: joinSpans(this.hiddenRows),
      hiddenColumns: joinSpans(this.hiddenColumns),
    });
  }

  private fill(builder: SnapshotBuilder, { range, cells }: Block, marks: CellRange | null): void {
    const formats = this.formats.filter((block) => intersection(block.range, range));
    const hasMarks = marks !== null && intersection(marks, range) !== null;
    cells.forEach((values, index) => {
      const row = range.top + index;
      values.forEach((value, offset) => {
        const column = range.left + offset;
        if (value === '' || value === null || (hasMarks && isMark(marks, row, column))) return;
        put(builder, row, column, value, builder.format(formatAt(formats, row, column)));
      });
    });
  }
}

function put(builder: SnapshotBuilder, row: number, column: number, value: unknown, format: number): void {
  if (typeof value === 'number') builder.number(row, column, value, format);
  else if (typeof value === 'boolean') builder.boolean(row, column, value, format);
  else if (isErrorCode(value)) builder.error(row, column, value, format);
  else builder.text(row, column, String(value), format);
}

/** The number format of a cell; General where it was not asked for, because no number stands in its column. */
function formatAt(formats: readonly Block[], row: number, column: number): string {
  for (const { range, cells } of formats) {
    if (row < range.top || row > range.bottom || column < range.left || column > range.right) continue;
    const format = cells[row - range.top]?.[column - range.left];
    return typeof format === 'string' && format !== '' ? format : 'General';
  }
  return 'General';
}

/** Whether a cell is one of the two columns of marks; a column that somebody put between them is not. */
export function isMark(marks: CellRange | null, row: number, column: number): boolean {
  if (marks === null || row < marks.top || row > marks.bottom) return false;
  return column === marks.left || column === marks.right;
}
