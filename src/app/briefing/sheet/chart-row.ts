import type { PlanSeries } from '../../../core/model/sheet-plan';
import type { WordedBlock } from '../worded';
import { lastColumn, type Frame } from './frame';
import type { TablePlace } from './table-rows';
import { roomLeft } from './pages';
import { gap } from './text-rows';

type Chart = Extract<WordedBlock, { kind: 'chart' }>;

/** Colours of columns and of lines, in their order; they part in print without colours too. */
const COLUMNS = ['#2F5597', '#9DB7DD', '#7F7F7F', '#BFD2B8'] as const;
const LINES = ['#C00000', '#7A3300', '#3F2B73', '#1E5B2A'] as const;

/** The greatest and the least height of a chart in points, and the part of a page that one may take. */
const HIGHEST = 330;
const LOWEST = 170;
const PART_OF_PAGE = 0.75;
/** Points above and below a chart. */
const GAP = 8;

/** A chart below the table that it shows, in one row, so that no page ends within it. A table without records has none. */
export function addChart(frame: Frame, chart: Chart, place: TablePlace | undefined): void {
  const { draft } = frame;
  if (!place?.records) return;
  const { records, spans } = place;
  const column = (index: number): PlanSeries['values'] => {
    const [left] = spans[index] ?? [0];
    return { ...records, left, right: left };
  };
  const counts = { columns: 0, line: 0 };
  const series = chart.series.map(({ column: index, look }): PlanSeries => {
    const colors = look === 'columns' ? COLUMNS : LINES;
    const color = colors[counts[look]++ % colors.length] ?? colors[0];
    return { name: place.headers[index] ?? '', values: column(index), look, color };
  });
  gap(frame, GAP);
  const row = draft.take(chartHeight(frame));
  draft.charts.push({
    title: chart.title,
    axisTitle: chart.axis,
    categories: column(0),
    series,
    area: { top: row, left: 0, bottom: row, right: lastColumn(frame) },
  });
  gap(frame, GAP);
}

/** A chart stands on the page of its table if it is not too low then. */
function chartHeight({ draft, pageHeight }: Frame): number {
  const { withNext, breaks: forced } = draft;
  const left = roomLeft({ heights: draft.rowHeights(), withNext, forced, titleRow: null }, pageHeight);
  const most = Math.min(HIGHEST, pageHeight * PART_OF_PAGE);
  return left !== null && left - GAP >= LOWEST ? Math.min(most, left - GAP) : most;
}
