import type { PlanStyle } from '../../core/model/sheet-plan';
import type { CellStyle } from '../model/workbook-model';

/** A cell's style with what a plan says put over it; the line below is that of a range's last row, see {@link underlined}. */
export function styledBy(style: CellStyle, plan: PlanStyle): CellStyle {
  const line = plan.border === undefined ? null : { line: 'thin', color: plan.border };
  return {
    ...style,
    font: { ...style.font, ...plan.font },
    fill: plan.fill ?? style.fill,
    horizontal: plan.horizontal ?? (plan.indent === undefined ? style.horizontal : 'left'),
    vertical: plan.vertical ?? style.vertical,
    wrap: plan.wrap ?? style.wrap,
    indent: plan.indent ?? style.indent,
    borders: line ? { top: line, bottom: line, left: line, right: line } : style.borders,
    numberFormat: plan.numberFormat ?? style.numberFormat,
  };
}

/** A cell's style with a line below the cell. */
export function underlined(style: CellStyle, { color, weight }: NonNullable<PlanStyle['lineBelow']>): CellStyle {
  return { ...style, borders: { ...style.borders, bottom: { line: weight, color } } };
}
