import type { CellRange } from '../../core/model/address';
import type { PlanStyle, StyledRange } from '../../core/model/sheet-plan';
import { MAX_COLUMNS } from '../limits';
import { cellsOf, columnsOf, rowsOf } from '../ranges';

/** Ranges that are given the same look at once, or number formats of the same columns. */
export type StyleGroup =
  | { readonly kind: 'look'; readonly style: PlanStyle; readonly ranges: readonly CellRange[] }
  | { readonly kind: 'formats'; readonly formats: readonly FormattedRange[] };

export interface FormattedRange {
  readonly range: CellRange;
  readonly numberFormat: string;
}

/** Cells of a range that is put together with others of its look wherever they stand. */
const FEW_CELLS = 200;

/**
 * Puts looks together that lead to the same in any order, so that a table with thousands of coloured cells takes as many
 * operations as it has colours: small ranges that do not touch each other, ranges of one look one behind the other, and
 * number formats of the same columns.
 */
export function styleGroups(styles: readonly StyledRange[]): readonly StyleGroup[] {
  const grouping = new Grouping();
  for (const { range, style } of styles) {
    if (isFormatOnly(style)) grouping.addFormat(range, style.numberFormat);
    else if (isFree(range, style)) grouping.addFree(range, style);
    else grouping.addInOrder(range, style);
  }
  return grouping.groups;
}

class Grouping {
  readonly groups: StyleGroup[] = [];
  /** Groups that small ranges may still be added to, by their look, and the cells that they have. */
  private readonly open = new Map<string, CellRange[]>();
  private readonly covered = new Set<number>();
  private last: { readonly key: string; readonly ranges: CellRange[] } | null = null;
  private formats: FormattedRange[] | null = null;

  addFree(range: CellRange, style: PlanStyle): void {
    const cells = cellNumbers(range);
    if (cells.some((cell) => this.covered.has(cell))) this.close();
    this.last = null;
    this.formats = null;
    for (const cell of cells) this.covered.add(cell);
    const key = JSON.stringify(style);
    const ranges = this.open.get(key);
    if (ranges) ranges.push(range);
    else this.open.set(key, this.begin(range, style));
  }

  addInOrder(range: CellRange, style: PlanStyle): void {
    this.close();
    this.formats = null;
    // Lines between cells are set where there are any: only ranges of the same kind are alike.
    const key = JSON.stringify([style, rowsOf(range) > 1, columnsOf(range) > 1]);
    if (this.last?.key === key && style.numberFormat === undefined) this.last.ranges.push(range);
    else this.last = { key, ranges: this.begin(range, style) };
  }

  addFormat(range: CellRange, numberFormat: string): void {
    this.close();
    this.last = null;
    const first = this.formats?.[0]?.range;
    if (this.formats && first?.left === range.left && first.right === range.right) {
      this.formats.push({ range, numberFormat });
    } else {
      this.formats = [{ range, numberFormat }];
      this.groups.push({ kind: 'formats', formats: this.formats });
    }
  }

  private begin(range: CellRange, style: PlanStyle): CellRange[] {
    const ranges = [range];
    this.groups.push({ kind: 'look', style, ranges });
    return ranges;
  }

  private close(): void {
    this.open.clear();
    this.covered.clear();
  }
}

function isFormatOnly(style: PlanStyle): style is { readonly numberFormat: string } {
  return style.numberFormat !== undefined && Object.keys(style).length === 1;
}

/** Lines belong to the cells on both sides, so their order counts; ranges taken together have no number format. */
function isFree(range: CellRange, { border, lineBelow, numberFormat }: PlanStyle): boolean {
  return border === undefined && !lineBelow && numberFormat === undefined && cellsOf(range) <= FEW_CELLS;
}

function cellNumbers({ top, left, bottom, right }: CellRange): readonly number[] {
  const numbers: number[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) numbers.push(row * MAX_COLUMNS + column);
  }
  return numbers;
}
