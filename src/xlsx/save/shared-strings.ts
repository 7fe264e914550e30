import type { CellGrid } from '../model/cell-grid';
import type { PackageDraft } from '../opc/draft/package-draft';
import { bytesOf, concat, textOf } from '../xml/bytes';
import { XML_DECLARATION } from '../xml/document';
import { encodeEscapes, escapeText } from '../xml/escape';
import { StartTag } from '../xml/start-tag';
import { XmlTokenizer, type XmlCursor, type XmlHandler } from '../xml/tokenizer';
import { forEachText } from './used-texts';
import type { Vocabulary } from './vocabulary';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml';

/** What a save needs of the texts that cells refer to by index. */
export interface KnownTexts {
  /** The part, null where the workbook has none. */
  readonly part: string | null;
  /** The texts by index; there may be more than the part has. */
  readonly texts: readonly string[];
  /** Whether any cell of the workbook as it will be has this text. */
  readonly isUsed: (text: string) => boolean;
}

/**
 * The part of shared strings, to which new texts are added. Inline strings would leave it alone, but Apple's programs
 * (Numbers, the preview on every iPhone) show no inline strings.
 */
export class SharedStringsDraft {
  private place: StringsPlace | null = null;
  private readonly indices = new Map<string, number>();
  private readonly added: string[] = [];
  private readonly released = new Set<number>();
  private references = 0;

  constructor(
    private readonly draft: PackageDraft,
    private readonly known: KnownTexts,
    private readonly vocabulary: Vocabulary,
  ) {}

  /** The index for a cell with this text, which is added where there is none without runs of its own look. */
  refer(text: string): number {
    this.references++;
    const { plain } = this.open();
    const index = this.indices.get(text) ?? plain.length + this.added.push(text) - 1;
    this.indices.set(text, index);
    return index;
  }

  /** Says that a cell no longer refers to an index. */
  release(index: number): void {
    this.references--;
    this.released.add(index);
  }

  /** Says that no cell of a sheet refers to any index any more. */
  releaseAll(grid: CellGrid): void {
    const { plain } = this.open();
    forEachText(grid, (index) => {
      if (index < plain.length) this.release(index);
    });
  }

  /** Writes the part, where anything changed. */
  finish(): void {
    if (this.added.length === 0 && this.released.size === 0) return;
    const place = this.open();
    const kept = this.added.length > 0 ? place.plain.length : this.keptCount(place);
    if (this.added.length === 0 && kept === place.plain.length) return;
    const bytes = this.write(place, kept);
    const { part } = this.known;
    if (part !== null && this.draft.has(part)) this.draft.write(part, bytes);
    else this.vocabulary.addToWorkbook('sharedStrings', 'sharedStrings.xml', CONTENT_TYPE, bytes);
  }

  /** What nobody refers to any more goes, where it stands at the end: so marks leave no trace once they are cleared. */
  private keptCount({ plain }: StringsPlace): number {
    let kept = plain.length;
    while (kept > 0 && this.released.has(kept - 1) && !this.known.isUsed(this.known.texts[kept - 1] ?? '')) kept--;
    return kept;
  }

  private write({ bytes, root, starts, end, plain }: StringsPlace, kept: number): Uint8Array {
    const tag = new StartTag(textOf(bytes.subarray(root.start, root.end)));
    const count = tag.get('count');
    if (count !== null) tag.set('count', Math.max(0, Number(count) + this.references));
    if (tag.get('uniqueCount') !== null) tag.set('uniqueCount', kept + this.added.length);
    const p = tag.prefix;
    const items = this.added.map((text) => {
      const space = /^\s|\s$|[\n\t]/.test(text) ? ' xml:space="preserve"' : '';
      return `<${p}si><${p}t${space}>${escapeText(encodeEscapes(text))}</${p}t></${p}si>`;
    });
    return concat([
      bytes.subarray(0, root.start),
      bytesOf(tag.write(false)),
      bytes.subarray(root.end, kept < plain.length ? (starts[kept] ?? end) : end),
      bytesOf(`${items.join('')}</${tag.qualifiedName}>`),
    ]);
  }

  private open(): StringsPlace {
    if (this.place) return this.place;
    const { part, texts } = this.known;
    this.place =
      part !== null && this.draft.has(part)
        ? this.draft.read(part, placeOf)
        : placeOf(bytesOf(`${XML_DECLARATION}<sst xmlns="${this.vocabulary.namespace}"/>`));
    this.place.plain.forEach((isPlain, index) => {
      const text = texts[index] ?? '';
      if (isPlain && !this.indices.has(text)) this.indices.set(text, index);
    });
    return this.place;
  }
}

/** Where things stand in the part. */
interface StringsPlace {
  readonly bytes: Uint8Array;
  readonly root: { readonly start: number; readonly end: number };
  /** Of each item: where it begins, and whether it is nothing but a text. */
  readonly starts: readonly number[];
  readonly plain: readonly boolean[];
  /** Where the last item, or what follows it, ends: before the root's end tag. */
  readonly end: number;
}

function placeOf(bytes: Uint8Array): StringsPlace {
  const finder = new StringsFinder(bytes);
  const tokenizer = new XmlTokenizer(finder);
  tokenizer.push(bytes);
  tokenizer.end();
  return finder.result();
}

class StringsFinder implements XmlHandler {
  private readonly starts: number[] = [];
  private readonly plain: boolean[] = [];
  private root = { start: 0, end: 0 };
  private end = 0;
  private depth = 0;
  private xml: XmlCursor | null = null;

  constructor(private readonly bytes: Uint8Array) {}

  open(xml: XmlCursor): boolean {
    this.xml = xml;
    if (this.depth === 0) this.root = { start: xml.tagStart, end: xml.tagEnd };
    else if (this.depth === 1 && xml.name === 'si') {
      this.starts.push(xml.tagStart);
      this.plain.push(true);
    } else if (xml.name !== 't') this.plain[this.plain.length - 1] = false;
    if (this.depth === 2) return false;
    this.depth++;
    return true;
  }

  text(): void {
    // Texts are known already.
  }

  close(): void {
    this.depth--;
    // Of an empty root (`<sst/>`) the only tag is both.
    if (this.depth === 0) this.end = Math.max(this.root.end, this.xml?.tagStart ?? 0);
  }

  result(): StringsPlace {
    const { bytes, root, starts, plain, end } = this;
    return { bytes, root, starts, plain, end };
  }
}
