import { bytesOf } from '../../xml/bytes';
import { XML_DECLARATION, parseElement, parseXml, type XmlDocument } from '../../xml/document';
import type { XmlElement } from '../../xml/element';
import { partKey, relationshipsName, resolveTarget, targetFrom } from '../part-name';
import type { PackageDraft } from './package-draft';

const EMPTY = `${XML_DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>`;

/** The relationships of one part, or of the package. */
export class Relationships {
  private document: XmlDocument | null = null;

  /** @param source the part, '' for the package */
  constructor(
    private readonly draft: PackageDraft,
    private readonly source: string,
  ) {}

  /** Adds a relationship to a part. @param type the whole URI of its type; gives its id */
  add(type: string, part: string): string {
    return this.insert(type, targetFrom(this.source, part), false);
  }

  /** Adds a relationship to something outside the package. Gives its id. */
  addExternal(type: string, target: string): string {
    return this.insert(type, target, true);
  }

  remove(id: string): void {
    const found = this.all().find((each) => each.get('Id') === id);
    if (found) this.root().remove(found);
  }

  /** Removes all relationships that lead to a part. */
  removeTo(part: string): void {
    for (const each of this.all()) {
      if (isInside(each) && partKey(this.target(each)) === partKey(part)) this.root().remove(each);
    }
  }

  /** The parts that the relationships of a type lead to; `type` is its last segment. */
  partsOfType(type: string): readonly string[] {
    const found = this.all().filter((each) => isInside(each) && (each.get('Type') ?? '').replace(/^.*\//, '') === type);
    return found.map((each) => this.target(each));
  }

  /** All parts that it leads to. */
  parts(): readonly string[] {
    return this.all()
      .filter(isInside)
      .map((each) => this.target(each));
  }

  /** The part that a relationship leads to, null where there is none. */
  part(id: string): string | null {
    const found = this.all().find((each) => each.get('Id') === id && isInside(each));
    return found ? this.target(found) : null;
  }

  /** Writes the part, where anything changed. */
  finish(): void {
    if (!this.document?.isChanged) return;
    this.draft.write(relationshipsName(this.source), this.document.bytes());
    this.draft.contentTypes.expectRelationships();
  }

  private insert(type: string, target: string, isExternal: boolean): string {
    const root = this.root();
    const taken = new Set(this.all().map((each) => each.get('Id')));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const element = parseElement(`<${root.prefix}Relationship/>`);
    element.set('Id', `rId${number}`);
    element.set('Type', type);
    element.set('Target', target);
    if (isExternal) element.set('TargetMode', 'External');
    root.insert(element, null);
    return `rId${number}`;
  }

  private all(): readonly XmlElement[] {
    return this.root().childrenNamed('Relationship');
  }

  private target(relationship: XmlElement): string {
    return resolveTarget(this.source, relationship.get('Target') ?? '');
  }

  private root(): XmlElement {
    this.document ??= this.open();
    return this.document.root;
  }

  private open(): XmlDocument {
    const part = relationshipsName(this.source);
    return this.draft.has(part) ? this.draft.parse(part) : parseXml(bytesOf(EMPTY));
  }
}

function isInside(relationship: XmlElement): boolean {
  return relationship.get('TargetMode') !== 'External';
}
