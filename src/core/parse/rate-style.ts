import { kindAt, numberAt, numberFormatAt, showsPercent } from '../model/cells';
import type { TableLayout } from '../model/layout';
import { CellKind, type SheetSnapshot } from '../model/snapshot';

/** Rates up to this are taken for fractions (1.2 is 120 %) where a column's header does not say percent. */
const LARGEST_FRACTION = 1.5;

/**
 * Whether a rate column without percent format holds fractions (0.887) or percent (88.7). A header with a percent sign
 * means percent; otherwise the column's own figures tell: fractions where none of them is above 1.5 or so.
 */
export class RateStyles {
  private readonly known = new Map<number, boolean>();

  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly layout: TableLayout,
  ) {}

  isFraction(column: number): boolean {
    let style = this.known.get(column);
    if (style === undefined) {
      style = this.decide(column);
      this.known.set(column, style);
    }
    return style;
  }

  /**
   * The styles of the same columns after an edit that changed the given columns; null where a column's style is another one
   * now, so that everything read by it is to be read again.
   */
  after(sheet: SheetSnapshot, layout: TableLayout, changed: ReadonlySet<number>): RateStyles | null {
    const styles = new RateStyles(sheet, layout);
    for (const [column, style] of this.known) {
      const stays = layout.rows === this.layout.rows && !changed.has(column);
      if (!stays && styles.decide(column) !== style) return null;
      styles.known.set(column, style);
    }
    return styles;
  }

  private decide(column: number): boolean {
    const layout = this.layout.columns.find((each) => each.index === column);
    const figures: number[] = [];
    for (const { row, kind } of this.layout.rows) {
      if (kind !== 'record' || kindAt(this.sheet, row, column) !== CellKind.Number) continue;
      if (showsPercent(numberFormatAt(this.sheet, row, column))) continue;
      figures.push(Math.abs(numberAt(this.sheet, row, column) ?? 0));
    }
    const filled = figures.filter((figure) => figure !== 0);
    if (filled.length === 0) return layout?.unit !== '%';
    if (layout?.unit === '%') return filled.length >= 3 && filled.every((figure) => figure <= 1);
    return filled.filter((figure) => figure <= LARGEST_FRACTION).length >= filled.length * 0.8;
  }
}
