import type { PlanStyle, StyledRange } from '../../core/model/sheet-plan';
import { columnsOf, rangeOf, rowsOf } from '../ranges';
import type { Operation } from '../writer';
import { setNumberFormat } from './number-format';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right', justify: 'Justify' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom', justify: 'Justify' } as const;

/** One look over one range; what the style leaves out is not touched. */
export function styleOperation(sheet: string, { range, style }: StyledRange): Operation {
  return {
    bytes: 3_000,
    queue: (context) => {
      const cells = rangeOf(context.workbook.worksheets.getItem(sheet), range);
      if (style.numberFormat !== undefined) setNumberFormat(cells, style.numberFormat);
      setAlignment(cells.format, style);
      setFont(cells.format.font, style.font ?? {});
      if (style.fill !== undefined) cells.format.fill.color = style.fill;
      if (style.border !== undefined) setBorders(cells, style.border, rowsOf(range) > 1, columnsOf(range) > 1);
    },
  };
}

function setAlignment(format: Excel.RangeFormat, { horizontal, vertical, wrap, indent }: PlanStyle): void {
  if (horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[horizontal];
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

/** Excel refuses lines inside a range that has only one row or column. */
function setBorders(cells: Excel.Range, color: string, hasRows: boolean, hasColumns: boolean): void {
  const sides = [
    'EdgeTop',
    'EdgeBottom',
    'EdgeLeft',
    'EdgeRight',
    ...(hasRows ? (['InsideHorizontal'] as const) : []),
    ...(hasColumns ? (['InsideVertical'] as const) : []),
  ] as const;
  for (const side of sides) {
    const border = cells.format.borders.getItem(side);
    border.style = 'Continuous';
    border.weight = 'Thin';
    border.color = color;
  }
}
