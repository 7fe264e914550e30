import { bytesOf, concat, textOf } from './bytes';
import { StartTag } from './start-tag';

/**
 * An element that can be changed. What is not changed keeps its bytes, white space, quotes and comments included; what
 * changes is the tag whose attribute changes, or the place where an element comes or goes.
 */
export class XmlElement {
  parent: XmlElement | null = null;
  /** Elements, and between them everything else as it stands. */
  private content: (XmlElement | Uint8Array)[] = [];
  private wasChanged = false;
  private tag: StartTag | null = null;
  /** All of the element, once its end is known. */
  private whole: Uint8Array = new Uint8Array(0);
  private closeTag: Uint8Array = new Uint8Array(0);

  /**
   * @param name without prefix
   * @param openTag the bytes of the start tag
   */
  constructor(
    readonly name: string,
    private readonly openTag: Uint8Array,
  ) {}

  /** For the parser: what stands between the tags so far. */
  append(content: XmlElement | Uint8Array): void {
    if (content instanceof XmlElement) content.parent = this;
    this.content.push(content);
  }

  /** For the parser: the element is complete. @param closeTag empty for `<x/>` */
  finish(whole: Uint8Array, closeTag: Uint8Array): void {
    this.whole = whole;
    this.closeTag = closeTag;
  }

  /** Whether it, or anything inside, was changed. */
  get isChanged(): boolean {
    return this.wasChanged;
  }

  get children(): readonly XmlElement[] {
    return this.content.filter((each) => each instanceof XmlElement);
  }

  /** The first child of a name (without prefix), null where there is none. */
  child(name: string): XmlElement | null {
    return this.children.find((each) => each.name === name) ?? null;
  }

  childrenNamed(name: string): readonly XmlElement[] {
    return this.children.filter((each) => each.name === name);
  }

  /** `x:` or nothing: what a new element of the same namespace has in front of its name. */
  get prefix(): string {
    return this.startTag().prefix;
  }

  /** An attribute without prefix. */
  get(name: string): string | null {
    return this.startTag().get(name);
  }

  /** An attribute by its name without prefix, where it has one (`r:id`). */
  getPrefixed(localName: string): string | null {
    const name = this.prefixedName(localName);
    return name === undefined ? null : this.get(name);
  }

  /** Sets an attribute (`null` removes it); nothing changes where it has the value already. */
  set(name: string, value: string | number | null): void {
    if (this.get(name) === (value === null ? null : String(value))) return;
    this.startTag().set(name, value);
    this.change();
  }

  /** Prefix and colon that a namespace has here, '' where it is the default one; null where it has none. */
  prefixOf(namespace: string): string | null {
    const tag = this.startTag();
    for (const name of tag.names()) {
      if (name.startsWith('xmlns:') && tag.get(name) === namespace) return `${name.slice('xmlns:'.length)}:`;
    }
    if (tag.get('xmlns') === namespace) return '';
    return this.parent?.prefixOf(namespace) ?? null;
  }

  /** The namespace of the element. */
  get namespace(): string | null {
    return this.declared(this.prefix === '' ? 'xmlns' : `xmlns:${this.prefix.slice(0, -1)}`);
  }

  private declared(declaration: string): string | null {
    return this.get(declaration) ?? this.parent?.declared(declaration) ?? null;
  }

  /** Puts a child before another one, or at the end (`null`). */
  insert(child: XmlElement, before: XmlElement | null): void {
    const index = before === null ? this.content.length : this.content.indexOf(before);
    child.parent = this;
    this.content.splice(index, 0, child);
    this.change();
  }

  remove(child: XmlElement): void {
    this.content.splice(this.content.indexOf(child), 1);
    child.parent = null;
    this.change();
  }

  replace(child: XmlElement, by: XmlElement): void {
    this.insert(by, child);
    this.remove(child);
  }

  /** Gives the element other content, as bytes. */
  setContent(content: readonly Uint8Array[]): void {
    this.content = [...content];
    this.change();
  }

  /** What stands between the tags beside elements, piece by piece. */
  pieces(): readonly Uint8Array[] {
    return this.content.filter((each) => each instanceof Uint8Array);
  }

  /** The bytes between the tags, as far as they are no elements. */
  rawText(): string {
    return this.pieces().map(textOf).join('');
  }

  /** The element as text. */
  write(): string {
    return textOf(concat(this.bytes()));
  }

  /** The element as pieces of bytes. */
  bytes(): Uint8Array[] {
    if (!this.wasChanged) return [this.whole];
    const isEmpty = this.content.length === 0;
    const pieces: Uint8Array[] = [bytesOf(this.startTag().write(isEmpty))];
    if (isEmpty) return pieces;
    for (const each of this.content) pieces.push(...(each instanceof XmlElement ? each.bytes() : [each]));
    const close = this.closeTag.length > 0 ? this.closeTag : bytesOf(`</${this.startTag().qualifiedName}>`);
    return [...pieces, close];
  }

  private startTag(): StartTag {
    return (this.tag ??= new StartTag(textOf(this.openTag)));
  }

  private prefixedName(localName: string): string | undefined {
    return this.startTag()
      .names()
      .find((name) => name.endsWith(`:${localName}`) && !name.startsWith('xmlns:'));
  }

  private change(): void {
    if (this.wasChanged) return;
    this.wasChanged = true;
    this.parent?.change();
  }
}
