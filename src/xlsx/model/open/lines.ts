import { isTrue } from '../../sheetml/xsd';
import type { XmlCursor } from '../../xml/tokenizer';
import type { Sheet } from '../sheet';
import type { ColumnFormat, RowFormat } from '../workbook-model';
import { charactersOf } from '../column-width';

/** Reads the formats of columns and rows. @param styleOf the workbook's index of a cell format of the file */
export class LineReader {
  private lastRow: RowFormat | null = null;

  constructor(
    private readonly sheet: Sheet,
    private readonly styleOf: (format: number) => number,
    private readonly digit: number,
  ) {}

  columns(first: number, last: number, xml: XmlCursor): void {
    const width = Number(xml.attribute('width') ?? NaN);
    const format: ColumnFormat = {
      width: width > 0 ? this.ownWidth(charactersOf(width, this.digit), xml) : null,
      hidden: isTrue(xml.attribute('hidden')) || width === 0,
      style: this.style(xml.integer('style')),
    };
    for (let column = first; column <= last; column++) this.sheet.columns.set(column, { ...format });
  }

  /** A height that is not `customHeight` is what the content needed when it was last shown: it is not the clerk's. */
  row(row: number, xml: XmlCursor): void {
    const height = Number(xml.attribute('ht') ?? NaN);
    const format: RowFormat = {
      height: height > 0 && isTrue(xml.token('customHeight')) ? height : null,
      hidden: isTrue(xml.token('hidden')) || height === 0,
      style: isTrue(xml.token('customFormat')) ? this.style(xml.integer('s')) : null,
    };
    this.lastRow = format.height !== null || format.hidden || format.style !== null ? format : null;
    this.sameRow(row);
  }

  sameRow(row: number): void {
    if (this.lastRow) this.sheet.rows.set(row, { ...this.lastRow });
  }

  /**
   * Excel shows a column without a width as hidden, so one that is only hidden, or only has a style, says the default
   * width, as one that it does not keep.
   */
  private ownWidth(characters: number, xml: XmlCursor): number | null {
    const isDefault = characters === this.sheet.defaultColumnWidth && !isTrue(xml.attribute('customWidth'));
    return isDefault ? null : characters;
  }

  private style(format: number): number | null {
    return format >= 0 ? this.styleOf(format) : null;
  }
}
