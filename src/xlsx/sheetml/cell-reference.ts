import { XmlError } from '../xml/xml-error';
import type { XmlCursor } from '../xml/tokenizer';

/** The grid of Excel. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/**
 * Reads an attribute such as `r="AB12"` without making a string of it: `row * MAX_COLUMNS + column`, counting from 0.
 *
 * @throws XmlError where it names no cell of the grid
 */
export function readReference(xml: XmlCursor, place: number): number {
  let index = 0;
  let column = 0;
  for (let letter = letterAt(xml, place, 0); letter > 0; letter = letterAt(xml, place, ++index))
    column = column * 26 + letter;
  const letters = index;
  let row = 0;
  let byte = xml.byte(place, index);
  for (; byte >= 0x30 && byte <= 0x39 && index < 12; byte = xml.byte(place, ++index)) row = row * 10 + (byte - 0x30);
  const valid = byte === 0 && letters > 0 && letters < 4 && row > 0 && row <= MAX_ROWS && column <= MAX_COLUMNS;
  if (!valid) throw new XmlError('cell reference outside the grid');
  return (row - 1) * MAX_COLUMNS + (column - 1);
}

/** 1 for A or a, 26 for Z or z, 0 for anything else. */
function letterAt(xml: XmlCursor, place: number, index: number): number {
  const letter = (xml.byte(place, index) | 0x20) - 0x60;
  return letter >= 1 && letter <= 26 && index < 4 ? letter : 0;
}
