import { NameTable, sameBytes, type InternedName } from './name-table';
import { parseNumberBytes } from './number-bytes';
import { replaceReferences } from './references';
import { XmlError } from './xml-error';

/** An element's start tag, or a run of text: valid only during the call that it is passed to. */
export interface XmlCursor {
  /** The element's name without prefix. */
  readonly name: string;
  /**
   * Where the tag that was read last (a start tag, or the one that closes) begins and ends: an offset into what was
   * pushed, for those who have the whole text at hand and push it at once. `<x/>` closes with its only tag.
   */
  readonly tagStart: number;
  readonly tagEnd: number;
  /** An attribute without prefix, null where there is none. */
  attribute(name: string): string | null;
  /** An attribute by its name without prefix, where it has one (`r:id`, `xml:space`), else null. */
  prefixedAttribute(localName: string): string | null;
  /** As {@link attribute}, as one shared string: for values of a small set. */
  token(name: string): string | null;
  /** A whole number without sign; -1 where the attribute is missing, NaN where it is anything else. */
  integer(name: string): number;
  /** The attribute's place for {@link byte}, -1 where there is none. */
  find(name: string): number;
  /** A byte of the value of the attribute at `place`; 0 after the last one. */
  byte(place: number, index: number): number;
  /** The text, references replaced and line ends as `\n`. */
  text(): string;
  /** The text as a number in decimal notation; NaN for anything else. */
  number(): number;
}

/** Takes what the tokenizer finds, in document order. */
export interface XmlHandler {
  /** Whether the element's content is wanted; for false neither its content nor its end is reported. */
  open(xml: XmlCursor): boolean;
  /** All text between two tags at once, whatever comments or CDATA sections it is interrupted by. */
  text(xml: XmlCursor): void;
  close(): void;
  /**
   * Asked after each tag inside a wanted element: may take whole elements itself, straight from the bytes between
   * `from` and before `to` (there may be more to come), and gives the place of the first byte that it did not take.
   */
  scan?(bytes: Uint8Array, from: number, to: number): number;
}

const SPACE = 0x20;
const EXCLAMATION = 0x21;
const DOUBLE_QUOTE = 0x22;
const AMPERSAND = 0x26;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const COLON = 0x3a;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const QUESTION = 0x3f;

const MAX_DEPTH = 256;
const MAX_ATTRIBUTES = 512;
/** A tag is scanned again when it was cut by the end of a piece, so its length is bounded. OOXML's stay below 10 KB. */
const MAX_TAG_BYTES = 256 * 1024;
/** A cell's text has at most 32,767 characters; a formula 8,192. */
const MAX_TEXT_BYTES = 16 * 1024 * 1024;

/** Up to here texts are put together byte by byte. */
const MAX_PLAIN_BYTES = 24;

/** Fields of an attribute in {@link XmlTokenizer.attributes}. */
const NAME_START = 0;
const LOCAL_START = 1;
const NAME_END = 2;
const VALUE_START = 3;
const VALUE_END = 4;
const VALUE_COMPLEX = 5;
const FIELDS = 6;

/** Classes of bytes: part of a name, white space. */
const NAME = 1;
const BLANK = 2;
const CLASS = classes();

function classes(): Uint8Array {
  const table = new Uint8Array(256);
  for (let byte = 0; byte < 256; byte++) {
    const character = String.fromCharCode(byte);
    if (byte >= 0x80 || /[A-Za-z0-9_.:-]/.test(character)) table[byte] = NAME;
    else if (/[ \t\r\n]/.test(character)) table[byte] = BLANK;
  }
  return table;
}

/**
 * A streaming tokenizer of XML in UTF-8, over bytes.
 *
 * Why not saxes: a sheet of 100,000 × 20 cells is some 100 MB of XML, and a parser over strings makes a string of each
 * name, attribute and text, which a sheet's reader hardly ever asks for. This one decodes on demand, reads numbers and
 * cell references from the bytes, skips what nobody wants, and lets a handler take what is plain from the bytes itself
 * (numbers: docs/decisions.md). Its tests compare it with saxes, event by event, over documents at random and cut at
 * random.
 *
 * It refuses what is not well-formed: tags that do not match, attributes without quotes or twice, unknown references,
 * bytes that are not UTF-8 in texts that are read, anything but one root element. It also refuses every DOCTYPE, as
 * the packaging standard does (ECMA-376 part 2, 8.1.4), so that entities can neither be declared nor expand.
 * It does not check what reading does not depend on: control characters, the rules of names beyond ASCII, namespaces.
 */
export class XmlTokenizer implements XmlCursor {
  name = '';
  tagStart = 0;
  tagEnd = 0;

  private buffer = new Uint8Array(64 * 1024);
  private length = 0;
  /** First byte that has not been reported yet. */
  private at = 0;
  /** How far the end of the current text, comment or section has been looked for. */
  private scanned = 0;
  private started = false;

  private readonly names = new NameTable();
  private readonly stack: InternedName[] = [];
  private rootSeen = false;
  /** Depth of the element whose content is skipped, 0 where none is. */
  private skipDepth = 0;

  private readonly attributes = new Int32Array(MAX_ATTRIBUTES * FIELDS);
  private attributeCount = 0;

  /** Text before a comment or CDATA section, already decoded. */
  private pending = '';
  private textStart = 0;
  private textEnd = 0;
  private readonly decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

  constructor(private readonly handler: XmlHandler) {}

  /** Takes the next bytes. @throws XmlError where the text is not well-formed */
  push(piece: Uint8Array): void {
    this.append(piece);
    if (!this.started && !this.skipByteOrderMark()) return;
    while (this.at < this.length) {
      const more = this.buffer[this.at] === LESS ? this.readMarkup() : this.readText();
      if (!more) break;
    }
  }

  /** Says that all bytes were pushed. @throws XmlError where something is missing */
  end(): void {
    if (this.stack.length > 0 || !this.rootSeen) throw new XmlError('text ends inside an element');
    for (let at = this.at; at < this.length; at++) {
      if (CLASS[this.buffer[at] as number] !== BLANK) throw new XmlError('text after the root element');
    }
  }

  attribute(name: string): string | null {
    const place = this.find(name);
    return place < 0 ? null : this.value(place);
  }

  prefixedAttribute(localName: string): string | null {
    const { attributes } = this;
    for (let place = 0; place < this.attributeCount * FIELDS; place += FIELDS) {
      const local = attributes[place + LOCAL_START] as number;
      if (
        local > (attributes[place + NAME_START] as number) &&
        this.matches(localName, local, attributes[place + NAME_END] as number)
      ) {
        return this.value(place);
      }
    }
    return null;
  }

  token(name: string): string | null {
    const place = this.find(name);
    if (place < 0) return null;
    const start = this.attributes[place + VALUE_START] as number;
    const end = this.attributes[place + VALUE_END] as number;
    if (this.attributes[place + VALUE_COMPLEX] || end === start) return this.value(place);
    return this.names.intern(this.buffer, start, end).text;
  }

  integer(name: string): number {
    const place = this.find(name);
    if (place < 0) return -1;
    const start = this.attributes[place + VALUE_START] as number;
    const end = this.attributes[place + VALUE_END] as number;
    if (end === start || end - start > 15) return NaN;
    let value = 0;
    for (let at = start; at < end; at++) {
      const digit = (this.buffer[at] as number) - 0x30;
      if (digit < 0 || digit > 9) return NaN;
      value = value * 10 + digit;
    }
    return value;
  }

  find(name: string): number {
    const { attributes } = this;
    for (let place = 0; place < this.attributeCount * FIELDS; place += FIELDS) {
      if (this.matches(name, attributes[place + NAME_START] as number, attributes[place + NAME_END] as number))
        return place;
    }
    return -1;
  }

  byte(place: number, index: number): number {
    const at = (this.attributes[place + VALUE_START] as number) + index;
    return at < (this.attributes[place + VALUE_END] as number) ? (this.buffer[at] as number) : 0;
  }

  text(): string {
    return this.textStart === this.textEnd ? this.pending : this.pending + this.decode(this.textStart, this.textEnd);
  }

  number(): number {
    if (this.pending === '') {
      const value = parseNumberBytes(this.buffer, this.textStart, this.textEnd);
      if (!Number.isNaN(value)) return value;
    }
    const text = this.text().trim();
    return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : NaN;
  }

  /** Moves what is left to the front, and adds the piece behind it. */
  private append(piece: Uint8Array): void {
    const left = this.length - this.at;
    const needed = left + piece.length;
    if (needed > this.buffer.length) {
      const larger = new Uint8Array(Math.max(needed, this.buffer.length * 2));
      larger.set(this.buffer.subarray(this.at, this.length));
      this.buffer = larger;
    } else if (left > 0) {
      this.buffer.copyWithin(0, this.at, this.length);
    }
    this.buffer.set(piece, left);
    this.scanned = Math.max(0, this.scanned - this.at);
    this.length = needed;
    this.at = 0;
  }

  private skipByteOrderMark(): boolean {
    const { buffer } = this;
    if (this.length < 3) return false;
    if (buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf) this.at = 3;
    this.scanned = this.at;
    this.started = true;
    return true;
  }

  /** Reports the text before the next tag; false where its end is not there yet. */
  private readText(): boolean {
    const { buffer, length } = this;
    let end = Math.max(this.scanned, this.at);
    while (end < length && buffer[end] !== LESS) end++;
    this.scanned = end;
    if (end + 1 >= length) return this.wait(MAX_TEXT_BYTES);
    const start = this.at;
    this.at = end;
    if (this.stack.length === 0) this.expectSpace(start, end);
    else if (this.skipDepth === 0) this.takeText(start, end);
    return true;
  }

  private expectSpace(start: number, end: number): void {
    for (let at = start; at < end; at++) {
      if (CLASS[this.buffer[at] as number] !== BLANK) throw new XmlError('text outside the root element');
    }
  }

  private takeText(start: number, end: number): void {
    const next = this.buffer[end + 1];
    if (next === EXCLAMATION || next === QUESTION) {
      this.addPending(this.decode(start, end));
      return;
    }
    this.textStart = start;
    this.textEnd = end;
    this.handler.text(this);
    this.pending = '';
  }

  private addPending(text: string): void {
    this.pending += text;
    if (this.pending.length > MAX_TEXT_BYTES) throw new XmlError('tag or text too long');
  }

  private flushPending(): void {
    if (this.pending === '') return;
    this.textStart = this.textEnd = this.at;
    this.handler.text(this);
    this.pending = '';
  }

  /** Reads a tag, comment, section or instruction; false where its end is not there yet. */
  private readMarkup(): boolean {
    if (this.at + 1 >= this.length) return false;
    const next = this.buffer[this.at + 1];
    if (next === SLASH) return this.readEndTag();
    if (next === QUESTION) return this.skipInstruction();
    if (next === EXCLAMATION) return this.readDeclaration();
    return this.readStartTag();
  }

  private readStartTag(): boolean {
    const { buffer, length } = this;
    const start = this.at + 1;
    let at = start;
    while (at < length && CLASS[buffer[at] as number] === NAME) at++;
    const nameEnd = at;
    this.attributeCount = 0;
    for (;;) {
      const before = at;
      while (at < length && CLASS[buffer[at] as number] === BLANK) at++;
      if (at >= length || (at + 1 === length && buffer[at] !== GREATER)) return this.wait(MAX_TAG_BYTES);
      const byte = buffer[at] as number;
      if (byte === GREATER) {
        this.startElement(start, nameEnd, at + 1, false);
        return true;
      }
      if (byte === SLASH) {
        if (buffer[at + 1] !== GREATER) throw new XmlError('stray / in a tag');
        this.startElement(start, nameEnd, at + 2, true);
        return true;
      }
      if (at === before) throw new XmlError('malformed tag');
      at = this.readAttribute(at);
      if (at < 0) return this.wait(MAX_TAG_BYTES);
    }
  }

  /** Records the attribute that begins at `start`; gives the place after it, -1 where its end is not there yet. */
  private readAttribute(start: number): number {
    const { buffer, length } = this;
    let at = start;
    let local = start;
    for (; at < length && CLASS[buffer[at] as number] === NAME; at++) if (buffer[at] === COLON) local = at + 1;
    const nameEnd = at;
    while (at < length && CLASS[buffer[at] as number] === BLANK) at++;
    if (at >= length) return -1;
    if (nameEnd === start || buffer[at] !== EQUALS) throw new XmlError('attribute without a name or a value');
    at++;
    while (at < length && CLASS[buffer[at] as number] === BLANK) at++;
    if (at >= length) return -1;
    const quote = buffer[at++] as number;
    if (quote !== DOUBLE_QUOTE && quote !== APOSTROPHE) throw new XmlError('attribute value without quotes');
    const valueStart = at;
    let complex = 0;
    for (let byte; at < length && (byte = buffer[at] as number) !== quote; at++) {
      if (byte === AMPERSAND || byte < SPACE) complex = 1;
      else if (byte === LESS) throw new XmlError('< in an attribute');
    }
    if (at >= length) return -1;
    this.addAttribute(start, local, nameEnd, valueStart, at, complex);
    return at + 1;
  }

  private addAttribute(
    start: number,
    local: number,
    nameEnd: number,
    valueStart: number,
    valueEnd: number,
    complex: number,
  ): void {
    const { attributes, buffer } = this;
    const place = this.attributeCount * FIELDS;
    if (this.attributeCount === MAX_ATTRIBUTES) throw new XmlError('too many attributes');
    for (let other = 0; other < place; other += FIELDS) {
      const otherStart = attributes[other + NAME_START] as number;
      const length = (attributes[other + NAME_END] as number) - otherStart;
      if (length !== nameEnd - start) continue;
      let same = 0;
      while (same < length && buffer[otherStart + same] === buffer[start + same]) same++;
      if (same === length) throw new XmlError('attribute given twice');
    }
    attributes[place + NAME_START] = start;
    attributes[place + LOCAL_START] = local;
    attributes[place + NAME_END] = nameEnd;
    attributes[place + VALUE_START] = valueStart;
    attributes[place + VALUE_END] = valueEnd;
    attributes[place + VALUE_COMPLEX] = complex;
    this.attributeCount++;
  }

  private startElement(start: number, nameEnd: number, end: number, selfClosing: boolean): void {
    if (nameEnd === start || !isNameStart(this.buffer[start] as number)) throw new XmlError('malformed tag');
    if (this.stack.length === 0) {
      if (this.rootSeen) throw new XmlError('more than one root element');
      this.rootSeen = true;
    }
    this.flushPending();
    const name = this.intern(start, nameEnd);
    this.at = end;
    this.tagStart = start - 1;
    this.tagEnd = end;
    const wanted = this.skipDepth === 0 && this.report(name);
    if (selfClosing) {
      if (wanted) this.handler.close();
      return;
    }
    if (this.stack.push(name) > MAX_DEPTH) throw new XmlError('elements nested too deeply');
    if (wanted) this.scan();
    else if (this.skipDepth === 0) this.skipDepth = this.stack.length;
  }

  private report(name: InternedName): boolean {
    this.name = name.local;
    return this.handler.open(this);
  }

  private readEndTag(): boolean {
    const { buffer, length } = this;
    const start = this.at + 2;
    let at = start;
    while (at < length && CLASS[buffer[at] as number] === NAME) at++;
    const nameEnd = at;
    while (at < length && CLASS[buffer[at] as number] === BLANK) at++;
    if (at >= length) return this.wait(MAX_TAG_BYTES);
    if (buffer[at] !== GREATER) throw new XmlError('malformed end tag');
    const open = this.stack[this.stack.length - 1];
    if (!open || !sameBytes(open.bytes, buffer, start, nameEnd)) throw new XmlError('end tag without its start tag');
    this.flushPending();
    this.at = at + 1;
    this.tagStart = start - 2;
    this.tagEnd = at + 1;
    const depth = this.stack.length;
    this.stack.pop();
    if (this.skipDepth === depth) this.skipDepth = 0;
    else if (this.skipDepth === 0) this.handler.close();
    if (this.skipDepth === 0) this.scan();
    return true;
  }

  private scan(): void {
    if (this.handler.scan) this.at = this.handler.scan(this.buffer, this.at, this.length);
  }

  private skipInstruction(): boolean {
    const end = this.findEnd('?>', 2);
    if (end < 0) return false;
    this.at = end + 2;
    return true;
  }

  private readDeclaration(): boolean {
    if (this.length - this.at < 9) return false;
    if (this.startsWith('<!--')) {
      const end = this.findEnd('-->', 4);
      if (end < 0) return false;
      this.at = end + 3;
      return true;
    }
    if (!this.startsWith('<![CDATA[')) throw new XmlError('DOCTYPE or other declaration');
    const end = this.findEnd(']]>', 9);
    if (end < 0) return false;
    if (this.stack.length === 0) throw new XmlError('text outside the root element');
    if (this.skipDepth === 0) this.addPending(normalizeLineEnds(this.decodeBytes(this.at + 9, end)));
    this.at = end + 3;
    return true;
  }

  private startsWith(text: string): boolean {
    return this.matches(text, this.at, this.at + text.length);
  }

  /** Where `text` begins, looked for from `offset` bytes after the current place; -1 where it is not there yet. */
  private findEnd(text: string, offset: number): number {
    const { buffer, length } = this;
    let at = Math.max(this.scanned, this.at + offset);
    for (; at + text.length <= length; at++) {
      if (buffer[at] === text.charCodeAt(0) && this.matches(text, at, at + text.length)) return at;
    }
    this.scanned = at;
    this.wait(MAX_TEXT_BYTES);
    return -1;
  }

  /** Always false: the token goes on in the next piece. @throws XmlError where it is already too long */
  private wait(limit: number): false {
    if (this.length - this.at > limit) throw new XmlError('tag or text too long');
    return false;
  }

  private matches(name: string, start: number, end: number): boolean {
    const { length } = name;
    if (end - start !== length) return false;
    for (let index = 0; index < length; index++)
      if (this.buffer[start + index] !== name.charCodeAt(index)) return false;
    return true;
  }

  private intern(start: number, end: number): InternedName {
    try {
      return this.names.intern(this.buffer, start, end);
    } catch (error) {
      throw new XmlError('not UTF-8', { cause: error });
    }
  }

  private value(place: number): string {
    const start = this.attributes[place + VALUE_START] as number;
    const text = this.decodeBytes(start, this.attributes[place + VALUE_END] as number);
    if (!this.attributes[place + VALUE_COMPLEX]) return text;
    return replaceReferences(normalizeLineEnds(text).replace(/[\t\n]/g, ' '));
  }

  private decode(start: number, end: number): string {
    const plain = this.plainText(start, end);
    if (plain !== null) return plain;
    const text = normalizeLineEnds(this.decodeBytes(start, end));
    return text.includes('&') ? replaceReferences(text) : text;
  }

  /** A short text of ASCII letters without references: a decoder takes longer to be called than to decode it. */
  private plainText(start: number, end: number): string | null {
    if (end - start > MAX_PLAIN_BYTES) return null;
    let text = '';
    for (let at = start; at < end; at++) {
      const byte = this.buffer[at] as number;
      if (byte >= 0x80 || byte === AMPERSAND || byte < SPACE) return null;
      text += String.fromCharCode(byte);
    }
    return text;
  }

  private decodeBytes(start: number, end: number): string {
    try {
      return this.decoder.decode(this.buffer.subarray(start, end));
    } catch (error) {
      throw new XmlError('not UTF-8', { cause: error });
    }
  }
}

/** Line ends as XML 1.0, section 2.11, has them. */
function normalizeLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** Letters, `_`, `:` and everything beyond ASCII; not digits, `-` and `.`. */
function isNameStart(byte: number): boolean {
  return byte >= 0x41 || byte === COLON;
}
