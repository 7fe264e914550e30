import type { CellRange } from '../../../core/model/address';
import { quotedSheetName } from '../../../core/model/sheet-name';
import { absolute } from '../../model/built-in-names';
import type { CellStyle, Chart, ChartSeries, SheetModel } from '../../model/workbook-model';
import { XML_DECLARATION } from '../../xml/document';
import { escapeText } from '../../xml/escape';
import type { Vocabulary } from '../vocabulary';

/** Ids by which plots refer to their two axes. */
const CATEGORY_AXIS = 500_001;
const VALUE_AXIS = 500_002;

/** Gap between groups of columns, in percent of a column. */
const GAP = 80;

/** Width of a line: 2.25 points in EMU, as Excel draws it. */
const LINE_WIDTH = 28_575;

/**
 * Writes a chart (ECMA-376 part 1, 21.2): columns and lines over the same two axes. Series hold the values of their
 * cells as well, for those who show a chart without calculating it.
 */
export function chartXml(
  chart: Chart,
  sheet: SheetModel,
  styles: readonly CellStyle[],
  { drawing, relationships }: Vocabulary,
): string {
  const writer = new ChartWriter(chart, sheet, styles);
  const { title, series } = chart;
  return (
    `${XML_DECLARATION}<c:chartSpace xmlns:c="${drawing.chart}" xmlns:a="${drawing.main}" xmlns:r="${relationships}">` +
    `<c:roundedCorners val="0"/><c:chart>${titleXml(title)}<c:autoTitleDeleted val="${title === null ? 1 : 0}"/>` +
    `<c:plotArea><c:layout/>${writer.plots()}${axes(chart.axisTitle)}</c:plotArea>` +
    (series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : '') +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

class ChartWriter {
  constructor(
    private readonly chart: Chart,
    private readonly sheet: SheetModel,
    private readonly styles: readonly CellStyle[],
  ) {}

  plots(): string {
    const columns = this.seriesOf('columns');
    const lines = this.seriesOf('line');
    const ids = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
    const bars = `<c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${columns}<c:gapWidth val="${GAP}"/>`;
    return (
      (columns === '' ? '' : `<c:barChart>${bars}${ids}</c:barChart>`) +
      (lines === ''
        ? ''
        : `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${lines}<c:marker val="1"/>${ids}</c:lineChart>`)
    );
  }

  private seriesOf(look: ChartSeries['look']): string {
    return this.chart.series.map((series, index) => (series.look === look ? this.series(series, index) : '')).join('');
  }

  private series({ name, values, look, color }: ChartSeries, index: number): string {
    const { categories } = this.chart;
    return (
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
      (name === null ? '' : `<c:tx><c:v>${escapeText(name)}</c:v></c:tx>`) +
      lookXml(look, color) +
      (look === 'line' ? '<c:marker><c:symbol val="none"/></c:marker>' : '<c:invertIfNegative val="0"/>') +
      (categories === null
        ? ''
        : `<c:cat><c:strRef>${this.reference(categories)}${this.texts(categories)}</c:strRef></c:cat>`) +
      `<c:val><c:numRef>${this.reference(values)}${this.numbers(values)}</c:numRef></c:val>` +
      (look === 'line' ? '<c:smooth val="0"/>' : '') +
      '</c:ser>'
    );
  }

  private reference(range: CellRange): string {
    return `<c:f>${escapeText(`${quotedSheetName(this.sheet.name)}!${absolute(range)}`)}</c:f>`;
  }

  private texts(range: CellRange): string {
    const points = cellsOf(range).map(({ row, column }, index) => {
      const value = this.sheet.contentAt(row, column)?.value ?? null;
      if (value === null) return '';
      const text = typeof value === 'object' ? value.error : String(value);
      return `<c:pt idx="${index}"><c:v>${escapeText(text)}</c:v></c:pt>`;
    });
    return `<c:strCache><c:ptCount val="${points.length}"/>${points.join('')}</c:strCache>`;
  }

  private numbers(range: CellRange): string {
    const points = cellsOf(range).map(({ row, column }, index) => {
      const value = this.sheet.contentAt(row, column)?.value ?? null;
      const isNumber = typeof value === 'number' && Number.isFinite(value);
      return isNumber ? `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>` : '';
    });
    const format = this.styles[this.sheet.styleAt(range.top, range.left)]?.numberFormat ?? 'General';
    return (
      `<c:numCache><c:formatCode>${escapeText(format)}</c:formatCode><c:ptCount val="${points.length}"/>` +
      `${points.join('')}</c:numCache>`
    );
  }
}

function lookXml(look: ChartSeries['look'], color: string | null): string {
  if (color === null) return '';
  const fill = `<a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`;
  const line = `<a:ln w="${LINE_WIDTH}" cap="rnd">${fill}<a:round/></a:ln>`;
  return `<c:spPr>${look === 'line' ? line : fill}</c:spPr>`;
}

function axes(axisTitle: string | null): string {
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>` +
    '<c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/>' +
    `<c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="${VALUE_AXIS}"/>` +
    '<c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>' +
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>` +
    '<c:axPos val="l"/><c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>' +
    `${titleXml(axisTitle)}<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/>` +
    `<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${CATEGORY_AXIS}"/>` +
    '<c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>'
  );
}

function titleXml(title: string | null): string {
  if (title === null) return '';
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr/><a:t>${escapeText(title)}</a:t></a:r></a:p></c:rich></c:tx>` +
    '<c:overlay val="0"/></c:title>'
  );
}

function cellsOf({ top, left, bottom, right }: CellRange): { readonly row: number; readonly column: number }[] {
  const width = right - left + 1;
  return Array.from({ length: (bottom - top + 1) * width }, (_cell, index) => ({
    row: top + Math.floor(index / width),
    column: left + (index % width),
  }));
}
