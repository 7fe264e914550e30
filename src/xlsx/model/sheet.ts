import type { CellRange, CellRef } from '../../core/model/address';
import type { SheetVisibility } from '../../core/model/snapshot';
import type { StringTable } from '../../core/model/snapshot-builder';
import { CellGrid } from './cell-grid';
import type {
  Carried,
  CellContent,
  Chart,
  ColumnFormat,
  ConditionalFormat,
  DefinedName,
  FilterColumn,
  Hyperlink,
  Note,
  Print,
  RowFormat,
  SheetCarriedKind,
  SheetModel,
  Table,
} from './workbook-model';

/** Width in characters of a column that nobody changed, as Excel shows it for Calibri 11. */
export const DEFAULT_COLUMN_WIDTH = 8.43;

/** A worksheet in memory. */
export class Sheet implements SheetModel {
  visibility: SheetVisibility = 'visible';
  readonly names: DefinedName[] = [];
  readonly merges: CellRange[] = [];
  readonly conditionalFormats: ConditionalFormat[] = [];
  readonly hyperlinks: Hyperlink[] = [];
  readonly notes: Note[] = [];
  readonly charts: Chart[] = [];
  readonly columns = new Map<number, ColumnFormat>();
  readonly rows = new Map<number, RowFormat>();
  defaultColumnWidth = DEFAULT_COLUMN_WIDTH;
  protected = false;
  gridLines = true;
  frozen: SheetModel['frozen'] = null;
  autoFilter: CellRange | null = null;
  readonly filterColumns: FilterColumn[] = [];
  readonly tables: Table[] = [];
  readonly arrays: CellRange[] = [];
  readonly carried: Carried<SheetCarriedKind>[] = [];
  print: Print | null = null;
  tabColor: string | null = null;
  selection: CellRef = { row: 0, column: 0 };
  readonly grid: CellGrid;

  constructor(
    readonly id: string,
    public name: string,
    readonly part: string | null,
    strings: StringTable,
  ) {
    this.grid = new CellGrid(strings);
  }

  contentAt(row: number, column: number): CellContent | null {
    return this.grid.contentAt(row, column);
  }

  styleAt(row: number, column: number): number {
    return this.grid.ownStyleAt(row, column) ?? this.rows.get(row)?.style ?? this.columns.get(column)?.style ?? 0;
  }

  ownStyleAt(row: number, column: number): number | null {
    return this.grid.ownStyleAt(row, column);
  }

  setContent(row: number, column: number, content: CellContent | null): void {
    this.grid.setContent(row, column, content);
  }

  setStyle(row: number, column: number, style: number | null): void {
    this.grid.setStyle(row, column, style);
  }

  usedRange(): CellRange | null {
    return this.grid.usedRange();
  }
}
