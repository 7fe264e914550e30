import type { CellRange } from '../../../src/core/model/address';
import type { Chart, ChartSeries, SheetModel } from '../../../src/xlsx';
import { live, requireWritable } from '../cells/access';
import { columnsOf } from '../cells/area';
import { colorOf } from '../cells/colors';
import type { Excel } from '../excel';
import { ApiError, invalidArgument, notImplemented } from '../protocol/api-error';
import { objectOf, type HostObject, type ObjectType, type PropertyRow } from '../protocol/object-type';
import { integer, isGiven, text } from './arguments';

/** A chart, and the sheet that it lies on. */
export interface ChartTarget {
  readonly sheet: SheetModel;
  readonly chart: Chart;
}

interface SeriesTarget extends ChartTarget {
  readonly index: number;
}

/** Excel's types of the looks that the workbook in memory tells apart. */
const TYPES = { columns: 'ColumnClustered', line: 'LineMarkers' } as const;

/** Refuses by name every kind of chart but columns side by side and lines with markers. */
export function lookOf(value: unknown, location: string): ChartSeries['look'] {
  if (value === TYPES.columns) return 'columns';
  if (value === TYPES.line) return 'line';
  throw notImplemented(`${location} of ${String(value)}`);
}

/** One column of the chart's own sheet: nothing else is kept. */
export function columnOf(excel: Excel, sheet: SheetModel, value: unknown, location: string): CellRange {
  const target = excel.rangeOf(value);
  if (target === null) throw invalidArgument(location, 'It needs a range.');
  const found = live(excel, target);
  if (found.sheet !== sheet) throw notImplemented(`${location} of another sheet`);
  if (columnsOf(found.range) !== 1) throw notImplemented(`${location} of several columns`);
  return found.range;
}

function seriesOf({ chart, index }: SeriesTarget): ChartSeries {
  const series = chart.series[index];
  if (series === undefined) throw new ApiError('ItemNotFound', 'ChartSeries', String(index));
  return series;
}

function change(excel: Excel, target: SeriesTarget, location: string, update: Partial<ChartSeries>): void {
  requireWritable(excel, target.sheet, location);
  const changed = { ...seriesOf(target), ...update };
  target.chart.series = target.chart.series.map((series, index) => (index === target.index ? changed : series));
}

/** The chart has one column of names for all its series. */
function setNames(excel: Excel, { sheet, chart }: SeriesTarget, value: unknown): void {
  const location = 'ChartSeries.setXAxisValues';
  requireWritable(excel, sheet, location);
  const names = columnOf(excel, sheet, value, location);
  const known = chart.categories;
  if (known !== null && JSON.stringify(known) !== JSON.stringify(names)) throw notImplemented(`${location}: others`);
  chart.categories = names;
}

/** Columns have a fill, lines a line: the other of both is not kept. */
function setColor(excel: Excel, target: SeriesTarget, value: unknown, look: ChartSeries['look'], at: string): void {
  if (seriesOf(target).look !== look) throw notImplemented(`${at} of ${seriesOf(target).look}`);
  change(excel, target, at, { color: colorOf(value, at) });
}

/** The markers of a line have its colour: another one is not kept. */
function markerColor(location: string): PropertyRow<SeriesTarget> {
  return {
    since: '1.7',
    get: (target) => seriesOf(target).color,
    set: (target, value) => {
      if (colorOf(value, location) !== seriesOf(target).color) throw notImplemented(`${location} beside the line's`);
    },
  };
}

const ChartFillType: ObjectType<SeriesTarget> = {
  name: 'ChartFill',
  methods: {
    setSolidColor: {
      call: (target, [color], excel) => {
        setColor(excel, target, color, 'columns', 'ChartFill.setSolidColor');
        return null;
      },
    },
  },
};

const ChartLineFormatType: ObjectType<SeriesTarget> = {
  name: 'ChartLineFormat',
  properties: {
    color: {
      get: (target) => seriesOf(target).color,
      set: (target, value, excel) => setColor(excel, target, value, 'line', 'ChartLineFormat.color'),
    },
  },
};

const ChartSeriesFormatType: ObjectType<SeriesTarget> = {
  name: 'ChartSeriesFormat',
  objects: {
    fill: { get: (target, excel) => objectOf(ChartFillType, target, excel) },
    line: { get: (target, excel) => objectOf(ChartLineFormatType, target, excel) },
  },
};

/** `Excel.ChartSeries`. */
export const ChartSeriesType: ObjectType<SeriesTarget> = {
  name: 'ChartSeries',
  properties: {
    chartType: {
      since: '1.7',
      get: (target) => TYPES[seriesOf(target).look],
      set: (target, value, excel) => {
        const location = 'ChartSeries.chartType';
        change(excel, target, location, { look: lookOf(value, location) });
      },
    },
    markerBackgroundColor: markerColor('ChartSeries.markerBackgroundColor'),
    markerForegroundColor: markerColor('ChartSeries.markerForegroundColor'),
    name: {
      get: (target) => seriesOf(target).name ?? '',
      set: (target, value, excel) => {
        change(excel, target, 'ChartSeries.name', { name: text(value, 'ChartSeries.name') });
      },
    },
  },
  objects: { format: { get: (target, excel) => objectOf(ChartSeriesFormatType, target, excel) } },
  methods: {
    setValues: {
      since: '1.7',
      call: (target, [range], excel) => {
        const location = 'ChartSeries.setValues';
        change(excel, target, location, { values: columnOf(excel, target.sheet, range, location) });
        return null;
      },
    },
    setXAxisValues: {
      since: '1.7',
      call: (target, [range], excel) => {
        setNames(excel, target, range);
        return null;
      },
    },
  },
};

function series(target: ChartTarget, index: number, excel: Excel): HostObject {
  return objectOf(ChartSeriesType, { ...target, index }, excel);
}

/** A new series is like the first one, and has its values until it is given others. */
function add(excel: Excel, target: ChartTarget, name: unknown, index: unknown): HostObject {
  const location = 'ChartSeriesCollection.add';
  requireWritable(excel, target.sheet, location);
  if (isGiven(index)) throw notImplemented(`${location} at an index`);
  const [first] = target.chart.series;
  if (first === undefined) throw notImplemented(`${location} to a chart without series`);
  const added = { ...first, name: isGiven(name) ? text(name, location) : null, color: null };
  target.chart.series = [...target.chart.series, added];
  return series(target, target.chart.series.length - 1, excel);
}

/** `Excel.ChartSeriesCollection`. */
export const ChartSeriesCollectionType: ObjectType<ChartTarget> = {
  name: 'ChartSeriesCollection',
  items: (target, excel) => target.chart.series.map((_series, index) => series(target, index, excel)),
  methods: {
    add: { since: '1.7', call: (target, [name, index], excel) => add(excel, target, name, index) },
    getCount: { since: '1.4', call: ({ chart }) => chart.series.length },
    getItemAt: {
      call: (target, [position], excel) => {
        const index = integer(position, 'ChartSeriesCollection.getItemAt');
        if (target.chart.series[index] === undefined) throw invalidArgument('ChartSeriesCollection.getItemAt');
        return series(target, index, excel);
      },
    },
  },
};
