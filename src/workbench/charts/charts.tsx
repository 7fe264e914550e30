import { makeStyles } from '@fluentui/react-components';
import type { Chart } from '../../xlsx';
import { useText } from '../context';
import type { DrawnSheet } from '../grid/drawn-sheet';
import { ROW_HEAD } from '../grid/grid-row';
import { COLUMN_HEAD } from '../grid/use-axes';
import { ChartDrawing } from './chart-drawing';
import { chartFigures } from './chart-figures';

const useStyles = makeStyles({
  chart: {
    position: 'absolute',
    boxSizing: 'border-box',
    margin: 0,
    padding: '8px',
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    backgroundColor: '#ffffff',
    border: '1px solid #c8c8c8',
    zIndex: 1,
    forcedColorAdjust: 'none',
    color: '#404040',
    fontSize: '12px',
    lineHeight: '16px',
    cursor: 'default',
  },
  title: { textAlign: 'center', fontSize: '14px', lineHeight: '18px' },
  legend: { display: 'flex', justifyContent: 'center', flexWrap: 'wrap', columnGap: '16px', margin: 0, padding: 0 },
  entry: { display: 'flex', alignItems: 'center', gap: '6px', listStyleType: 'none' },
  columns: { width: '10px', height: '10px' },
  line: { width: '20px', height: '2px' },
});

/** Pixels that title and legend take, with the gaps around them. */
const TITLE = 22;
const LEGEND = 20;
const PADDING = 18;

/** The charts that lie over a sheet. Their figures stand in its cells, so they are pictures of what is read there. */
export function Charts({ drawn, revision }: { readonly drawn: DrawnSheet; readonly revision: number }) {
  return drawn.sheet.charts.map((chart) => (
    <DrawnChart
      key={chart.id}
      drawn={drawn}
      chart={chart}
      revision={revision}
      left={ROW_HEAD + drawn.layout.columns.start(chart.area.left)}
      top={COLUMN_HEAD + drawn.layout.rows.start(chart.area.top)}
    />
  ));
}

interface DrawnChartProps {
  readonly drawn: DrawnSheet;
  readonly chart: Chart;
  /** Grows whenever cells change. */
  readonly revision?: number;
  /** Where it lies within what holds it, in pixels. */
  readonly left: number;
  readonly top: number;
}

/** One chart, as large as the cells that it covers. */
export function DrawnChart({ drawn, chart, left, top }: DrawnChartProps) {
  const t = useText();
  const styles = useStyles();
  const { rows, columns } = drawn.layout;
  const { area, title, axisTitle } = chart;
  const width = columns.span(area.left, area.right);
  const height = rows.span(area.top, area.bottom);
  const figures = chartFigures(drawn, chart);
  const hasLegend = figures.series.length > 1;
  const inner = {
    width: Math.max(0, width - PADDING),
    height: Math.max(0, height - PADDING - (title === null ? 0 : TITLE) - (hasLegend ? LEGEND : 0)),
  };
  return (
    <figure className={styles.chart} style={{ left, top, width, height }}>
      {title !== null && <figcaption className={styles.title}>{title}</figcaption>}
      <svg {...inner} role="img" aria-label={t('workbench.grid.chart', { title: title ?? '' })}>
        <ChartDrawing figures={figures} axisTitle={axisTitle} {...inner} />
      </svg>
      {hasLegend && (
        <ul className={styles.legend}>
          {figures.series.map(({ name, look, color }, index) => (
            <li key={index} className={styles.entry}>
              <span className={look === 'line' ? styles.line : styles.columns} style={{ backgroundColor: color }} />
              {name}
            </li>
          ))}
        </ul>
      )}
    </figure>
  );
}
