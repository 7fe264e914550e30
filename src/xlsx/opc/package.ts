import { FileError } from '../../core/model/workbook';
import type { Budget } from '../limits';
import { inflateEntry, type InflateOptions } from '../zip/archive';
import { ZipError, readDirectory, type ZipEntry } from '../zip/directory';
import { concat } from '../xml/bytes';
import { Utf8Converter } from '../xml/encoding';
import { ElementRouter, type ElementRoute } from '../xml/router';
import { XmlTokenizer, type XmlCursor } from '../xml/tokenizer';
import { XmlError } from '../xml/xml-error';
import { partKey, relationshipsName, resolveTarget } from './part-name';

/** A relationship of a part (or of the package) to another part of the same package. */
export interface Relationship {
  /** The last segment of its type, without namespace: `worksheet` in strict and transitional packages alike. */
  readonly type: string;
  /** Name of the part that it leads to. */
  readonly target: string;
}

/** An Office package (ECMA-376 part 2) over the bytes of a ZIP archive. Parts are inflated when they are read. */
export class OpcPackage {
  private readonly entries = new Map<string, ZipEntry>();

  /** @throws FileError `damaged` where the archive has no readable directory */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly budget: Budget,
    private readonly options: InflateOptions = {},
  ) {
    for (const entry of guard('zip', () => readDirectory(bytes))) this.entries.set(partKey(entry.name), entry);
  }

  /** The names of all parts, as they are stored. */
  partNames(): string[] {
    return [...this.entries.values()].map((entry) => entry.name);
  }

  has(part: string): boolean {
    return this.find(part) !== undefined;
  }

  /** Compressed size of a part in bytes, 0 where there is none. */
  compressedSize(part: string): number {
    return this.find(part)?.compressedSize ?? 0;
  }

  /**
   * Reads a part's XML along a route.
   *
   * @throws FileError `damaged` (with the part's name) where it is missing, broken or not well-formed; `encrypted`;
   *   `too-large`
   */
  readXml(part: string, root: string, route: ElementRoute): void {
    const entry = this.find(part);
    if (!entry) throw new FileError('damaged', { detail: part });
    if (entry.encrypted) throw new FileError('encrypted');
    guard(part, () => {
      const tokenizer = new XmlTokenizer(new ElementRouter(root, route));
      const converter = new Utf8Converter((utf8) => tokenizer.push(utf8));
      inflateEntry(this.bytes, entry, this.budget, (piece) => converter.push(piece), this.options);
      converter.end();
      tokenizer.end();
    });
  }

  /**
   * All bytes of a part, inflated.
   *
   * @throws FileError as {@link readXml} does
   */
  read(part: string): Uint8Array {
    const entry = this.find(part);
    if (!entry) throw new FileError('damaged', { detail: part });
    if (entry.encrypted) throw new FileError('encrypted');
    const pieces: Uint8Array[] = [];
    guard(part, () =>
      inflateEntry(this.bytes, entry, this.budget, (piece) => pieces.push(piece.slice()), this.options),
    );
    return concat(pieces);
  }

  /** The entries of the archive in their order, for those who carry them over. */
  archived(): readonly ZipEntry[] {
    return [...this.entries.values()];
  }

  /** The relationships of a part by id, '' for those of the package; empty where it has none. */
  relationships(part: string): Map<string, Relationship> {
    const found = new Map<string, Relationship>();
    this.readRelationships(part, (xml, id, target) => {
      if (xml.attribute('TargetMode') === 'External') return;
      const type = (xml.attribute('Type') ?? '').replace(/^.*\//, '');
      found.set(id, { type, target: resolveTarget(part, target) });
    });
    return found;
  }

  /** What the relationships of a part lead to outside the package, by id: addresses of links. */
  externalTargets(part: string): Map<string, string> {
    const found = new Map<string, string>();
    this.readRelationships(part, (xml, id, target) => {
      if (xml.attribute('TargetMode') === 'External') found.set(id, target);
    });
    return found;
  }

  private readRelationships(part: string, take: (xml: XmlCursor, id: string, target: string) => void): void {
    const name = relationshipsName(part);
    if (!this.has(name)) return;
    this.readXml(name, 'Relationships', {
      children: {
        Relationship: { open: (xml) => take(xml, xml.attribute('Id') ?? '', xml.attribute('Target') ?? '') },
      },
    });
  }

  private find(part: string): ZipEntry | undefined {
    return this.entries.get(partKey(part)) ?? this.entries.get(partKey(decodePercent(part)));
  }
}

/** Targets are URIs, the archive's names may be written without percent signs. */
function decodePercent(name: string): string {
  if (!name.includes('%')) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // a lone percent sign: the name is meant as it is
  }
}

/** Runs a reading step and says which part was damaged where the archive or its XML is broken. */
function guard<T>(part: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof ZipError || error instanceof XmlError) {
      throw new FileError('damaged', { detail: part }, { cause: error });
    }
    throw error;
  }
}
