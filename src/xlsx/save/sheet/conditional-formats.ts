import { rangeAddress } from '../../../core/model/address';
import type { ConditionalFormat } from '../../model/workbook-model';
import { parseElement } from '../../xml/document';
import type { XmlElement } from '../../xml/element';
import { escapeText } from '../../xml/escape';
import { insertInOrder } from '../../xml/place';
import { WORKSHEET } from './sequence';
import type { SheetEdit } from './sheet-edit';

/** A rule of the file, and the element that says which cells it is for. */
interface Rule {
  readonly element: XmlElement;
  readonly list: XmlElement;
}

/**
 * Writes conditional formats that came or differ, takes away those that went. The others stay as they are, whatever
 * they say that the model does not know.
 */
export function patchConditionalFormats(edit: SheetEdit): void {
  const { before, after, root } = edit;
  const rules = rulesOf(root);
  const left = new Map(before.conditionalFormats.map((format, index) => [format.id, { format, rule: rules[index] }]));
  for (const format of after.conditionalFormats) {
    const known = left.get(format.id);
    left.delete(format.id);
    if (!known?.rule) addRule(edit, format);
    else if (keyOf(known.format) !== keyOf(format)) changeRule(edit, known.rule, known.format, format);
  }
  for (const { rule } of left.values()) if (rule) removeRule(rule);
}

/** In the order in which the reader counts them. */
function rulesOf(root: XmlElement): readonly Rule[] {
  return root
    .childrenNamed('conditionalFormatting')
    .flatMap((list) => list.childrenNamed('cfRule').map((element) => ({ element, list })));
}

function changeRule(edit: SheetEdit, rule: Rule, was: ConditionalFormat, is: ConditionalFormat): void {
  const { element, list } = rule;
  if (is.formula === null ? was.formula !== null : was.formula === null || lookOf(was) !== lookOf(is)) {
    removeRule(rule);
    addRule(edit, is);
    return;
  }
  element.set('priority', is.priority);
  element.set('stopIfTrue', is.stopIfTrue ? 1 : null);
  if (is.formula !== null && is.formula !== was.formula) {
    const old = element.child('formula');
    const formula = parseElement(formulaOf(element.prefix, is.formula));
    if (old) element.replace(old, formula);
    else element.insert(formula, null);
  }
  if (rangesOf(was) === rangesOf(is)) return;
  if (list.childrenNamed('cfRule').length === 1) {
    list.set('sqref', rangesOf(is));
    return;
  }
  list.remove(element);
  listFor(edit, is).insert(element, null);
}

function removeRule({ element, list }: Rule): void {
  list.remove(element);
  if (list.childrenNamed('cfRule').length === 0) list.parent?.remove(list);
}

/** A rule of another kind can only be kept, not made: the model does not know all of it. */
function addRule(edit: SheetEdit, format: ConditionalFormat): void {
  if (format.formula === null) return;
  const { prefix } = edit.root;
  const rule = parseElement(
    `<${prefix}cfRule type="expression">${formulaOf(prefix, format.formula)}</${prefix}cfRule>`,
  );
  const hasLook = format.fill !== null || format.fontColor !== null || format.bold !== null;
  if (hasLook) rule.set('dxfId', edit.styles.differenceFor(format));
  rule.set('priority', format.priority);
  if (format.stopIfTrue) rule.set('stopIfTrue', 1);
  listFor(edit, format).insert(rule, null);
}

function listFor({ root }: SheetEdit, format: ConditionalFormat): XmlElement {
  const list = parseElement(`<${root.prefix}conditionalFormatting sqref="${rangesOf(format)}"/>`);
  insertInOrder(root, list, WORKSHEET);
  return list;
}

function formulaOf(prefix: string, formula: string): string {
  return `<${prefix}formula>${escapeText(formula)}</${prefix}formula>`;
}

function rangesOf({ ranges }: ConditionalFormat): string {
  return ranges.map(rangeAddress).join(' ');
}

function lookOf({ fill, fontColor, bold }: ConditionalFormat): string {
  return JSON.stringify([fill, fontColor, bold]);
}

function keyOf(format: ConditionalFormat): string {
  const { priority, stopIfTrue, formula, other } = format;
  return JSON.stringify([rangesOf(format), priority, stopIfTrue, formula, other, lookOf(format)]);
}
