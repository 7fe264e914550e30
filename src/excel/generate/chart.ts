import { cellAddress, type CellRange } from '../../core/model/address';
import type { PlanChart, PlanSeries } from '../../core/model/sheet-plan';
import { jsonBytes } from '../json-bytes';
import { rangeOf } from '../ranges';
import type { Operation } from '../writer';

/** Bytes that a chart takes in a request, and each of its series, beside their texts. */
const CHART_BYTES = 2_500;
const SERIES_BYTES = 2_500;

/** Excel's types by the look of a series. Markers show a line of one point, too. */
const TYPES = { columns: 'ColumnClustered', line: 'LineMarkers' } as const;

/** A chart over cells of the sheet. Every series is named, typed, coloured and given its cells: nothing is left to Excel. */
export function chartOperation(sheet: string, chart: PlanChart): Operation {
  const texts = [chart.title, chart.axisTitle, ...chart.series.map(({ name }) => name)];
  return {
    bytes: CHART_BYTES + chart.series.length * SERIES_BYTES + jsonBytes(texts),
    queue: (context) => addChart(context.workbook.worksheets.getItem(sheet), chart),
  };
}

function addChart(sheet: Excel.Worksheet, { title, axisTitle, categories, series, area }: PlanChart): void {
  const [first, ...others] = series;
  if (!first) return;
  const chart = sheet.charts.add(TYPES.columns, rangeOf(sheet, sourceOf(first)), 'Columns');
  fillSeries(sheet, chart.series.getItemAt(0), first, categories);
  for (const each of others) fillSeries(sheet, chart.series.add(each.name), each, categories);
  chart.title.text = title;
  const { title: ofAxis } = chart.axes.valueAxis;
  ofAxis.visible = true;
  ofAxis.text = axisTitle;
  chart.legend.visible = true;
  chart.legend.position = 'Bottom';
  chart.setPosition(cellAddress(area.top, area.left), cellAddress(area.bottom, area.right));
}

/** One column gives one series; of one cell Excel would take the region around it. */
function sourceOf({ values }: PlanSeries): CellRange {
  return values.top === values.bottom ? { ...values, bottom: values.bottom + 1 } : values;
}

function fillSeries(
  sheet: Excel.Worksheet,
  series: Excel.ChartSeries,
  { name, values, look, color }: PlanSeries,
  categories: CellRange,
): void {
  series.name = name;
  series.chartType = TYPES[look];
  series.setValues(rangeOf(sheet, values));
  series.setXAxisValues(rangeOf(sheet, categories));
  if (look === 'columns') series.format.fill.setSolidColor(color);
  else {
    series.format.line.color = color;
    series.markerBackgroundColor = color;
    series.markerForegroundColor = color;
  }
}
