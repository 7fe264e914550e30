import type { OpcPackage } from '../../opc/package';
import type { ElementRoute } from '../../xml/router';
import type { ChartSeries } from '../workbook-model';
import { rgbColor } from './color';

/** A chart as its part says it, ranges as formulas. */
export interface ChartDraft {
  title: string | null;
  axisTitle: string | null;
  readonly series: SeriesDraft[];
}

interface SeriesDraft {
  name: string | null;
  categories: string | null;
  values: string | null;
  readonly look: ChartSeries['look'];
  color: string | null;
}

/** Kinds of charts that a model does not hold (ECMA-376 part 1, 21.2.2.145). */
const OTHER_KINDS = [
  'areaChart',
  'area3DChart',
  'line3DChart',
  'stockChart',
  'radarChart',
  'scatterChart',
  'pieChart',
  'pie3DChart',
  'doughnutChart',
  'bar3DChart',
  'ofPieChart',
  'surfaceChart',
  'surface3DChart',
  'bubbleChart',
];

/** Reads a chart part (CT_ChartSpace); null for charts of other kinds than upright columns side by side, and lines. */
export function readChart(file: OpcPackage, part: string): ChartDraft | null {
  const chart: ChartDraft = { title: null, axisTitle: null, series: [] };
  const seen = { isOurs: true };
  const other: ElementRoute = { open: () => (seen.isOurs = false) };
  const expect = (value: string): ElementRoute => ({
    open: (xml) => (seen.isOurs &&= xml.attribute('val') === value),
  });
  file.readXml(part, 'chartSpace', {
    children: {
      chart: {
        children: {
          title: titleRoute((text) => (chart.title = (chart.title ?? '') + text)),
          plotArea: {
            children: {
              ...Object.fromEntries(OTHER_KINDS.map((kind) => [kind, other])),
              barChart: {
                children: {
                  barDir: expect('col'),
                  grouping: expect('clustered'),
                  ser: seriesRoute(chart.series, 'columns'),
                },
              },
              lineChart: { children: { grouping: expect('standard'), ser: seriesRoute(chart.series, 'line') } },
              valAx: { children: { title: titleRoute((text) => (chart.axisTitle = (chart.axisTitle ?? '') + text)) } },
            },
          },
        },
      },
    },
  });
  return seen.isOurs ? chart : null;
}

function titleRoute(take: (text: string) => void): ElementRoute {
  const run: ElementRoute = { children: { t: { text: (xml) => take(xml.text()) } } };
  return { children: { tx: { children: { rich: { children: { p: { children: { r: run } } } } } } } };
}

function seriesRoute(all: SeriesDraft[], look: ChartSeries['look']): ElementRoute {
  let series: SeriesDraft = newSeries(look);
  const formula = (take: (text: string) => void): ElementRoute => ({
    children: { f: { text: (xml) => take(xml.text()) } },
  });
  const fill: ElementRoute = {
    children: { srgbClr: { open: (xml) => (series.color = rgbColor(xml.attribute('val'))) } },
  };
  const categories = formula((text) => (series.categories = text));
  return {
    open: () => (series = newSeries(look)),
    close: () => all.push(series),
    children: {
      tx: {
        children: {
          v: { text: (xml) => (series.name = xml.text()) },
          strRef: {
            children: {
              strCache: { children: { pt: { children: { v: { text: (xml) => (series.name = xml.text()) } } } } },
            },
          },
        },
      },
      spPr: {
        children: {
          solidFill: look === 'columns' ? fill : {},
          ln: { children: { solidFill: look === 'line' ? fill : {} } },
        },
      },
      cat: { children: { strRef: categories, numRef: categories } },
      val: { children: { numRef: formula((text) => (series.values = text)) } },
    },
  };
}

function newSeries(look: ChartSeries['look']): SeriesDraft {
  return { name: null, categories: null, values: null, look, color: null };
}
