import { displayNumber } from '../../core/model/cells';
import type { CellRange } from '../../core/model/address';
import type { Chart, ChartSeries } from '../../xlsx';
import { cellText } from '../filter/filter-values';
import type { DrawnSheet } from '../grid/drawn-sheet';

/** Colours of series that name none, as Office has them. */
const COLORS = ['#4472c4', '#ed7d31', '#a5a5a5', '#ffc000', '#5b9bd5', '#70ad47'] as const;

/** What a chart draws, read from its sheet's cells. */
export interface ChartFigures {
  /** Names below the groups. */
  readonly names: readonly string[];
  readonly series: readonly FigureSeries[];
  /** A value as it is written beside the axis, in the format of the first series' cells. */
  readonly valueText: (value: number) => string;
}

/** One row of figures. */
export interface FigureSeries {
  readonly name: string;
  readonly look: ChartSeries['look'];
  readonly color: string;
  /** null where a cell holds no number: there is a gap. */
  readonly values: readonly (number | null)[];
}

/** Reads the cells that a chart draws. Hidden rows are left out, as in Excel. */
export function chartFigures(drawn: DrawnSheet, chart: Chart): ChartFigures {
  const series = chart.series.map((each, index): FigureSeries => {
    return {
      name: each.name ?? '',
      look: each.look,
      color: each.color ?? COLORS[index % COLORS.length] ?? COLORS[0],
      values: cellsOf(drawn, each.values).map(({ row, column }) => {
        const value = drawn.sheet.contentAt(row, column)?.value;
        return typeof value === 'number' ? value : null;
      }),
    };
  });
  const groups = Math.max(0, ...series.map(({ values }) => values.length));
  const { categories } = chart;
  const named = categories && cellsOf(drawn, categories).map(({ row, column }) => cellText(drawn, row, column));
  const first = chart.series[0]?.values;
  const format = first ? drawn.styleAt(first.top, first.left).numberFormat : 'General';
  return {
    names: Array.from({ length: groups }, (_, index) => named?.[index] ?? String(index + 1)),
    series,
    valueText: (value) => displayNumber(value, format, drawn.workbook.date1904),
  };
}

function cellsOf(
  { layout }: DrawnSheet,
  { top, left, bottom, right }: CellRange,
): readonly { readonly row: number; readonly column: number }[] {
  const cells = [];
  for (let row = top; row <= bottom; row++) {
    if (layout.rows.isHidden(row)) continue;
    for (let column = left; column <= right; column++) cells.push({ row, column });
  }
  return cells;
}
