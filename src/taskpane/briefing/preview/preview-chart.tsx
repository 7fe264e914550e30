import { makeStyles, tokens } from '@fluentui/react-components';
import type { WordedBlock, WordedTable } from '../../../app/briefing/worded';
import { useText } from '../../context/pane';

type ChartBlock = Extract<WordedBlock, { kind: 'chart' }>;

/** Groups that are drawn: as many as a person can still compare. */
const MOST_GROUPS = 40;

/** Sizes in units of the drawing, which is as wide as the pane. */
const WIDTH = 300;
const LABEL = 14;
const BAR = 8;
const GAP = 8;

const useStyles = makeStyles({
  figure: { margin: '8px 0' },
  title: { textAlign: 'center', margin: '0 0 4px', fontWeight: tokens.fontWeightSemibold },
  drawing: { display: 'block', width: '100%', maxWidth: '480px', margin: '0 auto', forcedColorAdjust: 'none' },
  name: { fontSize: '10px', fill: 'currentcolor' },
  track: { fill: tokens.colorNeutralBackground4 },
  bar: { fill: tokens.colorBrandBackground },
  second: { fill: tokens.colorPaletteTealBorderActive },
  mark: { stroke: tokens.colorPaletteDarkOrangeForeground1, strokeWidth: '2px' },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px 12px',
    justifyContent: 'center',
    margin: '4px 0 0',
    fontSize: tokens.fontSizeBase200,
  },
  swatch: {
    width: '12px',
    height: '10px',
    marginInlineEnd: '4px',
    verticalAlign: 'middle',
    forcedColorAdjust: 'none',
  },
});

interface PreviewChartProps {
  readonly chart: ChartBlock;
  /** The table that it shows. */
  readonly table: WordedTable;
}

/**
 * A chart lying on its side, because names need more width than a pane has height: bars for columns, a mark across them
 * for a line. Its figures stand in the table above it.
 */
export function PreviewChart({ chart, table }: PreviewChartProps) {
  const t = useText();
  const styles = useStyles();
  const { series, title, axis } = chart;
  const rows = table.rows.filter(({ kind }) => kind === 'record').slice(0, MOST_GROUPS);
  const valueAt = (row: number, column: number): number | null => rows[row]?.cells[column]?.number?.value ?? null;
  const values = rows.flatMap((_, row) => series.map(({ column }) => valueAt(row, column) ?? 0));
  const most = Math.max(...values, axis.includes('%') ? 100 : 1);
  const bars = series.filter(({ look }) => look === 'columns');
  const lines = series.filter(({ look }) => look === 'line');
  const height = LABEL + bars.length * BAR + GAP;
  const across = (value: number): number => (Math.max(0, value) / most) * WIDTH;
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.title}>{title}</figcaption>
      <svg
        role="img"
        aria-label={t('pane.briefing.chart-data', { title })}
        viewBox={`0 0 ${WIDTH} ${Math.max(1, rows.length * height)}`}
        className={styles.drawing}
      >
        {rows.map(({ cells }, row) => {
          const top = row * height;
          return (
            <g key={row}>
              <text x={0} y={top + LABEL - 4} className={styles.name}>
                {cells[0]?.text}
              </text>
              <rect x={0} y={top + LABEL} width={WIDTH} height={bars.length * BAR} className={styles.track} />
              {bars.map(({ column }, index) => (
                <rect
                  key={column}
                  x={0}
                  y={top + LABEL + index * BAR}
                  width={across(valueAt(row, column) ?? 0)}
                  height={BAR}
                  className={index === 0 ? styles.bar : styles.second}
                />
              ))}
              {lines.map(({ column }) => {
                const value = valueAt(row, column);
                if (value === null) return null;
                const x = Math.min(WIDTH - 1, Math.max(1, across(value)));
                const [from, to] = [top + LABEL - 2, top + LABEL + Math.max(1, bars.length) * BAR + 2];
                return <line key={column} x1={x} x2={x} y1={from} y2={to} className={styles.mark} />;
              })}
            </g>
          );
        })}
      </svg>
      <div className={styles.legend}>
        {[...bars, ...lines].map(({ column, look }, index) => (
          <span key={column}>
            <svg viewBox="0 0 12 10" className={styles.swatch} aria-hidden>
              {look === 'line' ? (
                <line x1={6} x2={6} y1={0} y2={10} className={styles.mark} />
              ) : (
                <rect width={12} height={10} className={index === 0 ? styles.bar : styles.second} />
              )}
            </svg>
            {table.columns[column]?.header}
          </span>
        ))}
      </div>
    </figure>
  );
}
