import type { SheetVisibility } from '../../../core/model/snapshot';
import { parseElement } from '../../xml/document';
import type { XmlElement } from '../../xml/element';
import { childFor } from '../../xml/place';
import type { NewTab } from '../tabs';
import type { Vocabulary } from '../vocabulary';
import { WORKBOOK } from './sequence';

/** What a sheet is called and whether it is seen, as the file has it. */
export interface OldTab {
  readonly name: string;
  readonly visibility: SheetVisibility;
}

/**
 * Writes the list of the workbook's tabs: their order, names and whether they are seen.
 *
 * @param old the tabs of the file
 * @param relationships ids of new sheets' relationships, by the index of their tab
 */
export function patchSheetList(
  root: XmlElement,
  tabs: readonly NewTab[],
  old: readonly OldTab[],
  relationships: ReadonlyMap<number, string>,
  vocabulary: Vocabulary,
): void {
  const list = childFor(root, 'sheets', WORKBOOK);
  const elements = list.childrenNamed('sheet');
  const isMoved = tabs.length !== elements.length || tabs.some((tab, index) => tab.old !== index);
  let lastId = elements.reduce((last, each) => Math.max(last, Number(each.get('sheetId')) || 0), 0);
  const wanted = tabs.map(({ old: from, sheet }, index): XmlElement => {
    const known = from === null ? undefined : elements[from];
    const was = from === null ? undefined : old[from];
    const element = known ?? parseElement(`<${root.prefix}sheet/>`);
    if (sheet && sheet.name !== was?.name) element.set('name', sheet.name);
    if (!known) element.set('sheetId', ++lastId);
    if (sheet && sheet.visibility !== (was?.visibility ?? 'visible')) element.set('state', stateOf(sheet.visibility));
    const id = relationships.get(index);
    if (id !== undefined) {
      list.insert(element, null);
      vocabulary.setRelationship(element, id);
    }
    return element;
  });
  if (!isMoved) return;
  for (const each of list.childrenNamed('sheet')) list.remove(each);
  for (const element of wanted) list.insert(element, null);
}

function stateOf(visibility: SheetVisibility): string | null {
  if (visibility === 'visible') return null;
  return visibility === 'hidden' ? 'hidden' : 'veryHidden';
}
