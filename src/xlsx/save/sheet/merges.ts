import { parseRange, rangeAddress } from '../../../core/model/address';
import { parseElement } from '../../xml/document';
import { childFor } from '../../xml/place';
import { WORKSHEET } from './sequence';
import type { SheetEdit } from './sheet-edit';

/** Writes merges that came, takes away those that went. */
export function patchMerges({ before, after, root }: SheetEdit): void {
  const was = new Set(before.merges.map(rangeAddress));
  const is = new Set(after.merges.map(rangeAddress));
  const added = [...is].filter((address) => !was.has(address));
  if (added.length === 0 && [...was].every((address) => is.has(address))) return;
  const list = childFor(root, 'mergeCells', WORKSHEET);
  for (const merge of list.childrenNamed('mergeCell')) {
    const range = parseRange(merge.get('ref') ?? '');
    const address = range ? rangeAddress(range) : '';
    if (was.has(address) && !is.has(address)) list.remove(merge);
  }
  for (const address of added) list.insert(parseElement(`<${root.prefix}mergeCell ref="${address}"/>`), null);
  const { length } = list.childrenNamed('mergeCell');
  if (length === 0) root.remove(list);
  else list.set('count', length);
}
