import { hasBytesAt, asciiBytes } from '../xml/ascii';
import { parseNumberBytes } from '../xml/number-bytes';
import { MAX_COLUMNS, MAX_ROWS } from './cell-reference';

/** Takes what {@link PlainRowReader} reads. Rows and columns count from 0. */
export interface PlainRowSink {
  /** A row begins that has the attributes of the row before it, but for its number. */
  plainRow(row: number): void;
  plainEmpty(row: number, column: number, style: number): void;
  /** `style` is the index of the cell format, -1 where the cell names none. */
  plainNumber(row: number, column: number, style: number, value: number): void;
  /** `index` is that of a shared string; it may lead nowhere. */
  plainShared(row: number, column: number, style: number, index: number): void;
}

const OPEN_CELL = asciiBytes('<c r="');
const STYLE = asciiBytes(' s="');
const SHARED_TYPE = asciiBytes(' t="s"');
const CLOSE_EMPTY = asciiBytes('/>');
const OPEN_VALUE = asciiBytes('><v>');
const CLOSE_VALUE = asciiBytes('</v></c>');
const OPEN_ROW = asciiBytes('<row r="');
const NEXT_ROW = asciiBytes('</row><row r="');

const QUOTE = 0x22;
const LESS = 0x3c;
const ZERO = 0x30;

const MAX_ROW_DIGITS = 7;
const MAX_STYLE_DIGITS = 5;
const MAX_VALUE_BYTES = 32;
/** More than a plain cell has. */
const MAX_CELL_BYTES = 96;
/** Longer tails of row tags are not remembered. */
const MAX_TAIL_BYTES = 256;
const MAX_ROW_BYTES = NEXT_ROW.length + MAX_ROW_DIGITS + MAX_TAIL_BYTES;

/**
 * Reads the plainest rows and cells straight from the bytes: `<c r="B7" s="3" t="s"><v>12</v></c>` with or without
 * style and type, `<c r="B7" s="3"/>`, and between them rows whose tags differ from the one before in nothing but the
 * number. Excel, WPS and every library write nearly all of a ledger so, and thus a cell costs a fifth of what it costs
 * through the tokenizer, where each tag, attribute and text is found and then asked for one by one.
 *
 * Whatever differs by one byte (formulas, inline texts, attributes in another order, white space, a cell that the end
 * of the bytes may cut) is left to the tokenizer: this reader takes an element whole or not at all, and refuses nothing.
 */
export class PlainRowReader {
  private bytes: Uint8Array = new Uint8Array(0);
  private at = 0;
  private row = 0;
  private column = 0;
  private style = 0;
  /** What follows the number in the tag of a visible row, to its `>`; empty where that is not known. */
  private tail: Uint8Array = new Uint8Array(0);

  constructor(private readonly sink: PlainRowSink) {}

  /**
   * Remembers the tag of the row that the tokenizer has just read, so that rows with the same attributes are plain.
   *
   * @param end the place after the tag
   */
  remember(bytes: Uint8Array, end: number): void {
    // An attribute cannot hold `<`, so the last one begins the tag.
    const start = bytes.lastIndexOf(LESS, end - 1);
    if (!hasBytesAt(bytes, start, OPEN_ROW)) return;
    const quote = bytes.indexOf(QUOTE, start + OPEN_ROW.length);
    if (end - quote <= MAX_TAIL_BYTES) this.tail = bytes.slice(quote, end);
  }

  /** Forgets it: the next rows are left to the tokenizer. */
  forget(): void {
    this.tail = new Uint8Array(0);
  }

  /** Takes what is plain from `from` on, of bytes that end before `to`; gives the place of the first byte not taken. */
  read(bytes: Uint8Array, from: number, to: number): number {
    this.bytes = bytes;
    this.at = from;
    // Nothing is begun whose bytes might not all be there, so that no step has to look for the end.
    while (this.at <= to - MAX_CELL_BYTES) {
      const start = this.at;
      if (this.readCell() || (start <= to - MAX_ROW_BYTES && this.readRow(start))) continue;
      return start;
    }
    return this.at;
  }

  private readRow(start: number): boolean {
    const { bytes, tail } = this;
    if (tail.length === 0 || !hasBytesAt(bytes, start, NEXT_ROW)) return false;
    this.at = start + NEXT_ROW.length;
    const row = this.readDigits(MAX_ROW_DIGITS);
    if (row < 1 || row > MAX_ROWS || !hasBytesAt(bytes, this.at, tail)) return false;
    this.at += tail.length;
    this.sink.plainRow(row - 1);
    return true;
  }

  private readCell(): boolean {
    const { bytes, sink } = this;
    if (!this.readReference() || !this.readStyle()) return false;
    const { row, column, style } = this;
    const isShared = this.take(SHARED_TYPE);
    if (this.take(CLOSE_EMPTY)) {
      sink.plainEmpty(row, column, style);
      return true;
    }
    if (!this.take(OPEN_VALUE)) return false;
    const start = this.at;
    let end = start;
    while (bytes[end] !== LESS && end - start <= MAX_VALUE_BYTES) end++;
    this.at = end;
    const value = this.take(CLOSE_VALUE) ? parseNumberBytes(bytes, start, end) : NaN;
    if (Number.isNaN(value)) return false;
    if (isShared) sink.plainShared(row, column, style, value);
    else sink.plainNumber(row, column, style, value);
    return true;
  }

  /** `<c r="AB12"`, of a cell inside the grid. */
  private readReference(): boolean {
    if (!this.take(OPEN_CELL)) return false;
    const { bytes } = this;
    let column = 0;
    for (; column <= MAX_COLUMNS; this.at++) {
      const letter = (bytes[this.at] as number) - 0x40;
      if (letter < 1 || letter > 26) break;
      column = column * 26 + letter;
    }
    const row = this.readDigits(MAX_ROW_DIGITS);
    if (bytes[this.at] !== QUOTE || column < 1 || column > MAX_COLUMNS || row < 1 || row > MAX_ROWS) return false;
    this.at++;
    this.column = column - 1;
    this.row = row - 1;
    return true;
  }

  /** ` s="3"`, or nothing; false where it is not plain. */
  private readStyle(): boolean {
    this.style = -1;
    if (!this.take(STYLE)) return true;
    this.style = this.readDigits(MAX_STYLE_DIGITS);
    return this.style >= 0 && this.bytes[this.at++] === QUOTE;
  }

  /** A number of so many digits at most; -1 where there is none. */
  private readDigits(most: number): number {
    const { bytes } = this;
    const start = this.at;
    let at = start;
    let value = 0;
    for (; at - start < most; at++) {
      const digit = (bytes[at] as number) - ZERO;
      if (digit < 0 || digit > 9) break;
      value = value * 10 + digit;
    }
    this.at = at;
    return at === start ? -1 : value;
  }

  private take(literal: Uint8Array): boolean {
    if (!hasBytesAt(this.bytes, this.at, literal)) return false;
    this.at += literal.length;
    return true;
  }
}
