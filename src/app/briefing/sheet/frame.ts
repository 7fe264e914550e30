import type { PlanStyle } from '../../../core/model/sheet-plan';
import type { Formatter } from '../../../i18n';
import type { Grid } from './grid';
import { fontOf, type DocumentLook, type TextLook } from '../look';
import type { SheetDraft } from './sheet-draft';
import type { SourceColumn } from './source-column';

/** What every block is laid out with. */
export interface Frame {
  readonly draft: SheetDraft;
  readonly grid: Grid;
  readonly look: DocumentLook;
  readonly sources: SourceColumn;
  readonly format: Formatter;
  /** The height of a page's text in points: no row is higher. */
  readonly pageHeight: number;
  /** Styles of texts, each one object however often it is used. */
  readonly styleOf: (look: TextLook, more?: TextStyle) => PlanStyle;
}

/** How a text stands in its cell. */
export interface TextStyle {
  readonly horizontal?: PlanStyle['horizontal'] & string;
  readonly vertical?: PlanStyle['vertical'] & string;
  readonly color?: string;
}

/** Makes styles of texts; the same is made once. */
export function textStyles(): Frame['styleOf'] {
  const made = new Map<string, PlanStyle>();
  return (look, { horizontal = 'left', vertical = 'center', color } = {}) => {
    const key = JSON.stringify([look, horizontal, vertical, color]);
    const known = made.get(key);
    if (known) return known;
    const style: PlanStyle = { font: fontOf(look, color), horizontal, vertical, wrap: true };
    made.set(key, style);
    return style;
  };
}

/** The last column of the printed part. */
export function lastColumn({ grid }: Pick<Frame, 'grid'>): number {
  return grid.columns.length - 1;
}
