import { cellAddress, parseRange } from '../../../core/model/address';
import type { Hyperlink } from '../../model/workbook-model';
import { parseElement } from '../../xml/document';
import type { XmlElement } from '../../xml/element';
import { childFor } from '../../xml/place';
import { WORKSHEET } from './sequence';
import type { SheetEdit } from './sheet-edit';

/** An address with a scheme leads out of the workbook; `Sheet1!A1` has none. */
const OUTSIDE = /^[a-z][a-z0-9+.-]*:[^!]*$/i;

/** Writes links that came, takes away those that went. */
export function patchLinks(edit: SheetEdit): void {
  const { before, after, root } = edit;
  const was = before.hyperlinks.map(keyOf);
  const is = after.hyperlinks.map(keyOf);
  const gone = without(was, is);
  const added = new Set(without(is, was));
  if (gone.length === 0 && added.size === 0) return;
  const list = childFor(root, 'hyperlinks', WORKSHEET);
  // The model has the links of the file in their order, those left out that lead nowhere.
  let index = 0;
  for (const link of list.childrenNamed('hyperlink')) {
    if (!isRead(link)) continue;
    const key = was[index++] ?? '';
    const place = gone.indexOf(key);
    if (place < 0) continue;
    gone.splice(place, 1);
    list.remove(link);
  }
  for (const link of after.hyperlinks) {
    if (!added.delete(keyOf(link))) continue;
    addLink(list, link, edit);
  }
  if (list.childrenNamed('hyperlink').length === 0) root.remove(list);
}

function addLink(list: XmlElement, { cell, target, tip }: Hyperlink, { draft, part, vocabulary }: SheetEdit): void {
  const link = parseElement(`<${list.prefix}hyperlink ref="${cellAddress(cell.row, cell.column)}"/>`);
  list.insert(link, null);
  if (OUTSIDE.test(target)) {
    const [url = '', location] = target.split('#');
    const id = draft.relationships(part).addExternal(vocabulary.relationshipType('hyperlink'), url);
    vocabulary.setRelationship(link, id);
    link.set('location', location ?? null);
  } else link.set('location', target);
  link.set('tooltip', tip);
}

/** Whether the reader takes a link for one. */
function isRead(link: XmlElement): boolean {
  return parseRange(link.get('ref') ?? '') !== null && (link.get('location') ?? link.getPrefixed('id')) !== null;
}

function keyOf({ cell, target, tip }: Hyperlink): string {
  return JSON.stringify([cell.row, cell.column, target, tip]);
}

/** What one list has more than the other one; each is as often in it as it is there too many times. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter((each) => {
    const index = left.indexOf(each);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}
