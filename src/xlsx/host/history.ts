import type { CellRef } from '../../core/model/address';
import type { CellContent, SheetModel, WorkbookChange, WorkbookModel } from '../model/workbook-model';

/** How many steps can be taken back; older ones are forgotten, because each keeps the cells that it changed. */
const MOST_STEPS = 100;

/** Something that was done to a workbook and can be taken back. */
export interface Step {
  /** The cells that differ; null for a step that may have changed anything. */
  readonly cell: CellPlace | null;
  /** The sheets whose cells differ. */
  readonly sheets: readonly SheetModel[];
  /** Takes it back, once, and gives what does it again. */
  revert(): Step;
}

export interface CellPlace extends CellRef {
  readonly sheet: SheetModel;
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
  return { cell: null, sheets: change.sheets, revert: () => stepOfChange(change.revert()) };
}

/** Notes how one cell stands, before it is changed: most edits are of one cell, and cost no more than that. */
export function stepOfCell(place: CellPlace): Step {
  const { sheet, row, column } = place;
  const content: CellContent | null = sheet.contentAt(row, column);
  const style = sheet.ownStyleAt(row, column);
  return {
    cell: place,
    sheets: [sheet],
    revert: () => {
      const now = stepOfCell(place);
      sheet.setContent(row, column, content);
      sheet.setStyle(row, column, style);
      return now;
    },
  };
}

/** Shows where a step changed a cell, so that a person sees what was taken back. */
export function showStep(workbook: WorkbookModel, { cell }: Step): void {
  if (!cell) return;
  const index = workbook.sheets.indexOf(cell.sheet);
  if (index < 0) return;
  workbook.active = index;
  cell.sheet.selection = { row: cell.row, column: cell.column };
}
