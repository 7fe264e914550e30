import type { SheetId } from '../../../core/model/sheet-plan';
import type { PickedFile } from '../../engine/briefing';
import type { GivenFile } from '../briefing/files';
import type { FileFailure } from '../briefing/state';

/** The file that the workbook is compared with. */
export interface EarlierFile {
  readonly picked: PickedFile;
  /** The as-of day that a person gave for it; null for its own. */
  readonly day: string | null;
  readonly isRead: boolean;
  /** Its sheets with ledgers, which the engine keeps; none before it is read. */
  readonly sheets: readonly SheetId[];
  /** Why it could not be read. */
  readonly failure: FileFailure | null;
  /** The profile that it was reviewed by. */
  readonly profile: unknown;
}

/** Keeps the earlier file with its bytes, for an engine that is started anew or a profile that is chosen later. */
export class EarlierFiles {
  private lastId = 0;
  private current: EarlierFile | null = null;

  /** The file that is compared with; null before one was picked. */
  get file(): EarlierFile | null {
    return this.current;
  }

  /** A file that was picked and is not read yet. */
  prepare({ name, bytes }: GivenFile): EarlierFile {
    // The engine keeps the files of a briefing too.
    const picked = { id: `before${++this.lastId}`, name, bytes };
    return { picked, day: null, isRead: false, sheets: [], failure: null, profile: undefined };
  }

  /** Takes a file in the place of the one before, whose sheets are needed no more: gives them back. */
  take(file: EarlierFile): readonly SheetId[] {
    const former = this.current;
    this.current = file;
    return former && former.picked.id !== file.picked.id ? former.sheets : [];
  }

  /** What the engine keeps of the file may be another state of it: it is read again before it is compared. */
  distrust(): void {
    if (this.current) this.current = { ...this.current, isRead: false };
  }

  /** Forgets the file; gives back its sheets. */
  forget(): { readonly sheets: readonly SheetId[] } {
    const sheets = this.current?.sheets ?? [];
    this.current = null;
    return { sheets };
  }
}
