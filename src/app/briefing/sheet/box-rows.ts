import { textEms } from '../../text/measure';
import type { WordedBlock } from '../worded';
import type { Frame } from './frame';
import { spanUpTo, widthOf, type ColumnSpan } from './grid';
import { BOX_FILL, BOX_LINE, RED } from '../look';
import { heightOf, roomIn } from './page';
import { gap, linesIn } from './text-rows';

type Boxes = Extract<WordedBlock, { kind: 'key-figures' }>['boxes'];

/** Boxes beside each other. */
const IN_A_ROW = 3;

/** Where boxes and the gaps between them end, as parts of the whole width: grids have borders there. */
export const BOX_BORDERS = [0.32, 0.34, 0.66, 0.68] as const;

/** Key figures as boxes, three in a row: the figure large, below it what it counts. */
export function boxRows(frame: Frame, boxes: Boxes): void {
  for (let from = 0; from < boxes.length; from += IN_A_ROW) {
    if (from > 0) gap(frame, 8);
    rowOfBoxes(frame, boxes.slice(from, from + IN_A_ROW));
  }
  gap(frame, 8);
}

function rowOfBoxes(frame: Frame, boxes: Boxes): void {
  const { draft, grid, look, styleOf, sources } = frame;
  const spans = boxSpans(frame);
  const placed = boxes.map((box, index) => ({ box, span: spans[index] ?? ([0, 0] as const) }));
  const sizes = placed.map(({ box, span }) => figureSize(box.figure, roomIn(widthOf(grid, span)), look.keyFigure.size));
  const labels = placed.map(({ box, span }) => linesIn(box.label, widthOf(grid, span), look.keyLabel).length);
  const size = Math.min(look.keyFigure.size, ...sizes);
  const figures = draft.take(heightOf(1, size, 10));
  draft.keepWithNext();
  const texts = draft.take(heightOf(Math.max(1, ...labels), look.keyLabel.size, 10));
  for (const { box, span } of placed) {
    const [left, right] = span;
    const upper = { top: figures, left, bottom: figures, right };
    const lower = { top: texts, left, bottom: texts, right };
    draft.put({ row: figures, column: left }, [[box.figure], [box.label]]);
    draft.style(
      { ...upper, bottom: texts },
      { ...styleOf(look.keyLabel, { horizontal: 'center' }), fill: BOX_FILL, border: BOX_LINE },
    );
    draft.style(upper, styleOf({ ...look.keyFigure, size }, { horizontal: 'center', color: RED }));
    draft.merge(upper);
    draft.merge(lower);
    const [source] = box.sources.cells;
    if (source?.file === null) {
      draft.links.push({ cell: { row: figures, column: left }, sheet: source.sheet, target: source.cell });
    }
  }
  sources.figures(figures, boxes.map(({ figure, sources: from }) => ({ text: figure, sources: from }))); // prettier-ignore
}

/** Boxes end where the grid has its nearest borders; none is left without a column. */
function boxSpans({ grid }: Frame): readonly ColumnSpan[] {
  if (grid.columns.length < IN_A_ROW) return [[0, grid.columns.length - 1]];
  const hasGaps = grid.columns.length >= IN_A_ROW + 2;
  const first = spanUpTo(grid, 0, hasGaps ? BOX_BORDERS[0] : 1 / 3);
  const gapAfter = (last: number, end: number): number => (hasGaps ? spanUpTo(grid, last + 1, end)[1] : last);
  const second = spanUpTo(grid, gapAfter(first[1], BOX_BORDERS[1]) + 1, hasGaps ? BOX_BORDERS[2] : 2 / 3);
  const third: ColumnSpan = [Math.min(grid.columns.length - 1, gapAfter(second[1], BOX_BORDERS[3]) + 1), grid.columns.length - 1]; // prettier-ignore
  return [first, second, third];
}

/** A figure is one line: a long one is set smaller. */
function figureSize(figure: string, room: number, size: number): number {
  const ems = textEms(figure) * 1.05;
  return Math.max(10, Math.floor(Math.min(size, room / ems)));
}
