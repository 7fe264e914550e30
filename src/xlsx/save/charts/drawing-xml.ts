import type { CellRange } from '../../../core/model/address';
import { parseElement } from '../../xml/document';
import type { XmlElement } from '../../xml/element';
import { escapeAttribute } from '../../xml/escape';
import type { Vocabulary } from '../vocabulary';

/** What an anchor says of a chart. */
export interface AnchoredChart {
  readonly area: CellRange;
  /** What those are told who do not see it. */
  readonly description: string | null;
  /** Id of the relationship to the chart's part. */
  readonly relationship: string;
  /** A number that no other shape of the drawing has. */
  readonly shape: number;
}

/** An anchor that lays a chart over cells (ECMA-376 part 1, 20.5.2.33). @param prefix of the drawing's namespace */
export function anchorXml(prefix: string, chart: AnchoredChart, { drawing, relationships }: Vocabulary): XmlElement {
  const p = prefix;
  const description = chart.description === null ? '' : ` descr="${escapeAttribute(chart.description)}"`;
  return parseElement(
    `<${p}twoCellAnchor>${cornersXml(p, chart.area)}<${p}graphicFrame macro=""><${p}nvGraphicFramePr>` +
      `<${p}cNvPr id="${chart.shape}" name="Chart ${chart.shape}"${description}/><${p}cNvGraphicFramePr/></${p}nvGraphicFramePr>` +
      `<${p}xfrm><a:off xmlns:a="${drawing.main}" x="0" y="0"/><a:ext xmlns:a="${drawing.main}" cx="0" cy="0"/></${p}xfrm>` +
      `<a:graphic xmlns:a="${drawing.main}"><a:graphicData uri="${drawing.chart}">` +
      `<c:chart xmlns:c="${drawing.chart}" xmlns:r="${relationships}" r:id="${chart.relationship}"/>` +
      `</a:graphicData></a:graphic></${p}graphicFrame><${p}clientData/></${p}twoCellAnchor>`,
  );
}

/** Lays an anchor over other cells. */
export function moveAnchor(anchor: XmlElement, area: CellRange): void {
  const corners = parseElement(`<x>${cornersXml(anchor.prefix, area)}</x>`).children;
  for (const corner of corners) {
    const old = anchor.child(corner.name);
    if (old) anchor.replace(old, parseElement(corner.write()));
  }
}

/** The second corner lies on the edges behind the last cell. */
function cornersXml(p: string, { top, left, bottom, right }: CellRange): string {
  const corner = (name: string, row: number, column: number): string =>
    `<${p}${name}><${p}col>${column}</${p}col><${p}colOff>0</${p}colOff>` +
    `<${p}row>${row}</${p}row><${p}rowOff>0</${p}rowOff></${p}${name}>`;
  return corner('from', top, left) + corner('to', bottom + 1, right + 1);
}
