import type { CellRange } from '../../core/model/address';
import type { PlanStyle, StyledRange } from '../../core/model/sheet-plan';
import { columnsOf, rangeOf, rowsOf } from '../ranges';
import type { Operation } from '../writer';
import { addressable, areaBytes, areasOf } from './areas';
import { formatOperations, setNumberFormat } from './number-format';
import { onSheet } from './on-sheet';
import { styleGroups } from './style-groups';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right', justify: 'Justify' } as const;
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
const WEIGHTS = { thin: 'Thin', medium: 'Medium', thick: 'Thick' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom', justify: 'Justify' } as const;

type Side = (typeof EDGES)[number] | 'InsideHorizontal' | 'InsideVertical';

/** Looks over ranges, later ones over earlier ones; what a style leaves out is not touched. */
export function styleOperations(sheet: string, styles: readonly StyledRange[]): readonly Operation[] {
  return styleGroups(styles).flatMap((group) => {
    if (group.kind === 'formats') return formatOperations(sheet, group.formats);
    return addressable(group.ranges).map((part) => styleOperation(sheet, part, group.style));
  });
}

function styleOperation(sheet: string, ranges: readonly CellRange[], style: PlanStyle): Operation {
  return onSheet(
    sheet,
    (worksheet) => {
      const [first] = ranges;
      if (!first) return;
      if (style.numberFormat !== undefined) setNumberFormat(rangeOf(worksheet, first), style.numberFormat);
      const { format } = areasOf(worksheet, ranges);
      setAlignment(format, style);
      setFont(format.font, style.font ?? {});
      if (style.fill !== undefined) format.fill.color = style.fill;
      if (style.border !== undefined) setBorders(format, style.border, insideOf(first));
      if (style.lineBelow) drawLine(format, 'EdgeBottom', WEIGHTS[style.lineBelow.weight], style.lineBelow.color);
    },
    styleBytes(style) + areaBytes(ranges),
  );
}

/** Bytes of a look beside those of its range: each property and each line is an action of its own. */
function styleBytes({ font, border, lineBelow, ...others }: PlanStyle): number {
  const properties = Object.keys(font ?? {}).length + Object.keys(others).length;
  return properties * 250 + (border === undefined ? 0 : 3_600) + (lineBelow ? 600 : 0);
}

/** Excel refuses lines inside a range that has only one row or column. */
function insideOf(range: CellRange): readonly Side[] {
  return [
    ...(rowsOf(range) > 1 ? (['InsideHorizontal'] as const) : []),
    ...(columnsOf(range) > 1 ? (['InsideVertical'] as const) : []),
  ];
}

function setAlignment(format: Excel.RangeFormat, { horizontal, vertical, wrap, indent }: PlanStyle): void {
  // An indentation is one from the left.
  const side = horizontal ?? (indent === undefined ? undefined : 'left');
  if (side !== undefined) format.horizontalAlignment = HORIZONTAL[side];
  if (vertical !== undefined) format.verticalAlignment = VERTICAL[vertical];
  if (wrap !== undefined) format.wrapText = wrap;
  if (indent !== undefined) format.indentLevel = indent;
}

function setFont(font: Excel.RangeFont, { name, size, bold, color }: NonNullable<PlanStyle['font']>): void {
  if (name !== undefined) font.name = name;
  if (size !== undefined) font.size = size;
  if (bold !== undefined) font.bold = bold;
  if (color !== undefined) font.color = color;
}

function setBorders(format: Excel.RangeFormat, color: string, inside: readonly Side[]): void {
  for (const side of [...EDGES, ...inside]) drawLine(format, side, 'Thin', color);
}

function drawLine(
  format: Excel.RangeFormat,
  side: Side,
  weight: (typeof WEIGHTS)[keyof typeof WEIGHTS],
  color: string,
): void {
  const border = format.borders.getItem(side);
  border.style = 'Continuous';
  border.weight = weight;
  border.color = color;
}
