import { bytesOf } from '../../xml/bytes';
import { XML_DECLARATION, parseElement, parseXml, type XmlDocument } from '../../xml/document';
import type { XmlElement } from '../../xml/element';
import { partKey } from '../part-name';
import type { PackageDraft } from './package-draft';

const PART = '[Content_Types].xml';
const EMPTY = `${XML_DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`;

const RELATIONSHIPS = {
  Extension: 'rels',
  ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
};

/** Says of each part of a package what it is (ECMA-376 part 2, 7.2.3). */
export class ContentTypes {
  private document: XmlDocument | null = null;

  constructor(private readonly draft: PackageDraft) {}

  /** Sets the content type of one part; null takes away what is said of this part alone. */
  set(part: string, contentType: string | null): void {
    const { root } = (this.document ??= this.open());
    const known = root.childrenNamed('Override').find((each) => partKey(each.get('PartName') ?? '') === partKey(part));
    if (contentType === null) {
      if (known) root.remove(known);
    } else if (known) known.set('ContentType', contentType);
    else root.insert(override(root, part, contentType), null);
  }

  /** Says what parts of relationships are: some programs say it of each of theirs alone. */
  expectRelationships(): void {
    const { root } = (this.document ??= this.open());
    const known = root.childrenNamed('Default');
    if (known.some((each) => each.get('Extension')?.toLowerCase() === RELATIONSHIPS.Extension)) return;
    const element = parseElement(`<${root.prefix}Default/>`);
    for (const [name, value] of Object.entries(RELATIONSHIPS)) element.set(name, value);
    root.insert(element, root.children[0] ?? null);
  }

  /** Writes the part, where anything changed. */
  finish(): void {
    if (this.document?.isChanged) this.draft.write(PART, this.document.bytes());
  }

  private open(): XmlDocument {
    return this.draft.has(PART) ? this.draft.parse(PART) : parseXml(bytesOf(EMPTY));
  }
}

function override(root: XmlElement, part: string, contentType: string): XmlElement {
  const element = parseElement(`<${root.prefix}Override/>`);
  element.set('PartName', `/${part}`);
  element.set('ContentType', contentType);
  return element;
}
