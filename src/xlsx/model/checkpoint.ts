import type { GridJournal } from './grid-journal';
import type { SheetModel, WorkbookChange, WorkbookCheckpoint, WorkbookModel } from './workbook-model';

/** One thing as it was. */
interface Kept {
  readonly restore: () => void;
  /** Whether it is so still. */
  readonly isSame: () => boolean;
}

/**
 * A workbook as it stands now, to go back to. Cells are copied chunk by chunk when they are first changed; everything
 * else of a workbook is small and is copied at once.
 */
export class Checkpoint implements WorkbookCheckpoint {
  private readonly sheets: readonly SheetModel[];
  private readonly kept: readonly Kept[];
  private done = false;

  constructor(private readonly workbook: WorkbookModel) {
    this.sheets = [...workbook.sheets];
    this.kept = [...keepWorkbook(workbook), ...this.sheets.flatMap(keepSheet)];
    for (const sheet of this.sheets) sheet.grid.begin();
  }

  restore(): void {
    this.finish();
    for (const sheet of this.sheets) sheet.grid.rollBack();
    for (const { restore } of this.kept) restore();
  }

  release(): WorkbookChange {
    this.finish();
    const journals = new Map(this.sheets.map((sheet) => [sheet, sheet.grid.commit()]));
    // A step that can be taken back lives for long: it keeps no heights of 100,000 rows that it did not change.
    const changed = this.kept.filter(({ isSame }) => !isSame());
    return new Change(this.workbook, journals, changed);
  }

  private finish(): void {
    if (this.done) throw new Error('the checkpoint was used already');
    this.done = true;
  }
}

class Change implements WorkbookChange {
  readonly sheets: readonly SheetModel[];
  private done = false;

  constructor(
    private readonly workbook: WorkbookModel,
    private readonly journals: ReadonlyMap<SheetModel, GridJournal | null>,
    private readonly kept: readonly Kept[],
  ) {
    this.sheets = [...journals].flatMap(([sheet, journal]) => (journal && !journal.isEmpty ? [sheet] : []));
  }

  revert(): WorkbookChange {
    if (this.done) throw new Error('the change was taken back already');
    this.done = true;
    const now = this.workbook.checkpoint();
    // Settings are kept beside the sheets: what a person decided meanwhile is not taken back with what was written.
    const settings = [...this.workbook.settings];
    for (const [sheet, journal] of this.journals) if (journal) sheet.grid.back(journal);
    for (const { restore } of this.kept) restore();
    this.workbook.settings.clear();
    for (const [name, value] of settings) this.workbook.settings.set(name, value);
    return now.release();
  }
}

function keepWorkbook(workbook: WorkbookModel): readonly Kept[] {
  const { active, structureProtected } = workbook;
  return [
    keepList(workbook.sheets),
    keepObjects(workbook.names),
    keepMap(workbook.settings),
    keepFields(workbook, { active, structureProtected }),
  ];
}

function keepSheet(sheet: SheetModel): readonly Kept[] {
  const { name, visibility, defaultColumnWidth, frozen, autoFilter, print, tabColor, selection } = sheet;
  const fields = { name, visibility, defaultColumnWidth, frozen, autoFilter, print, tabColor, selection };
  return [
    keepObjects(sheet.names),
    keepList(sheet.merges),
    keepObjects(sheet.conditionalFormats),
    keepList(sheet.hyperlinks),
    keepObjects(sheet.charts),
    keepList(sheet.filterColumns),
    keepObjects(sheet.tables),
    keepMap(sheet.columns),
    keepMap(sheet.rows),
    keepFields(sheet, { ...fields, protected: sheet.protected }),
  ];
}

/** A few fields, which are put back in any case: so is what was looked at. */
function keepFields<T extends object>(of: T, fields: Partial<T>): Kept {
  return { restore: () => void Object.assign(of, fields), isSame: () => false };
}

/** A list whose elements do not change, or belong to someone else. */
function keepList(list: unknown[]): Kept {
  const before = [...list];
  return {
    // One by one: a call takes some 100,000 arguments at most.
    restore: () => {
      list.length = 0;
      for (const element of before) list.push(element);
    },
    isSame: () => list.length === before.length && before.every((element, index) => list[index] === element),
  };
}

/** A list whose elements may be changed as well: they stay the same objects. */
function keepObjects(list: object[]): Kept {
  const order = keepList(list);
  const before = list.map((element) => [element, { ...element }] as const);
  return {
    restore: () => {
      order.restore();
      for (const [element, fields] of before) Object.assign(element, fields);
    },
    isSame: () => order.isSame() && before.every(([element, fields]) => hasFields(element, fields)),
  };
}

/** A map whose values are texts, or objects that may be changed: those stay the same objects. */
function keepMap<K>(map: Map<K, object | string>): Kept {
  const before = [...map].map(([key, value]) => [key, value, typeof value === 'object' ? { ...value } : null] as const);
  return {
    restore: () => {
      map.clear();
      for (const [key, value, fields] of before) {
        if (typeof value === 'object') Object.assign(value, fields);
        map.set(key, value);
      }
    },
    isSame: () =>
      map.size === before.length &&
      before.every(
        ([key, value, fields]) =>
          map.get(key) === value && (typeof value === 'string' || hasFields(value, fields ?? {})),
      ),
  };
}

function hasFields(object: object, fields: object): boolean {
  return Object.entries(fields).every(([name, value]) => Reflect.get(object, name) === value);
}
