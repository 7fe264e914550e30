import { boundsOf, type CellRange, type CellRef } from '../../core/model/address';
import type { CellContent, SheetModel, WorkbookChange, WorkbookModel } from '../model/workbook-model';

/** How many steps can be taken back; older ones are forgotten, because each keeps the cells that it changed. */
const MOST_STEPS = 100;

/** Something that was done to a workbook and can be taken back. */
export interface Step {
  /** Where the cells lie that differ; null for a step that may have changed anything. */
  readonly place: StepPlace | null;
  /** The sheets whose cells differ. */
  readonly sheets: readonly SheetModel[];
  /** Takes it back, once, and gives what does it again. */
  revert(): Step;
}

/** Cells of one sheet, and the smallest range that holds them. */
export interface StepPlace {
  readonly sheet: SheetModel;
  readonly range: CellRange;
}

/** What was done and what was taken back, in order: undo and redo. */
export class History {
  private readonly done: Step[] = [];
  private readonly undone: Step[] = [];

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** Notes what was just done; what was taken back before cannot be done again any more. */
  add(step: Step): void {
    this.undone.length = 0;
    this.done.push(step);
    if (this.done.length > MOST_STEPS) this.done.shift();
  }

  /** Forgets all steps: what is there now is where undoing ends. */
  forget(): void {
    this.done.length = 0;
    this.undone.length = 0;
  }

  /** Takes the latest step back and gives it; null where there is none. */
  undo(): Step | null {
    return move(this.done, this.undone);
  }

  /** Does again what was taken back last and gives it; null where there is nothing. */
  redo(): Step | null {
    return move(this.undone, this.done);
  }
}

function move(from: Step[], to: Step[]): Step | null {
  const step = from.pop();
  if (!step) return null;
  to.push(step.revert());
  return step;
}

/** A step that carried out plans. */
export function stepOfChange(change: WorkbookChange): Step {
  return { place: null, sheets: change.sheets, revert: () => stepOfChange(change.revert()) };
}

/** Notes how some cells stand, at least one, before they are changed: that costs no more than the cells do. */
export function stepOfCells(sheet: SheetModel, cells: readonly CellRef[]): Step {
  const before = cells.map(({ row, column }): CellState => ({
    row,
    column,
    content: sheet.contentAt(row, column),
    style: sheet.ownStyleAt(row, column),
  }));
  return {
    place: { sheet, range: boundsOf(cells) },
    sheets: [sheet],
    revert: () => {
      const now = stepOfCells(sheet, cells);
      for (const { row, column, content, style } of before) {
        sheet.setContent(row, column, content);
        sheet.setStyle(row, column, style);
      }
      return now;
    },
  };
}

interface CellState extends CellRef {
  readonly content: CellContent | null;
  readonly style: number | null;
}

/** Shows where a step changed cells, so that a person sees what was taken back. */
export function showStep(workbook: WorkbookModel, { place }: Step): void {
  if (!place) return;
  const index = workbook.sheets.indexOf(place.sheet);
  if (index < 0) return;
  workbook.active = index;
  place.sheet.selection = { row: place.range.top, column: place.range.left };
}
