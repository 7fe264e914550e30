import { makeStyles } from '@fluentui/react-components';
import type { Chart, ChartSeries } from '../../xlsx';
import { useText } from '../context';
import type { DrawnSheet } from './drawn-sheet';
import { ROW_HEAD } from './grid-row';
import { COLUMN_HEAD } from './use-axes';

const useStyles = makeStyles({
  chart: {
    position: 'absolute',
    boxSizing: 'border-box',
    margin: 0,
    padding: '8px',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: '#ffffff',
    border: '1px solid #c8c8c8',
    zIndex: 1,
    forcedColorAdjust: 'none',
    color: '#242424',
    fontSize: '12px',
  },
  title: { textAlign: 'center', fontWeight: 600 },
  drawing: { flex: '1 1 auto', minHeight: 0, width: '100%' },
});

/** The drawing's own units. */
const WIDTH = 600;
const HEIGHT = 260;
const BOTTOM = 230;
const TOP = 10;

/** Colours of series that name none, as Office has them. */
const COLORS = ['#107c41', '#c55a11', '#4472c4', '#7f7f7f'];

/** The charts that lie over a sheet, drawn simply: their figures stand in the cells. */
export function Charts({ drawn }: { readonly drawn: DrawnSheet }) {
  return drawn.sheet.charts.map((chart) => <DrawnChart key={chart.id} drawn={drawn} chart={chart} />);
}

function DrawnChart({ drawn, chart }: { readonly drawn: DrawnSheet; readonly chart: Chart }) {
  const t = useText();
  const styles = useStyles();
  const { layout } = drawn;
  const { area, series } = chart;
  const left = ROW_HEAD + layout.columns.start(area.left);
  const top = COLUMN_HEAD + layout.rows.start(area.top);
  const width = layout.columns.span(area.left, area.right);
  const height = layout.rows.span(area.top, area.bottom);
  const values = series.map((each) => valuesOf(drawn, each));
  const most = Math.max(1, ...values.flat());
  const groups = Math.max(1, ...values.map(({ length }) => length));
  const columns = series.filter(({ look }) => look === 'columns').length;
  const step = WIDTH / groups;
  const y = (value: number): number => BOTTOM - ((BOTTOM - TOP) * Math.max(0, value)) / most;
  let column = 0;
  return (
    <figure className={styles.chart} style={{ left, top, width, height }}>
      <figcaption className={styles.title}>{chart.title}</figcaption>
      <svg
        className={styles.drawing}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t('workbench.grid.chart', { title: chart.title ?? '' })}
      >
        <line x1={0} x2={WIDTH} y1={BOTTOM} y2={BOTTOM} stroke="#8a8a8a" />
        {series.map((each, index) => {
          const color = each.color ?? COLORS[index % COLORS.length];
          const figures = values[index] ?? [];
          if (each.look === 'line') {
            const points = figures.map((value, group) => `${(group + 0.5) * step},${y(value)}`).join(' ');
            return <polyline key={index} points={points} fill="none" stroke={color} strokeWidth={2} />;
          }
          const bar = (step * 0.7) / Math.max(1, columns);
          const at = column++;
          return figures.map((value, group) => (
            <rect
              key={`${index}-${group}`}
              x={group * step + step * 0.15 + at * bar}
              y={y(value)}
              width={bar}
              height={BOTTOM - y(value)}
              fill={color}
            />
          ));
        })}
      </svg>
    </figure>
  );
}

function valuesOf({ sheet }: DrawnSheet, { values: { top, left, bottom } }: ChartSeries): readonly number[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => {
    const value = sheet.contentAt(top + index, left)?.value;
    return typeof value === 'number' ? value : 0;
  });
}
