import { parseElement } from '../../xml/document';
import type { XmlElement } from '../../xml/element';
import { escapeAttribute } from '../../xml/escape';
import { insertInOrder, removeChild } from '../../xml/place';
import type { BorderStyle, CellStyle, FontStyle } from '../../model/workbook-model';
import { fileColor } from './colors';

/** Sequences of the schema (ECMA-376 part 1, 18.8.22 and 18.8.4). */
const FONT = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];
const BORDER = ['start', 'left', 'end', 'right', 'top', 'bottom', 'diagonal', 'vertical', 'horizontal'];
const SIDES = { left: 'start', right: 'end', top: 'top', bottom: 'bottom' } as const;

/** A copy of an element of the styles, to be changed. */
export function copyOf(element: XmlElement): XmlElement {
  return parseElement(element.write());
}

/** A font like another one, with the properties that differ. */
export function fontLike(base: XmlElement, before: FontStyle, after: FontStyle): XmlElement {
  const font = copyOf(base);
  const put = (name: string, attributes: string | null): void => {
    removeChild(font, name);
    if (attributes !== null) insertInOrder(font, parseElement(`<${font.prefix}${name}${attributes}/>`), FONT);
  };
  if (after.bold !== before.bold) put('b', after.bold ? '' : null);
  if (after.italic !== before.italic) put('i', after.italic ? '' : null);
  if (after.strike !== before.strike) put('strike', after.strike ? '' : null);
  if (after.underline !== before.underline) put('u', after.underline ? '' : null);
  if (after.size !== before.size) put('sz', ` val="${after.size}"`);
  if (after.color !== before.color) put('color', after.color === null ? null : ` rgb="${fileColor(after.color)}"`);
  if (after.name !== before.name) {
    put('name', ` val="${escapeAttribute(after.name)}"`);
    // They describe the font that was; a scheme would even win over the name.
    for (const name of ['family', 'charset', 'scheme']) removeChild(font, name);
  }
  sort(font, FONT);
  return font;
}

/** openpyxl writes a font's properties in an order of its own, which the schema does not allow. */
function sort(element: XmlElement, order: readonly string[]): void {
  const sorted = [...element.children].sort((one, other) => order.indexOf(one.name) - order.indexOf(other.name));
  if (sorted.every((child, index) => child === element.children[index])) return;
  for (const child of sorted) {
    element.remove(child);
    element.insert(child, null);
  }
}

/** @param prefix of the styles' namespace */
export function solidFill(prefix: string, color: string): XmlElement {
  const p = prefix;
  return parseElement(
    `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${fileColor(color)}"/>` +
      `<${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`,
  );
}

/** A border like another one, with the sides that differ; diagonals stay. */
export function borderLike(base: XmlElement, before: CellStyle['borders'], after: CellStyle['borders']): XmlElement {
  const border = copyOf(base);
  for (const side of ['left', 'right', 'top', 'bottom'] as const) {
    if (isSameLine(before[side], after[side])) continue;
    const name = border.child(SIDES[side]) ? SIDES[side] : side;
    removeChild(border, name);
    insertInOrder(border, parseElement(line(border.prefix, name, after[side])), BORDER);
  }
  return border;
}

function line(prefix: string, name: string, border: BorderStyle | null): string {
  if (!border) return `<${prefix}${name}/>`;
  const color = border.color === null ? 'auto="1"' : `rgb="${fileColor(border.color)}"`;
  return `<${prefix}${name} style="${escapeAttribute(border.line)}"><${prefix}color ${color}/></${prefix}${name}>`;
}

export function isSameLine(one: BorderStyle | null, other: BorderStyle | null): boolean {
  return one?.line === other?.line && one?.color === other?.color;
}
