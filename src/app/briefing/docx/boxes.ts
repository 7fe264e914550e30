import { AlignmentType, BorderStyle, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType, type IParagraphOptions } from 'docx'; // prettier-ignore
import { textEms } from '../../text/measure';
import { BOX_FILL, BOX_LINE, RED } from '../look';
import type { WordedBlock } from '../worded';
import { room, type Frame, type Piece } from './piece';
import { runsOf } from './runs';
import { exactly, single } from './styles';
import { CELL_MARGIN } from './tables';
import { eighths, hex, twips } from './units';

type Boxes = Extract<WordedBlock, { kind: 'key-figures' }>['boxes'];

/** Boxes beside each other, and what of the whole width is between two of them. */
const BOXES_IN_A_ROW = 3;
const BETWEEN_BOXES = 0.02;

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_LINES = { top: NONE, bottom: NONE, left: NONE, right: NONE };
const LINE = { style: BorderStyle.SINGLE, color: hex(BOX_LINE), size: eighths(0.75) };
const LINES = { top: LINE, bottom: LINE, left: LINE, right: LINE };

/** Key figures as boxes, three in a row: the figure large, below it what it counts. */
export function boxPieces(boxes: Boxes, frame: Frame): readonly Piece[] {
  const pieces: Piece[] = [room(6, true)];
  for (let from = 0; from < boxes.length; from += BOXES_IN_A_ROW) {
    pieces.push({ table: rowOfBoxes(boxes.slice(from, from + BOXES_IN_A_ROW), frame) }, room(10));
  }
  return pieces;
}

function rowOfBoxes(boxes: Boxes, frame: Frame): Table {
  const between = frame.width * BETWEEN_BOXES;
  const width = (frame.width - between * (BOXES_IN_A_ROW - 1)) / BOXES_IN_A_ROW;
  const size = Math.min(frame.look.keyFigure.size, ...boxes.map(({ figure }) => sizeIn(figure, width - 2 * CELL_MARGIN))); // prettier-ignore
  const cells: TableCell[] = [];
  const widths: number[] = [];
  for (let index = 0; index < BOXES_IN_A_ROW; index++) {
    if (index > 0) {
      cells.push(blank(between));
      widths.push(between);
    }
    const box = boxes[index];
    cells.push(box ? boxCell(box, width, size, frame) : blank(width));
    widths.push(width);
  }
  return new Table({
    width: { size: twips(frame.width), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    borders: { ...NO_LINES, insideHorizontal: NONE, insideVertical: NONE },
    margins: { left: twips(CELL_MARGIN), right: twips(CELL_MARGIN), marginUnitType: WidthType.DXA },
    rows: [new TableRow({ children: cells, cantSplit: true })],
  });
}

function boxCell({ figure, label }: Boxes[number], width: number, size: number, { look, locale }: Frame): TableCell {
  const line = (
    spacing: IParagraphOptions['spacing'] & object,
    children: IParagraphOptions['children'] & object,
  ): Paragraph => new Paragraph({ alignment: AlignmentType.CENTER, spacing, children });
  return new TableCell({
    width: { size: twips(width), type: WidthType.DXA },
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: hex(BOX_FILL) },
    borders: LINES,
    children: [
      // Of one height, whatever fonts a figure and its unit are in: figures stand beside each other.
      line(exactly(size * 1.5, { before: twips(4) }), runsOf(figure, locale, { ...look.keyFigure, size }, RED)),
      line(single(4), runsOf(label, locale, look.keyLabel)),
    ],
  });
}

function blank(width: number): TableCell {
  return new TableCell({
    width: { size: twips(width), type: WidthType.DXA },
    borders: NO_LINES,
    children: [new Paragraph({})],
  });
}

/** The greatest size in which a figure is one line, in a room in points; a very long one is two after all. */
function sizeIn(figure: string, points: number): number {
  return Math.max(10, Math.floor(points / (textEms(figure) * 1.05)));
}
