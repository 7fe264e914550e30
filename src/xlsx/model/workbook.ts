import { StringTable } from '../../core/model/snapshot-builder';
import { Checkpoint } from './checkpoint';
import { Sheet } from './sheet';
import { defaultWidth, digitWidth } from './column-width';
import { DEFAULT_STYLE, Styles } from './style-table';
import type { Carried, CellStyle, DefinedName, SheetModel, WorkbookCarriedKind, WorkbookModel } from './workbook-model';

/** What is fixed when a workbook is made. */
export interface WorkbookFrame {
  readonly date1904?: boolean;
  /** The look of cells without a style. */
  readonly normal?: CellStyle;
  /** The texts that cells refer to by index; taken over, not copied. */
  readonly strings?: StringTable;
  /** How many sheets it ever had, so that new ones get ids of their own; 0 where it is left out. */
  readonly sheetsMade?: number;
}

/** A workbook in memory. */
export class Workbook implements WorkbookModel {
  readonly sheets: SheetModel[] = [];
  readonly styles: Styles;
  readonly names: DefinedName[] = [];
  readonly carried: Carried<WorkbookCarriedKind>[] = [];
  readonly settings = new Map<string, string>();
  readonly date1904: boolean;
  structureProtected = false;
  active = 0;
  /** The texts that cells refer to by index. */
  readonly strings: StringTable;
  private lastId: number;

  constructor({ date1904 = false, normal, strings = new StringTable(), sheetsMade = 0 }: WorkbookFrame = {}) {
    this.date1904 = date1904;
    this.styles = new Styles(normal);
    this.strings = strings;
    this.lastId = sheetsMade;
  }

  /** How many sheets it ever had. */
  get sheetsMade(): number {
    return this.lastId;
  }

  /** Width of a digit in pixels, which widths of columns are counted in. */
  get digitWidth(): number {
    return digitWidth((this.styles.styles[0] ?? DEFAULT_STYLE).font);
  }

  /** @param part name of the part that the sheet is read from */
  addSheet(name: string, part: string | null = null): Sheet {
    const sheet = new Sheet(`sheet-${++this.lastId}`, name, part, this.strings);
    sheet.defaultColumnWidth = defaultWidth(this.digitWidth);
    this.sheets.push(sheet);
    return sheet;
  }

  removeSheet(sheet: SheetModel): void {
    const index = this.sheets.indexOf(sheet);
    if (index < 0) throw new Error(`${sheet.name} is no sheet of this workbook`);
    this.sheets.splice(index, 1);
    if (this.active > index || this.active >= this.sheets.length) this.active = Math.max(0, this.active - 1);
  }

  checkpoint(): Checkpoint {
    return new Checkpoint(this);
  }
}

/** An empty workbook: without any sheet, and with Excel's standard style. */
export function createWorkbook(frame: Pick<WorkbookFrame, 'date1904'> = {}): WorkbookModel {
  return new Workbook(frame);
}
