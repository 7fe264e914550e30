import type { Hyperlink, CellStyle, SheetModel, WorkbookModel } from '../../xlsx';
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
  styleAt(row: number, column: number): CellStyle;
  /** Pixels of the empty cells right of a cell, over which its text may run; no more of them than are wanted. */
  spillRoom(row: number, column: number, wanted: number): number;
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
    styleAt: (row, column) => {
      const index = sheet.styleAt(row, column);
      const style = workbook.styles.styles[index];
      if (!style) throw new Error(`style ${index} does not exist`);
      return style;
    },
    spillRoom: (row, column, wanted) => {
      if (layout.merges.mergeAt(row, column)) return 0;
      let room = 0;
      for (let next = column + 1; room < wanted && next < layout.widths.length; next++) {
        if (sheet.contentAt(row, next) !== null || layout.merges.mergeAt(row, next)) break;
        room += layout.widths[next] ?? 0;
      }
      return room;
    },
  };
}
