import type { PackageDraft } from '../opc/draft/package-draft';
import { bytesOf } from '../xml/bytes';
import { parseXml, type XmlDocument } from '../xml/document';
import type { XmlElement } from '../xml/element';

const STRICT = 'http://purl.oclc.org/ooxml/';

/** The names that parts of this package use: strict and transitional packages have namespaces of their own. */
export class Vocabulary {
  /** Of SpreadsheetML. */
  readonly namespace: string;
  /** Of relationships: of attributes `r:id`, and what the types of relationships begin with. */
  readonly relationships: string;
  /** Of DrawingML: the main one, that of spreadsheets, and that of charts. */
  readonly drawing: { readonly main: string; readonly spreadsheet: string; readonly chart: string };

  /**
   * @param workbookPart name of the workbook's part
   * @param root of the workbook's part
   */
  constructor(
    private readonly draft: PackageDraft,
    private readonly workbookPart: string,
    root: XmlElement,
  ) {
    const isStrict = root.namespace?.startsWith(STRICT) === true;
    const office = isStrict ? STRICT : 'http://schemas.openxmlformats.org/';
    const year = isStrict ? '' : '/2006';
    this.namespace = `${office}spreadsheetml${year}/main`;
    this.relationships = `${office}officeDocument${year}/relationships`;
    this.drawing = {
      main: `${office}drawingml${year}/main`,
      spreadsheet: `${office}drawingml${year}/spreadsheetDrawing`,
      chart: `${office}drawingml${year}/chart`,
    };
  }

  /** `xl/`, or where else the workbook's part lies. */
  get folder(): string {
    return this.workbookPart.slice(0, this.workbookPart.lastIndexOf('/') + 1);
  }

  /** A new part as a tree. */
  parse(text: string): XmlDocument {
    return parseXml(bytesOf(text));
  }

  /** The whole URI of a type of relationships. */
  relationshipType(type: string): string {
    return `${this.relationships}/${type}`;
  }

  /** Adds a part that the workbook's part refers to. Gives the relationship's id. */
  addToWorkbook(type: string, fileName: string, contentType: string, content: Uint8Array): string {
    const part = this.folder + fileName;
    this.draft.write(part, content);
    this.draft.contentTypes.set(part, contentType);
    return this.draft.relationships(this.workbookPart).add(this.relationshipType(type), part);
  }

  /** Sets `r:id` on an element, declaring the prefix there where no element above does. */
  setRelationship(element: XmlElement, id: string): void {
    const prefix = element.prefixOf(this.relationships);
    if (prefix === null || prefix === '') element.set('xmlns:r', this.relationships);
    element.set(`${prefix === null || prefix === '' ? 'r:' : prefix}id`, id);
  }
}
