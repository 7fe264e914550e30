import { HostError } from '../../core/model/host-error';
import type { CellStyle, StyleTable } from './workbook-model';

/** A grid keeps styles as 16-bit indices, beside "none"; Excel itself allows 65,490. */
const MAX_STYLES = 65_534;

/** How a cell looks in a new workbook of Excel. */
export const DEFAULT_STYLE: CellStyle = {
  numberFormat: 'General',
  font: { name: 'Calibri', size: 11, bold: false, italic: false, underline: false, strike: false, color: null },
  fill: null,
  borders: { top: null, bottom: null, left: null, right: null },
  horizontal: null,
  vertical: null,
  wrap: false,
  indent: 0,
  rotation: 0,
  shrink: false,
  quotePrefix: false,
};

/** Styles by index, each once. */
export class Styles implements StyleTable {
  readonly styles: CellStyle[] = [];
  private readonly indices = new Map<string, number>();

  /** @param normal the style of cells that have none */
  constructor(normal: CellStyle = DEFAULT_STYLE) {
    this.intern(normal);
  }

  /** @throws HostError `too-large` beyond the number of styles that a workbook may have */
  intern(style: CellStyle): number {
    const key = keyOf(style);
    const known = this.indices.get(key);
    if (known !== undefined) return known;
    if (this.styles.length >= MAX_STYLES) {
      throw new HostError('too-large', { limit: MAX_STYLES, found: this.styles.length + 1 });
    }
    const index = this.styles.push(style) - 1;
    this.indices.set(key, index);
    return index;
  }
}

/** Every property in a fixed order: styles are equal where their keys are. */
function keyOf({ font, borders, ...rest }: CellStyle): string {
  return JSON.stringify([
    [rest.numberFormat, rest.fill, rest.horizontal, rest.vertical, rest.wrap, rest.indent, rest.quotePrefix],
    [rest.rotation, rest.shrink],
    [font.name, font.size, font.bold, font.italic, font.underline, font.strike, font.color],
    [borders.top, borders.bottom, borders.left, borders.right].map((border) => border && [border.line, border.color]),
  ]);
}
