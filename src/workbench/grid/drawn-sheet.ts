import type { CellStyle, Hyperlink, SheetModel, WorkbookModel } from '../../xlsx';
import { conditionsOf, type Conditions } from './conditions';
import { layoutOf, type SheetLayout } from './sheet-layout';

/** A sheet with everything that drawing its cells asks for. */
export interface DrawnSheet {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel;
  readonly layout: SheetLayout;
  readonly conditions: Conditions;
  /** Links by `row,column`. */
  readonly links: ReadonlyMap<string, Hyperlink>;
  /** Texts of notes by `row,column`. */
  readonly notes: ReadonlyMap<string, string>;
  readonly styleAt: (row: number, column: number) => CellStyle;
  /**
   * Pixels of the empty cells beside a cell, over which its text may run; no more of them than are wanted.
   *
   * @param by 1 for those to its right, -1 for those to its left
   */
  readonly spillRoom: (row: number, column: number, by: 1 | -1, wanted: number) => number;
  /** The nearest cell to the left that is not empty; null where there is none. */
  readonly filledBefore: (row: number, column: number) => number | null;
}

/** Reads a sheet for drawing. It stays right while only cells change. */
export function drawnSheet(workbook: WorkbookModel, sheet: SheetModel): DrawnSheet {
  const layout = layoutOf(workbook, sheet);
  return {
    workbook,
    sheet,
    layout,
    conditions: conditionsOf(sheet),
    links: new Map(sheet.hyperlinks.map((link) => [`${link.cell.row},${link.cell.column}`, link])),
    notes: new Map(sheet.notes.map(({ cell, text }) => [`${cell.row},${cell.column}`, text])),
    styleAt: (row, column) => {
      const index = sheet.styleAt(row, column);
      const style = workbook.styles.styles[index];
      if (!style) throw new Error(`style ${index} does not exist`);
      return style;
    },
    spillRoom: (row, column, by, wanted) => {
      if (layout.merges.mergeAt(row, column)) return 0;
      let room = 0;
      for (let next = column + by; room < wanted && next >= 0 && next < layout.columns.count; next += by) {
        if (sheet.contentAt(row, next) !== null || layout.merges.mergeAt(row, next)) break;
        room += layout.columns.size(next);
      }
      return room;
    },
    filledBefore: (row, column) => {
      for (let before = column - 1; before >= 0; before--) {
        if (sheet.contentAt(row, before) !== null) return before;
        if (layout.merges.mergeAt(row, before)) return null;
      }
      return null;
    },
  };
}
