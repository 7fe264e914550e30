import type { CellPatch } from '../model/cell-patch';
import type { SheetSnapshot } from '../model/snapshot';
import { GrowingList } from './growing-list';
import { SnapshotEdit, type CellChange } from './snapshot-edit';

export type { CellChange } from './snapshot-edit';

/**
 * A sheet that is edited: each edit gives a new snapshot that shares all chunks with the one before but those it changed.
 * The snapshot equals what a fresh read of the edited sheet gives, except that texts and number formats which no cell has
 * any more stay in its lists.
 */
export class EditableSnapshot {
  /** Its lists only grow, so all snapshots share them. */
  private readonly texts: GrowingList;
  private readonly formats: GrowingList;
  private current: SheetSnapshot;

  constructor(sheet: SheetSnapshot) {
    this.texts = new GrowingList(sheet.strings);
    this.formats = new GrowingList(sheet.numberFormats);
    this.current = sheet;
  }

  get snapshot(): SheetSnapshot {
    return this.current;
  }

  /** Takes in patches, later ones over earlier ones, and tells which cells differ from before. */
  apply(patches: readonly CellPatch[]): readonly CellChange[] {
    const edit = new SnapshotEdit(this.current, this.texts, this.formats);
    for (const patch of patches) edit.apply(patch);
    const { snapshot, changes } = edit.finish();
    if (changes.length > 0) this.current = snapshot;
    return changes;
  }
}
