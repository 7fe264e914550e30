import { childFor, removeChild } from '../../xml/place';
import { WORKSHEET } from './sequence';
import type { SheetEdit } from './sheet-edit';

/** Protects a sheet as Excel does without a password, or takes its protection away. */
export function patchProtection({ before, after, root }: SheetEdit): void {
  if (before.protected === after.protected) return;
  removeChild(root, 'sheetProtection');
  if (!after.protected) return;
  const protection = childFor(root, 'sheetProtection', WORKSHEET);
  for (const name of ['sheet', 'objects', 'scenarios']) protection.set(name, 1);
}
