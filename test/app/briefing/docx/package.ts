import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** An element of a part, with its text where it has any. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** The parts of a file by their paths. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
}

/** A part as a tree; a part that is no well-formed XML fails the test. */
export function treeOf(xml: string | undefined): Element {
  if (xml === undefined) throw new Error('no such part');
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return root;
}

/** All elements of a name under one, in their order, however deep. */
export function all(element: Element, name: string): readonly Element[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** An attribute of the first element of a name under one; null where there is none. */
export function attribute(element: Element, name: string, key: string): string | null {
  return all(element, name)[0]?.attributes[key] ?? null;
}

/** The text under an element, line breaks and tabs as such. */
export function textUnder(element: Element): string {
  if (element.name === 'w:t') return element.text;
  if (element.name === 'w:br') return '\n';
  // In properties w:tab is a stop.
  if (element.name === 'w:tab') return '\t';
  return element.children.filter(({ name }) => name !== 'w:pPr').map(textUnder).join(''); // prettier-ignore
}
