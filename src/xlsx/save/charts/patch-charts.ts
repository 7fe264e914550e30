import { rangeAddress } from '../../../core/model/address';
import { readCharts, type ChartPlace } from '../../model/open/charts';
import type { Chart } from '../../model/workbook-model';
import { XML_DECLARATION, type XmlDocument } from '../../xml/document';
import type { XmlElement } from '../../xml/element';
import { childFor } from '../../xml/place';
import { WORKSHEET } from '../sheet/sequence';
import type { SheetEdit } from '../sheet/sheet-edit';
import { chartXml } from './chart-xml';
import { anchorXml, moveAnchor } from './drawing-xml';

const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';

/**
 * Writes charts that came or differ, takes away those that went. A chart that differs is written anew; what else is
 * drawn on the sheet stays.
 */
export function patchCharts(edit: SheetEdit): void {
  const { before, after } = edit;
  if (before.charts.length === 0 && after.charts.length === 0) return;
  const places = before.part === null ? [] : readCharts(edit.draft.file, before.part, before.name);
  const left = new Map(places.map((place) => [place.chart.id, place]));
  const drawings = new Drawings(edit);
  for (const chart of after.charts) {
    const place = left.get(chart.id);
    left.delete(chart.id);
    const xml = (): string => chartXml(chart, after, edit.allStyles, edit.vocabulary);
    if (!place) drawings.add(chart, xml());
    else if (before.name !== after.name || keyOf(place.chart) !== keyOf(chart)) {
      edit.draft.write(place.part, xml());
      if (rangeAddress(place.chart.area) !== rangeAddress(chart.area)) drawings.move(place, chart);
    }
  }
  for (const place of left.values()) drawings.remove(place);
  drawings.finish();
}

function keyOf({ title, axisTitle, categories, series, area }: Chart): string {
  return JSON.stringify([
    title,
    axisTitle,
    categories && rangeAddress(categories),
    rangeAddress(area),
    series.map(({ name, values, look, color }) => [name, rangeAddress(values), look, color]),
  ]);
}

/** The drawings of a sheet, one of which is made where it has none and needs it. */
class Drawings {
  private readonly open = new Map<string, XmlDocument>();
  /** Anchors by drawing as the file has them, whatever was removed since. */
  private readonly anchors = new Map<string, readonly XmlElement[]>();

  constructor(private readonly edit: SheetEdit) {}

  add(chart: Chart, xml: string): void {
    const { draft, vocabulary } = this.edit;
    const drawing = this.first() ?? this.create();
    const part = draft.add(`${vocabulary.folder}charts/chart`, 'xml', CHART_TYPE, xml);
    const relationship = draft.relationships(drawing).add(vocabulary.relationshipType('chart'), part);
    const { root } = this.document(drawing);
    const anchored = { area: chart.area, description: chart.title, relationship, shape: freeShape(root) };
    root.insert(anchorXml(root.prefix, anchored, vocabulary), null);
  }

  move({ drawing, anchor }: ChartPlace, { area }: Chart): void {
    const element = this.anchorsOf(drawing)[anchor];
    if (element) moveAnchor(element, area);
  }

  /** What the chart's part needs goes with it once nothing leads there, see `removeUnreachable`. */
  remove({ drawing, anchor, part }: ChartPlace): void {
    const element = this.anchorsOf(drawing)[anchor];
    if (element) element.parent?.remove(element);
    this.edit.draft.relationships(drawing).removeTo(part);
  }

  finish(): void {
    for (const [drawing, document] of this.open) {
      if (document.isChanged) this.edit.draft.write(drawing, document.bytes());
    }
  }

  private first(): string | undefined {
    return this.edit.draft.relationships(this.edit.part).partsOfType('drawing')[0];
  }

  private create(): string {
    const { draft, part, root, vocabulary } = this.edit;
    const xml = `${XML_DECLARATION}<xdr:wsDr xmlns:xdr="${vocabulary.drawing.spreadsheet}" xmlns:a="${vocabulary.drawing.main}"/>`;
    const drawing = draft.add(`${vocabulary.folder}drawings/drawing`, 'xml', DRAWING_TYPE, xml);
    const id = draft.relationships(part).add(vocabulary.relationshipType('drawing'), drawing);
    vocabulary.setRelationship(childFor(root, 'drawing', WORKSHEET), id);
    return drawing;
  }

  private anchorsOf(drawing: string): readonly XmlElement[] {
    this.document(drawing);
    return this.anchors.get(drawing) ?? [];
  }

  private document(drawing: string): XmlDocument {
    const known = this.open.get(drawing);
    if (known) return known;
    const document = this.edit.draft.parse(drawing);
    this.open.set(drawing, document);
    this.anchors.set(drawing, document.root.childrenNamed('twoCellAnchor'));
    return document;
  }
}

/** Numbers of shapes stand somewhere inside the anchors, each below what it belongs to. */
function freeShape(root: XmlElement): number {
  let last = 1;
  const visit = (element: XmlElement): void => {
    if (element.name === 'cNvPr') last = Math.max(last, Number(element.get('id')) || 0);
    element.children.forEach(visit);
  };
  visit(root);
  return last + 1;
}
