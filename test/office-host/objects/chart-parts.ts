import { requireWritable } from '../cells/access';
import { notImplemented } from '../protocol/api-error';
import { objectOf, type ObjectType } from '../protocol/object-type';
import { flag, text } from './arguments';
import type { ChartTarget } from './chart-series';

/** `Excel.ChartTitle`. */
export const ChartTitleType: ObjectType<ChartTarget> = {
  name: 'ChartTitle',
  properties: {
    text: {
      get: ({ chart }) => chart.title ?? '',
      set: ({ sheet, chart }, value, excel) => {
        requireWritable(excel, sheet, 'ChartTitle.text');
        chart.title = text(value, 'ChartTitle.text');
      },
    },
  },
};

/** `Excel.ChartAxisTitle`, of the axis of values. */
const ChartAxisTitleType: ObjectType<ChartTarget> = {
  name: 'ChartAxisTitle',
  properties: {
    text: {
      get: ({ chart }) => chart.axisTitle ?? '',
      set: ({ sheet, chart }, value, excel) => {
        requireWritable(excel, sheet, 'ChartAxisTitle.text');
        chart.axisTitle = text(value, 'ChartAxisTitle.text');
      },
    },
    visible: {
      get: ({ chart }) => chart.axisTitle !== null,
      set: ({ sheet, chart }, value, excel) => {
        requireWritable(excel, sheet, 'ChartAxisTitle.visible');
        chart.axisTitle = flag(value, 'ChartAxisTitle.visible') ? (chart.axisTitle ?? '') : null;
      },
    },
  },
};

const ChartAxisType: ObjectType<ChartTarget> = {
  name: 'ChartAxis',
  objects: { title: { get: (target, excel) => objectOf(ChartAxisTitleType, target, excel) } },
};

/** `Excel.ChartAxes`: of the axis of names nothing is kept. */
export const ChartAxesType: ObjectType<ChartTarget> = {
  name: 'ChartAxes',
  objects: { valueAxis: { get: (target, excel) => objectOf(ChartAxisType, target, excel) } },
};

/** `Excel.ChartLegend`: the charts that the workbook in memory keeps have one, below. */
export const ChartLegendType: ObjectType<ChartTarget> = {
  name: 'ChartLegend',
  properties: {
    position: {
      get: () => 'Bottom',
      set: (_target, value) => {
        if (value !== 'Bottom') throw notImplemented(`ChartLegend.position ${String(value)}`);
      },
    },
    visible: {
      get: () => true,
      set: (_target, value) => {
        if (value !== true) throw notImplemented('a chart without a legend');
      },
    },
  },
};
