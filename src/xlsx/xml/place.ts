import { parseElement } from './document';
import type { XmlElement } from './element';

/**
 * Puts a child where the schema wants it: before the first one that comes later in its sequence.
 *
 * @param order the names of the schema's sequence
 */
export function insertInOrder(parent: XmlElement, child: XmlElement, order: readonly string[]): void {
  const rank = order.indexOf(child.name);
  if (rank < 0) throw new Error(`${child.name} has no place in ${parent.name}`);
  parent.insert(child, parent.children.find((each) => rankOf(each, order) > rank) ?? null);
}

/** The child of a name, made where there is none. */
export function childFor(parent: XmlElement, name: string, order: readonly string[]): XmlElement {
  const known = parent.child(name);
  if (known) return known;
  const made = parseElement(`<${parent.prefix}${name}/>`);
  insertInOrder(parent, made, order);
  return made;
}

/** Removes the child of a name, where there is one. */
export function removeChild(parent: XmlElement, name: string): void {
  const child = parent.child(name);
  if (child) parent.remove(child);
}

/** `mc:AlternateContent` stands where its content would stand; what the schema does not name has no place: -1. */
function rankOf(element: XmlElement, order: readonly string[]): number {
  const named = element.name === 'AlternateContent' ? element.children[0]?.children[0] : element;
  return named ? order.indexOf(named.name) : -1;
}
