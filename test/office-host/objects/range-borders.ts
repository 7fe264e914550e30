import type { CellRange } from '../../../src/core/model/address';
import type { BorderStyle, CellStyle } from '../../../src/xlsx';
import { requireWritable } from '../cells/access';
import { withinSheet } from '../cells/area';
import { colorOf } from '../cells/colors';
import { changeStyles, common, stylesIn } from '../cells/style-write';
import type { Excel } from '../excel';
import { invalidArgument } from '../protocol/api-error';
import { objectOf, type HostObject, type ObjectType } from '../protocol/object-type';
import { integer, oneOf } from './arguments';
import type { AreasTarget } from './range-areas';

type Side = 'top' | 'bottom' | 'left' | 'right';

const INDICES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal'] as const;
type BorderIndex = (typeof INDICES)[number];

interface BorderTarget extends AreasTarget {
  readonly index: BorderIndex;
}

/** The cells of a range whose side is meant, and the side. */
function partsOf(range: CellRange, index: BorderIndex): readonly [CellRange, Side][] {
  const { top, left, bottom, right } = range;
  const parts: Record<BorderIndex, [CellRange, Side][]> = {
    EdgeTop: [[{ ...range, bottom: top }, 'top']],
    EdgeBottom: [[{ ...range, top: bottom }, 'bottom']],
    EdgeLeft: [[{ ...range, right: left }, 'left']],
    EdgeRight: [[{ ...range, left: right }, 'right']],
    InsideVertical: [
      [{ ...range, right: right - 1 }, 'right'],
      [{ ...range, left: left + 1 }, 'left'],
    ],
    InsideHorizontal: [
      [{ ...range, bottom: bottom - 1 }, 'bottom'],
      [{ ...range, top: top + 1 }, 'top'],
    ],
  };
  return parts[index].filter(([part]) => withinSheet(part) !== null);
}

/** Lines as the workbook names them, by Excel's style and weight. */
const LINES = {
  hair: ['Continuous', 'Hairline'],
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dotted: ['Dot', 'Thin'],
  dashDot: ['DashDot', 'Thin'],
  dashDotDot: ['DashDotDot', 'Thin'],
  double: ['Double', 'Thick'],
} as const;
const STYLES = ['None', 'Continuous', 'Dash', 'Dot', 'DashDot', 'DashDotDot', 'Double'] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

function look(border: BorderStyle | null): readonly [style: string, weight: string] {
  if (border === null) return ['None', 'Thin'];
  return Object.entries(LINES).find(([line]) => line === border.line)?.[1] ?? ['Continuous', 'Thin'];
}

/** The line of a style in a weight, else the first of the style. */
function lineOf(style: string, weight: string): string {
  const named = Object.entries(LINES).filter(([, [each]]) => each === style);
  const found = named.find(([, [, each]]) => each === weight) ?? named[0];
  if (found === undefined) throw new Error(`there is no line ${style}`);
  return found[0];
}

function read<T>(
  excel: Excel,
  { sheet, ranges, index }: BorderTarget,
  show: (border: BorderStyle | null) => T,
): T | null {
  const parts = ranges.flatMap((range) => partsOf(range, index));
  return common(
    parts.flatMap(([part, side]) => stylesIn(excel, sheet, part).map((style) => show(style.borders[side]))),
  );
}

function write(
  excel: Excel,
  { sheet, ranges, index }: BorderTarget,
  location: string,
  change: (border: BorderStyle | null) => BorderStyle | null,
): void {
  requireWritable(excel, sheet, location);
  for (const range of ranges) {
    for (const [part, side] of partsOf(range, index)) {
      changeStyles(excel, sheet, part, (style) => withBorder(style, side, change(style.borders[side])));
    }
  }
}

function withBorder(style: CellStyle, side: Side, border: BorderStyle | null): CellStyle {
  return { ...style, borders: { ...style.borders, [side]: border } };
}

/** Setting a colour or a weight where there is no line draws a thin one, as in Excel. */
function drawn(border: BorderStyle | null): BorderStyle {
  return border ?? { line: 'thin', color: null };
}

/** `Excel.RangeBorder`. */
export const RangeBorderType: ObjectType<BorderTarget> = {
  name: 'RangeBorder',
  id: ({ index }) => index,
  properties: {
    sideIndex: { get: ({ index }) => index },
    color: {
      get: (target, excel) => read(excel, target, (border) => border?.color ?? '#000000'),
      set: (target, value, excel) => {
        const color = colorOf(value, 'RangeBorder.color');
        write(excel, target, 'RangeBorder.color', (border) => ({ ...drawn(border), color }));
      },
    },
    style: {
      get: (target, excel) => read(excel, target, (border) => look(border)[0]),
      set: (target, value, excel) => {
        const style = oneOf(value, STYLES, 'RangeBorder.style');
        write(excel, target, 'RangeBorder.style', (border) =>
          style === 'None' ? null : { ...drawn(border), line: lineOf(style, look(border)[1]) },
        );
      },
    },
    weight: {
      get: (target, excel) => read(excel, target, (border) => look(border)[1]),
      set: (target, value, excel) => {
        const weight = oneOf(value, WEIGHTS, 'RangeBorder.weight');
        write(excel, target, 'RangeBorder.weight', (border) => {
          const style = border === null ? 'Continuous' : look(border)[0];
          return { ...drawn(border), line: lineOf(style, weight) };
        });
      },
    },
  },
};

function border(target: AreasTarget, index: BorderIndex, excel: Excel): HostObject {
  return objectOf(RangeBorderType, { ...target, index }, excel);
}

/** `Excel.RangeBorderCollection`; the diagonals are refused. */
export const RangeBordersType: ObjectType<AreasTarget> = {
  name: 'RangeBorderCollection',
  items: (target, excel) => INDICES.map((index) => border(target, index, excel)),
  item: (target, key, excel) => border(target, oneOf(key, INDICES, 'RangeBorderCollection.getItem'), excel),
  methods: {
    getItemAt: {
      call: (target, [position], excel) => {
        const index = INDICES[integer(position, 'RangeBorderCollection.getItemAt')];
        if (index === undefined) throw invalidArgument('RangeBorderCollection.getItemAt');
        return border(target, index, excel);
      },
    },
  },
};
