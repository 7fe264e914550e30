import { parseRange, type CellRange } from '../../../core/model/address';
import { quotedSheetName } from '../../../core/model/sheet-name';
import type { OpcPackage } from '../../opc/package';
import type { Chart } from '../workbook-model';
import { readChart, type ChartDraft } from './chart-part';

/** A chart of the model, and where the file has it. */
export interface ChartPlace {
  readonly chart: Chart;
  readonly drawing: string;
  /** Index among the drawing's anchors of cells (`twoCellAnchor`). */
  readonly anchor: number;
  readonly part: string;
}

/** Reads the charts of a sheet that a model can hold; everything else that is drawn on it is left out. */
export function readCharts(file: OpcPackage, sheetPart: string, sheetName: string): readonly ChartPlace[] {
  const drawings = [...file.relationships(sheetPart).values()].filter(
    ({ type, target }) => type === 'drawing' && file.has(target),
  );
  const places: ChartPlace[] = [];
  for (const { target: drawing } of drawings) {
    const parts = file.relationships(drawing);
    readAnchors(file, drawing).forEach(({ area, relationship }, anchor) => {
      const part = parts.get(relationship)?.target;
      const draft = part !== undefined && file.has(part) && area ? readChart(file, part) : null;
      const chart = draft && area ? chartOf(draft, area, sheetName, `chart-${places.length + 1}`) : null;
      if (chart && part !== undefined) places.push({ chart, drawing, anchor, part });
    });
  }
  return places;
}

interface Anchor {
  readonly area: CellRange | null;
  /** Of the chart; '' for anything else. */
  readonly relationship: string;
}

interface Corner {
  row: number;
  column: number;
  /** Whether it lies inside the cell, not on its edge. */
  isInside: boolean;
}

function readAnchors(file: OpcPackage, drawing: string): readonly Anchor[] {
  const anchors: Anchor[] = [];
  let from = newCorner();
  let to = newCorner();
  let relationship = '';
  file.readXml(drawing, 'wsDr', {
    children: {
      twoCellAnchor: {
        open: () => {
          from = newCorner();
          to = newCorner();
          relationship = '';
        },
        close: () => anchors.push({ area: areaBetween(from, to), relationship }),
        children: {
          from: cornerRoute(() => from),
          to: cornerRoute(() => to),
          graphicFrame: {
            children: {
              graphic: {
                children: {
                  graphicData: {
                    children: { chart: { open: (xml) => (relationship = xml.prefixedAttribute('id') ?? '') } },
                  },
                },
              },
            },
          },
        },
      },
    },
  });
  return anchors;
}

function newCorner(): Corner {
  return { row: -1, column: -1, isInside: false };
}

function cornerRoute(corner: () => Corner) {
  const offset = { text: (xml: { number(): number }) => (corner().isInside ||= xml.number() > 0) };
  return {
    children: {
      row: { text: (xml: { number(): number }) => (corner().row = xml.number()) },
      col: { text: (xml: { number(): number }) => (corner().column = xml.number()) },
      rowOff: offset,
      colOff: offset,
    },
  };
}

/** A corner on the edge of a cell leaves that cell out. */
function areaBetween(from: Corner, to: Corner): CellRange | null {
  const [bottom, right] = to.isInside ? [to.row, to.column] : [to.row - 1, to.column - 1];
  const isArea = from.row >= 0 && from.column >= 0 && bottom >= from.row && right >= from.column;
  return isArea ? { top: from.row, left: from.column, bottom, right } : null;
}

/** Null where the chart shows anything but cells of its own sheet. */
function chartOf(draft: ChartDraft, area: CellRange, sheetName: string, id: string): Chart | null {
  const rangeOf = (formula: string | null): CellRange | null => ownRange(formula, sheetName);
  const categories = draft.series[0]?.categories ?? null;
  const series = draft.series.flatMap((each) => {
    const values = rangeOf(each.values);
    const isAlike = each.categories === categories;
    return values && isAlike ? [{ name: each.name, values, look: each.look, color: each.color }] : [];
  });
  if (series.length === 0 || series.length < draft.series.length) return null;
  if (categories !== null && !rangeOf(categories)) return null;
  return { id, title: draft.title, axisTitle: draft.axisTitle, categories: rangeOf(categories), series, area };
}

function ownRange(formula: string | null, sheetName: string): CellRange | null {
  const mark = formula?.lastIndexOf('!') ?? -1;
  const sheet = formula?.slice(0, Math.max(0, mark));
  if (formula === null || (sheet !== sheetName && sheet !== quotedSheetName(sheetName))) return null;
  return parseRange(formula.slice(mark + 1));
}
