import type { CellRange } from '../../../src/core/model/address';
import type { Chart, SheetModel } from '../../../src/xlsx';
import { live, requireSheet, requireWritable } from '../cells/access';
import { parseAddress, splitSheet } from '../cells/address';
import { keep } from '../cells/clear';
import { MAX_COLUMNS, MAX_ROWS, union } from '../cells/area';
import type { Excel } from '../excel';
import { ApiError, invalidArgument, notImplemented } from '../protocol/api-error';
import { objectOf, type HostObject, type ObjectType } from '../protocol/object-type';
import { integer, isGiven, text } from './arguments';
import { ChartAxesType, ChartLegendType, ChartTitleType } from './chart-parts';
import { ChartSeriesCollectionType, columnOf, lookOf, type ChartTarget } from './chart-series';

/** How many rows and columns a new chart covers, until it is given a place. */
const NEW_ROWS = 14;
const NEW_COLUMNS = 6;

function placeIn(excel: Excel, sheet: SheetModel, value: unknown): CellRange {
  const location = 'Chart.setPosition';
  const target = excel.rangeOf(value);
  const found = target === null ? null : live(excel, target);
  const range = found === null ? parseAddress(splitSheet(text(value, location)).rest) : found.range;
  if (range === null || (found !== null && found.sheet !== sheet)) throw invalidArgument(location);
  return range;
}

function setPosition(excel: Excel, { sheet, chart }: ChartTarget, start: unknown, end: unknown): void {
  requireWritable(excel, sheet, 'Chart.setPosition');
  if (!isGiven(end)) throw notImplemented('Chart.setPosition without an end');
  chart.area = union(placeIn(excel, sheet, start), placeIn(excel, sheet, end));
}

/** `Excel.Chart`. Its name is its id. */
export const ChartType: ObjectType<ChartTarget> = {
  name: 'Chart',
  id: ({ chart }) => chart.id,
  properties: {
    id: { since: '1.7', get: ({ chart }) => chart.id },
    name: { get: ({ chart }) => chart.id },
  },
  objects: {
    axes: { get: (target, excel) => objectOf(ChartAxesType, target, excel) },
    legend: { get: (target, excel) => objectOf(ChartLegendType, target, excel) },
    series: { get: (target, excel) => objectOf(ChartSeriesCollectionType, target, excel) },
    title: { get: (target, excel) => objectOf(ChartTitleType, target, excel) },
  },
  methods: {
    delete: {
      call: ({ sheet, chart }, _args, excel) => {
        requireWritable(excel, sheet, 'Chart.delete');
        keep(sheet.charts, (other) => other !== chart);
        return null;
      },
    },
    setPosition: {
      call: (target, [start, end], excel) => {
        setPosition(excel, target, start, end);
        return null;
      },
    },
  },
};

/** A chart over one column. Excel takes a text above numbers as the name of the series: that is not done here. */
function add(excel: Excel, sheet: SheetModel, [type, source, seriesBy]: readonly unknown[]): HostObject {
  const location = 'ChartCollection.add';
  requireSheet(excel, sheet);
  requireWritable(excel, sheet, location);
  const look = lookOf(type, location);
  if (seriesBy !== 'Columns') throw notImplemented(`${location} by ${String(seriesBy)}`);
  const values = columnOf(excel, sheet, source, location);
  // Excel takes the whole region around a single cell.
  if (values.top === values.bottom) throw notImplemented(`${location} over one cell`);
  const chart: Chart = {
    id: newId(sheet),
    title: null,
    axisTitle: null,
    categories: null,
    series: [{ name: null, values, look, color: null }],
    area: beside(values),
  };
  sheet.charts.push(chart);
  return objectOf(ChartType, { sheet, chart }, excel);
}

function beside({ top, right }: CellRange): CellRange {
  const left = Math.min(right + 1, MAX_COLUMNS - NEW_COLUMNS);
  return { top, left, bottom: Math.min(top + NEW_ROWS, MAX_ROWS) - 1, right: left + NEW_COLUMNS - 1 };
}

function newId(sheet: SheetModel): string {
  const taken = new Set(sheet.charts.map(({ id }) => id));
  let number = 1;
  while (taken.has(`chart-${number}`)) number++;
  return `chart-${number}`;
}

function find(sheet: SheetModel, key: unknown, location: string): ChartTarget | null {
  const wanted = text(key, location);
  const chart = sheet.charts.find(({ id }) => id === wanted);
  return chart === undefined ? null : { sheet, chart };
}

function orNotFound(found: ChartTarget | null, location: string): ChartTarget {
  if (found === null) throw new ApiError('ItemNotFound', location);
  return found;
}

/** `Excel.ChartCollection`. */
export const ChartsType: ObjectType<SheetModel> = {
  name: 'ChartCollection',
  items: (sheet, excel) => sheet.charts.map((chart) => objectOf(ChartType, { sheet, chart }, excel)),
  item: (sheet, key, excel) =>
    objectOf(ChartType, orNotFound(find(sheet, key, 'ChartCollection'), 'ChartCollection'), excel),
  methods: {
    add: { call: (sheet, args, excel) => add(excel, sheet, args) },
    getCount: { since: '1.4', call: (sheet) => sheet.charts.length },
    getItem: {
      call: (sheet, [name], excel) => {
        const location = 'ChartCollection.getItem';
        return objectOf(ChartType, orNotFound(find(sheet, name, location), location), excel);
      },
    },
    getItemAt: {
      call: (sheet, [position], excel) => {
        const chart = sheet.charts[integer(position, 'ChartCollection.getItemAt')];
        if (chart === undefined) throw invalidArgument('ChartCollection.getItemAt');
        return objectOf(ChartType, { sheet, chart }, excel);
      },
    },
    getItemOrNullObject: {
      since: '1.4',
      call: (sheet, [name], excel) => {
        const found = find(sheet, name, 'ChartCollection.getItemOrNullObject');
        return found === null ? null : objectOf(ChartType, found, excel);
      },
    },
  },
};
