import type { SheetId } from '../../core/model/sheet-plan';

/** What Excel tells of a sheet as a whole. `changed`: renamed, moved, shown or hidden. */
export type SheetEvent = 'added' | 'deleted' | 'activated' | 'changed';

interface HeldBack {
  readonly event: SheetEvent;
  readonly sheet: SheetId;
  readonly tell: () => void;
}

/**
 * Tells the add-in's own doings to sheets from those of people. Excel says of edits whether this add-in made them, but
 * not of sheets that come and go; so each own doing is expected, and heard once.
 */
export class OwnSheets {
  private readonly expected = new Map<string, number>();
  private readonly made = new Set<SheetId>();
  private readonly held: HeldBack[] = [];
  private running = 0;

  /** The add-in does this to a sheet. */
  expect(event: Exclude<SheetEvent, 'changed'>, sheet: SheetId): void {
    if (event === 'added' && this.made.has(sheet)) return;
    if (event === 'added') this.made.add(sheet);
    const key = keyOf(event, sheet);
    this.expected.set(key, (this.expected.get(key) ?? 0) + 1);
  }

  /** Does work that adds or deletes sheets; what is heard meanwhile waits, as a new sheet's id comes with the answer. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    this.running++;
    try {
      return await work();
    } finally {
      this.running--;
      if (this.running === 0) for (const { event, sheet, tell } of this.held.splice(0)) this.heard(event, sheet, tell);
    }
  }

  /** Tells what was heard of a sheet, unless it was the add-in's own doing. */
  heard(event: SheetEvent, sheet: SheetId, tell: () => void): void {
    if (this.running > 0) this.held.push({ event, sheet, tell });
    else if (!this.isOwn(event, sheet)) tell();
  }

  private isOwn(event: SheetEvent, sheet: SheetId): boolean {
    // A sheet that was made is renamed, moved and shown on the way; what people do to it later changes no ledger.
    if (event === 'changed') return this.made.has(sheet);
    const key = keyOf(event, sheet);
    const count = this.expected.get(key) ?? 0;
    if (count > 1) this.expected.set(key, count - 1);
    else this.expected.delete(key);
    return count > 0;
  }
}

function keyOf(event: SheetEvent, sheet: SheetId): string {
  return `${event} ${sheet}`;
}
