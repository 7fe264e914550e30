import { bytesOf } from '../../xml/bytes';
import { FileError } from '../../../core/model/workbook';
import { parseXml, toUtf8, type InnerReaders, type XmlDocument } from '../../xml/document';
import {
  carriedEntry,
  packedEntry,
  writeArchive,
  type DeflateOptions,
  type PackedEntry,
} from '../../zip/write-archive';
import { ZipError } from '../../zip/directory';
import { XmlError } from '../../xml/xml-error';
import type { OpcPackage } from '../package';
import { partKey, relationshipsName } from '../part-name';
import { ContentTypes } from './content-types';
import { Relationships } from './relationships';

/**
 * A package as it will be written: the parts of the original, some of them changed, others added or gone. Parts that
 * are not touched are carried over as they lie in the archive, still compressed.
 */
export class PackageDraft {
  readonly contentTypes: ContentTypes;
  /** Parts in other words than the original's, by their key; null for parts that go. */
  private readonly changed = new Map<string, { readonly name: string; readonly bytes: Uint8Array } | null>();
  private readonly relationshipsOf = new Map<string, Relationships>();

  /**
   * @param archive the bytes of the original
   * @param file the original
   */
  constructor(
    private readonly archive: Uint8Array,
    readonly file: OpcPackage,
    private readonly options: DeflateOptions,
  ) {
    this.contentTypes = new ContentTypes(this);
  }

  /** Whether any part is written, added or taken away so far. */
  get isChanged(): boolean {
    return this.changed.size > 0;
  }

  has(part: string): boolean {
    const changed = this.changed.get(partKey(part));
    return changed === undefined ? this.file.has(part) : changed !== null;
  }

  /** A part as a tree. @throws FileError `damaged` where it is missing or broken */
  parse(part: string, readers: InnerReaders = {}): XmlDocument {
    return this.read(part, (utf8) => parseXml(utf8, readers));
  }

  /** What can be made of a part's text in UTF-8. @throws FileError `damaged` */
  read<T>(part: string, make: (utf8: Uint8Array) => T): T {
    try {
      return make(toUtf8(this.changed.get(partKey(part))?.bytes ?? this.file.read(part)));
    } catch (error) {
      if (error instanceof XmlError) throw new FileError('damaged', { detail: part }, { cause: error });
      throw error;
    }
  }

  /** Gives a part other content, or adds it. */
  write(part: string, content: Uint8Array | string): void {
    const bytes = typeof content === 'string' ? bytesOf(content) : content;
    this.changed.set(partKey(part), { name: part, bytes });
  }

  /** Adds a part under a name that none has: `xl/charts/chart` + number + `.xml`. Gives its name. */
  add(stem: string, extension: string, contentType: string, content: Uint8Array | string): string {
    let number = 1;
    while (this.has(`${stem}${number}.${extension}`)) number++;
    const part = `${stem}${number}.${extension}`;
    this.write(part, content);
    this.contentTypes.set(part, contentType);
    return part;
  }

  /** Takes a part away, with its relationships and its content type, but not what refers to it. */
  remove(part: string): void {
    this.changed.set(partKey(part), null);
    this.changed.set(partKey(relationshipsName(part)), null);
    this.relationshipsOf.delete(partKey(part));
    this.contentTypes.set(part, null);
  }

  /** The relationships of a part, to be read and changed; '' for those of the package. */
  relationships(part: string): Relationships {
    const key = partKey(part);
    const known = this.relationshipsOf.get(key);
    if (known) return known;
    const relationships = new Relationships(this, part);
    this.relationshipsOf.set(key, relationships);
    return relationships;
  }

  /** Names of all parts as they will be written, those of relationships left out. */
  partNames(): string[] {
    const names = this.file
      .archived()
      .map(({ name }) => name)
      .filter((name) => !this.changed.has(partKey(name)));
    for (const part of this.changed.values()) if (part) names.push(part.name);
    return names.filter((name) => !name.endsWith('.rels'));
  }

  /** The bytes of the archive; those of the original where nothing changed. @throws FileError `too-large` */
  finish(): Uint8Array {
    for (const relationships of this.relationshipsOf.values()) relationships.finish();
    this.contentTypes.finish();
    if (this.changed.size === 0) return this.archive.slice();
    try {
      return writeArchive(this.entries());
    } catch (error) {
      if (!(error instanceof ZipError)) throw error;
      throw new FileError('too-large', { bound: 'archive', limit: 2 ** 32 }, { cause: error });
    }
  }

  private entries(): PackedEntry[] {
    const left = new Map(this.changed);
    const entries: PackedEntry[] = [];
    for (const entry of this.file.archived()) {
      const key = partKey(entry.name);
      const changed = left.get(key);
      left.delete(key);
      if (changed === undefined) entries.push(carriedEntry(this.archive, entry));
      else if (changed) entries.push(packedEntry(entry.name, changed.bytes, this.options));
    }
    for (const part of left.values()) if (part) entries.push(packedEntry(part.name, part.bytes, this.options));
    return entries;
  }
}
