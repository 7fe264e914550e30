import type { CellRange, CellRef } from '../../../core/model/address';
import type {
  PlanBlock,
  PlanChart,
  PlanCondition,
  PlanHeight,
  PlanLink,
  PlanStyle,
  PlanValue,
  StyledRange,
} from '../../../core/model/sheet-plan';

/** A sheet while it is laid out: rows are taken from top to bottom, and what is alike is put together. */
export class SheetDraft {
  readonly blocks: PlanBlock[] = [];
  readonly merges: CellRange[] = [];
  readonly heights: PlanHeight[] = [];
  readonly links: PlanLink[] = [];
  readonly charts: PlanChart[] = [];
  readonly conditions: PlanCondition[] = [];
  /** Rows before which a page begins. */
  readonly breaks: number[] = [];
  /** Rows that stand on the page of the row behind them. */
  readonly withNext = new Set<number>();
  private readonly styled: { range: CellRange; style: PlanStyle }[] = [];
  private nextRow = 0;

  /** The row that is taken next. */
  get row(): number {
    return this.nextRow;
  }

  /** Takes a row of a height in points; null leaves it to what stands in it. Gives the row. */
  take(points: number | null): number {
    const row = this.nextRow++;
    if (points !== null) this.heights.push({ row, points });
    return row;
  }

  /** Keeps the row that was taken last on the page of the next one. */
  keepWithNext(): void {
    this.withNext.add(this.nextRow - 1);
  }

  /** Heights of all rows that were taken; null where none was chosen. */
  rowHeights(): readonly (number | null)[] {
    const heights = Array.from({ length: this.nextRow }, (): number | null => null);
    for (const { row, points } of this.heights) heights[row] = points;
    return heights;
  }

  /** Writes values from a cell to the right and down. */
  put(at: CellRef, rows: readonly (readonly PlanValue[])[]): void {
    if (rows.length > 0) this.blocks.push({ at, rows });
  }

  /** Gives cells a look; ranges that go on the one before with the same look are one with it. */
  style(range: CellRange, style: PlanStyle): void {
    const before = this.styled.at(-1);
    if (
      before?.style === style &&
      before.range.left === range.left &&
      before.range.right === range.right &&
      before.range.bottom + 1 === range.top
    ) {
      before.range = { ...before.range, bottom: range.bottom };
    } else this.styled.push({ range, style });
  }

  /** Makes one cell of several. */
  merge(range: CellRange): void {
    if (range.top !== range.bottom || range.left !== range.right) this.merges.push(range);
  }

  get styles(): readonly StyledRange[] {
    return this.styled;
  }
}
