import { MAX_COLUMNS, readReference } from '../../sheetml/cell-reference';
import type { XmlCursor } from '../../xml/tokenizer';

/** Counts rows and columns as a worksheet does, where numbers may be left out: what has none follows the one before. */
export class CellPlaces {
  row = -1;
  column = -1;

  openRow(xml: XmlCursor): void {
    const number = xml.integer('r');
    this.row = number > 0 ? number - 1 : this.row + 1;
    this.column = -1;
  }

  openCell(xml: XmlCursor): void {
    const place = xml.find('r');
    this.column = place < 0 ? this.column + 1 : readReference(xml, place) % MAX_COLUMNS;
  }
}
