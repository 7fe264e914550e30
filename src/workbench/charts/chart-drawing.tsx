import { useMemo } from 'react';
import { DEFAULT_FONT } from '../grid/font';
import { textWidth } from '../grid/text-width';
import type { ChartFigures, FigureSeries } from './chart-figures';
import { scaleOf } from './chart-scale';

/** Pixels. */
const TEXT = 12;
const GAP = 6;
/** Share of a group that its columns take. */
const FILLED = 0.62;
/** Room for names that are turned, at most this share of the height. */
const MOST_FOR_NAMES = 0.4;

const INK = '#595959';
const LINE = '#d9d9d9';

interface ChartDrawingProps {
  readonly figures: ChartFigures;
  readonly axisTitle: string | null;
  readonly width: number;
  readonly height: number;
}

/** Columns and lines over their names, with an axis of values. */
export function ChartDrawing({ figures, axisTitle, width, height }: ChartDrawingProps) {
  const { names, series, valueText } = figures;
  const scale = useMemo(
    () => scaleOf(series.flatMap(({ values }) => values.filter((value) => value !== null))),
    [series],
  );
  const labels = scale.ticks.map(valueText);
  const titleRoom = axisTitle === null ? 0 : TEXT + GAP;
  const left = titleRoom + Math.max(...labels.map(widthOf)) + GAP;
  const group = Math.max(1, (width - left) / Math.max(1, names.length));
  const widest = Math.max(0, ...names.map(widthOf));
  const isTurned = widest > group - GAP;
  const forNames = isTurned ? Math.min(widest * Math.SQRT1_2 + TEXT, height * MOST_FOR_NAMES) : TEXT + GAP;
  const [top, bottom] = [TEXT, Math.max(TEXT + 1, height - forNames - GAP)];
  const y = (value: number): number => bottom - ((bottom - top) * (value - scale.least)) / (scale.most - scale.least);
  const middle = (index: number): number => left + (index + 0.5) * group;
  const columns = series.filter(({ look }) => look === 'columns');
  return (
    <g fontSize={TEXT} fill={INK}>
      {axisTitle !== null && (
        <text transform={`translate(${TEXT},${(top + bottom) / 2}) rotate(-90)`} textAnchor="middle">
          {axisTitle}
        </text>
      )}
      {scale.ticks.map((tick, index) => (
        <g key={tick}>
          <line x1={left} x2={width} y1={y(tick)} y2={y(tick)} stroke={tick === 0 ? INK : LINE} />
          <text x={left - GAP} y={y(tick) + TEXT / 3} textAnchor="end">
            {labels[index]}
          </text>
        </g>
      ))}
      {names.map((name, index) =>
        isTurned ? (
          <text key={index} transform={`translate(${middle(index)},${bottom + GAP + 4}) rotate(-45)`} textAnchor="end">
            {shortened(name, forNames * Math.SQRT2 - TEXT)}
          </text>
        ) : (
          <text key={index} x={middle(index)} y={bottom + GAP + TEXT} textAnchor="middle">
            {name}
          </text>
        ),
      )}
      {columns.map((each, at) => {
        const bar = (group * FILLED) / columns.length;
        return each.values.map((value, index) =>
          value === null ? null : (
            <rect
              key={`${at}-${index}`}
              x={middle(index) - (group * FILLED) / 2 + at * bar}
              y={Math.min(y(value), y(0))}
              width={bar}
              height={Math.abs(y(value) - y(0))}
              fill={each.color}
            >
              <title>{`${names[index] ?? ''} ${valueText(value)}`}</title>
            </rect>
          ),
        );
      })}
      {series
        .filter(({ look }) => look === 'line')
        .map((each, index) => (
          <path key={index} d={pathOf(each, middle, y)} fill="none" stroke={each.color} strokeWidth={2} />
        ))}
    </g>
  );
}

/** A line with gaps where there is no figure. */
function pathOf({ values }: FigureSeries, x: (index: number) => number, y: (value: number) => number): string {
  return values
    .map((value, index) => {
      if (value === null) return '';
      return `${index > 0 && values[index - 1] !== null ? 'L' : 'M'}${x(index)},${y(value)}`;
    })
    .join('');
}

function widthOf(text: string): number {
  return textWidth(text, DEFAULT_FONT);
}

function shortened(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  let end = text.length - 1;
  while (end > 1 && widthOf(`${text.slice(0, end)}…`) > room) end--;
  return `${text.slice(0, end)}…`;
}
