import type { GridJournal } from './grid-journal';
import type { SheetModel, WorkbookChange, WorkbookCheckpoint, WorkbookModel } from './workbook-model';

/** Puts one thing back to how it was when the undo was made. */
type Undo = () => void;

/**
 * A workbook as it stands now, to go back to. Cells are copied chunk by chunk when they are first changed; everything
 * else of a workbook is small and is copied at once.
 */
export class Checkpoint implements WorkbookCheckpoint {
  private readonly sheets: readonly SheetModel[];
  private readonly undos: readonly Undo[];
  private done = false;

  constructor(private readonly workbook: WorkbookModel) {
    this.sheets = [...workbook.sheets];
    this.undos = [keepWorkbook(workbook), ...this.sheets.map(keepSheet)];
    for (const sheet of this.sheets) sheet.grid.begin();
  }

  restore(): void {
    this.finish();
    for (const sheet of this.sheets) sheet.grid.rollBack();
    for (const undo of this.undos) undo();
  }

  release(): WorkbookChange {
    this.finish();
    const journals = new Map(this.sheets.map((sheet) => [sheet, sheet.grid.commit()]));
    return new Change(this.workbook, journals, this.undos);
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
    private readonly undos: readonly Undo[],
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
    for (const undo of this.undos) undo();
    this.workbook.settings.clear();
    for (const [name, value] of settings) this.workbook.settings.set(name, value);
    return now.release();
  }
}

function keepWorkbook(workbook: WorkbookModel): Undo {
  const { active, structureProtected } = workbook;
  const parts = [keepList(workbook.sheets), keepObjects(workbook.names), keepMap(workbook.settings)];
  return () => {
    for (const undo of parts) undo();
    Object.assign(workbook, { active, structureProtected });
  };
}

function keepSheet(sheet: SheetModel): Undo {
  const { name, visibility, defaultColumnWidth, frozen, autoFilter, print, tabColor, selection } = sheet;
  const fields = { name, visibility, defaultColumnWidth, frozen, autoFilter, print, tabColor, selection };
  const isProtected = sheet.protected;
  const parts = [
    keepObjects(sheet.names),
    keepList(sheet.merges),
    keepObjects(sheet.conditionalFormats),
    keepList(sheet.hyperlinks),
    keepObjects(sheet.charts),
    keepList(sheet.filterColumns),
    keepObjects(sheet.tables),
    keepMap(sheet.columns),
    keepMap(sheet.rows),
  ];
  return () => {
    for (const undo of parts) undo();
    Object.assign(sheet, fields, { protected: isProtected });
  };
}

/** A list whose elements do not change, or belong to someone else. */
function keepList(list: unknown[]): Undo {
  const before = [...list];
  return () => {
    list.splice(0, list.length, ...before);
  };
}

/** A list whose elements may be changed as well: they stay the same objects. */
function keepObjects(list: object[]): Undo {
  const undoList = keepList(list);
  const before = list.map((element) => [element, { ...element }] as const);
  return () => {
    undoList();
    for (const [element, fields] of before) Object.assign(element, fields);
  };
}

/** A map whose values are texts, or objects that may be changed: those stay the same objects. */
function keepMap<K>(map: Map<K, object | string>): Undo {
  const before = [...map].map(([key, value]) => [key, value, typeof value === 'object' ? { ...value } : null] as const);
  return () => {
    map.clear();
    for (const [key, value, fields] of before) {
      if (typeof value === 'object') Object.assign(value, fields);
      map.set(key, value);
    }
  };
}
