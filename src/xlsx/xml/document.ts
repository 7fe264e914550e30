import { bytesOf, concat } from './bytes';
import { XmlElement } from './element';
import { Utf8Converter } from './encoding';
import { XmlTokenizer, type XmlCursor, type XmlHandler } from './tokenizer';

/** A part's XML as a tree whose unchanged elements keep their bytes. */
export class XmlDocument {
  /** @param before what stands in front of the root: the declaration */
  constructor(
    readonly root: XmlElement,
    private readonly before: Uint8Array,
    private readonly after: Uint8Array,
  ) {}

  /** Whether anything was changed since it was read. */
  get isChanged(): boolean {
    return this.root.isChanged;
  }

  bytes(): Uint8Array {
    return concat([this.before, ...this.root.bytes(), this.after]);
  }
}

/**
 * Reads XML into a tree.
 *
 * @param bytes in UTF-8, see {@link toUtf8}
 * @param readers by name, for children of the root that are too large for a tree: such an element's content is one
 *   piece there, and a reader is told what is inside, with places in `bytes`
 * @throws XmlError where the text is not well-formed
 */
export function parseXml(bytes: Uint8Array, readers: InnerReaders = {}): XmlDocument {
  const builder = new TreeBuilder(bytes, readers);
  const tokenizer = new XmlTokenizer(builder);
  tokenizer.push(bytes);
  tokenizer.end();
  return builder.document();
}

/** What a new part begins with. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Makes the reader of what is inside an element when that begins. */
export type InnerReaders = Readonly<Record<string, (element: XmlElement) => XmlHandler>>;

/** Reads one element that is written out as text. */
export function parseElement(text: string): XmlElement {
  return parseXml(bytesOf(text)).root;
}

/** A part's text as UTF-8, with a declaration that says nothing else. */
export function toUtf8(bytes: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  const converter = new Utf8Converter((utf8) => pieces.push(utf8.slice()));
  converter.push(bytes);
  converter.end();
  const text = concat(pieces);
  const head = new TextDecoder('latin1').decode(text.subarray(0, HEAD_BYTES));
  const match = /^((?:ï»¿)?<\?xml[^>]*?encoding\s*=\s*["'])([^"']*)/.exec(head);
  if (!match || /^utf-?8$/i.test(match[2] ?? '')) return text;
  const [start, end] = [(match[1] ?? '').length, match[0].length];
  return concat([text.subarray(0, start), bytesOf('UTF-8'), text.subarray(end)]);
}

/** Enough for an XML declaration. */
const HEAD_BYTES = 256;

interface Open {
  readonly element: XmlElement;
  readonly start: number;
  /** Up to where the element's content is in the tree. */
  at: number;
}

class TreeBuilder implements XmlHandler {
  private readonly stack: Open[] = [];
  private root: { element: XmlElement; start: number; end: number } | null = null;
  private xml: XmlCursor | null = null;
  /** Takes what is inside an element that is too large for a tree. */
  private reader: XmlHandler | null = null;
  private depthInReader = 0;

  constructor(
    private readonly source: Uint8Array,
    private readonly readers: InnerReaders,
  ) {}

  document(): XmlDocument {
    if (!this.root) throw new Error('no root element');
    const { element, start, end } = this.root;
    return new XmlDocument(element, this.source.subarray(0, start), this.source.subarray(end));
  }

  open(xml: XmlCursor): boolean {
    this.xml = xml;
    if (this.reader) {
      const isWanted = this.reader.open(xml);
      if (isWanted) this.depthInReader++;
      return isWanted;
    }
    const { name, tagStart, tagEnd } = xml;
    const element = new XmlElement(name, this.source.subarray(tagStart, tagEnd));
    const parent = this.stack.at(-1);
    if (parent) {
      this.keepUpTo(parent, tagStart);
      parent.element.append(element);
    }
    if (this.stack.length === 1 && Object.hasOwn(this.readers, name)) {
      this.reader = this.readers[name]?.(element) ?? null;
    }
    this.stack.push({ element, start: tagStart, at: tagEnd });
    return true;
  }

  text(xml: XmlCursor): void {
    this.reader?.text(xml);
  }

  close(): void {
    if (this.reader && this.depthInReader > 0) {
      this.depthInReader--;
      this.reader.close();
      return;
    }
    const open = this.stack.pop();
    if (!open || !this.xml) throw new Error('an element ends that did not begin');
    const { element, start } = open;
    const { tagStart, tagEnd } = this.xml;
    const isEmpty = tagStart === start;
    this.reader = null;
    if (!isEmpty) this.keepUpTo(open, tagStart);
    element.finish(
      this.source.subarray(start, tagEnd),
      isEmpty ? new Uint8Array(0) : this.source.subarray(tagStart, tagEnd),
    );
    const parent = this.stack.at(-1);
    if (parent) parent.at = tagEnd;
    else this.root = { element, start, end: tagEnd };
  }

  private keepUpTo(open: Open, end: number): void {
    if (end > open.at) open.element.append(this.source.subarray(open.at, end));
    open.at = end;
  }
}
