import type { PackageDraft } from '../opc/draft/package-draft';
import { XML_DECLARATION, parseElement } from '../xml/document';
import type { XmlElement } from '../xml/element';
import { childFor } from '../xml/place';

/** The add-in as its manifest names it: its settings are kept in the property bag of this web extension. */
export const ADDIN_ID = 'aff22595-af8b-478f-b3e4-eae96f82bd8a';

/** [MS-OWEXML]: names of its parts, and what they are. */
const OWEXML = 'http://schemas.microsoft.com/office/webextensions';
const TASK_PANES_TYPE = 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes';
const EXTENSION_TYPE = 'http://schemas.microsoft.com/office/2011/relationships/webextension';
const TASK_PANES_CONTENT = 'application/vnd.ms-office.webextensiontaskpanes+xml';
const EXTENSION_CONTENT = 'application/vnd.ms-office.webextension+xml';

const EXTENSION = ['reference', 'alternateReferences', 'properties', 'bindings', 'snapshot', 'extLst'];

/**
 * Writes settings that differ. A setting that the file has is changed where it stands, whoever's bag that is: the
 * reader cannot tell either. A new one goes into the add-in's own bag, which is made where there is none.
 */
export function patchSettings(
  draft: PackageDraft,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): void {
  const gone = [...before.keys()].filter((name) => !after.has(name));
  const changed = [...after].filter(([name, value]) => before.get(name) !== value);
  if (gone.length === 0 && changed.length === 0) return;
  const bags = openBags(draft);
  for (const name of gone) for (const bag of bags) bag.remove(name);
  for (const [name, value] of changed) {
    const holder = bags.find((bag) => bag.has(name)) ?? bags.find((bag) => bag.isOwn) ?? createBag(draft);
    if (!bags.includes(holder)) bags.push(holder);
    holder.set(name, JSON.stringify(value));
  }
  for (const bag of bags) bag.finish();
}

/** The properties of one web extension. */
class Bag {
  private readonly document;

  constructor(
    private readonly draft: PackageDraft,
    private readonly part: string,
  ) {
    this.document = draft.parse(part);
  }

  get isOwn(): boolean {
    const id = this.document.root.child('reference')?.get('id') ?? '';
    return id.replace(/[{}]/g, '').toLowerCase() === ADDIN_ID;
  }

  has(name: string): boolean {
    return this.find(name) !== undefined;
  }

  set(name: string, value: string): void {
    const properties = childFor(this.document.root, 'properties', EXTENSION);
    const known = this.find(name);
    const property = known ?? parseElement(`<${properties.prefix}property/>`);
    property.set('name', name);
    property.set('value', value);
    if (!known) properties.insert(property, null);
  }

  remove(name: string): void {
    for (let known = this.find(name); known; known = this.find(name)) known.parent?.remove(known);
  }

  finish(): void {
    if (this.document.isChanged) this.draft.write(this.part, this.document.bytes());
  }

  private find(name: string): XmlElement | undefined {
    const properties = this.document.root.child('properties')?.childrenNamed('property') ?? [];
    return properties.find((each) => each.get('name') === name);
  }
}

function openBags(draft: PackageDraft): Bag[] {
  return draft
    .relationships('')
    .partsOfType('webextensiontaskpanes')
    .filter((part) => draft.has(part))
    .flatMap((part) => draft.relationships(part).partsOfType('webextension'))
    .filter((part) => draft.has(part))
    .map((part) => new Bag(draft, part));
}

/** A pane that is not shown keeps the bag: nobody who opens the file is asked to install anything. */
function createBag(draft: PackageDraft): Bag {
  const extension = draft.add('xl/webextensions/webextension', 'xml', EXTENSION_CONTENT, extensionXml());
  const known = draft.relationships('').partsOfType('webextensiontaskpanes')[0];
  const panes = known !== undefined && draft.has(known) ? known : createPanes(draft);
  const id = draft.relationships(panes).add(EXTENSION_TYPE, extension);
  const document = draft.parse(panes);
  const { root } = document;
  const p = root.prefix;
  const pane = parseElement(
    `<${p}taskpane dockstate="right" visibility="0" width="350" row="0"><${p}webextensionref ` +
      `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${id}"/></${p}taskpane>`,
  );
  root.insert(pane, null);
  draft.write(panes, document.bytes());
  return new Bag(draft, extension);
}

function createPanes(draft: PackageDraft): string {
  const xml = `${XML_DECLARATION}<wetp:taskpanes xmlns:wetp="${OWEXML}/taskpanes/2010/11"/>`;
  const panes = draft.add('xl/webextensions/taskpanes', 'xml', TASK_PANES_CONTENT, xml);
  draft.relationships('').add(TASK_PANES_TYPE, panes);
  return panes;
}

function extensionXml(): string {
  return (
    `${XML_DECLARATION}<we:webextension xmlns:we="${OWEXML}/webextension/2010/11" id="{${ADDIN_ID}}">` +
    `<we:reference id="${ADDIN_ID}" version="1.0.0.0" store="EXCatalog" storeType="EXCatalog"/>` +
    '<we:alternateReferences/><we:properties/><we:bindings/></we:webextension>'
  );
}
