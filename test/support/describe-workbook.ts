import { cellAddress, rangeAddress } from '../../src/core/model/address';
import type { CellStyle, Chart, ConditionalFormat, SheetModel, WorkbookModel } from '../../src/xlsx';

/**
 * Everything of a workbook that the model holds, as plain data: equal for two workbooks exactly where they are equal
 * cell by cell and format by format. Left out is what a person merely looks at (active sheet, selection), and the
 * order in which lists are kept where it says nothing.
 */
export function describeWorkbook(workbook: WorkbookModel) {
  return {
    date1904: workbook.date1904,
    structureProtected: workbook.structureProtected,
    names: sorted(workbook.names.map(({ name, formula, hidden }) => ({ name, formula, hidden }))),
    settings: Object.fromEntries([...workbook.settings].sort()),
    sheets: workbook.sheets.map((sheet) => describeSheet(sheet, workbook)),
  };
}

/** Everything of a sheet, see {@link describeWorkbook}. */
export function describeSheet(sheet: SheetModel, workbook: WorkbookModel) {
  const looks = new Looks(workbook.styles.styles);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    protected: sheet.protected,
    defaultColumnWidth: sheet.defaultColumnWidth,
    frozen: sheet.frozen,
    autoFilter: sheet.autoFilter && rangeAddress(sheet.autoFilter),
    filterColumns: sorted(sheet.filterColumns.map(({ offset, values }) => ({ offset, values }))),
    tables: sorted(sheet.tables.map(({ name, range }) => ({ name, range: rangeAddress(range) }))),
    print: sheet.print,
    tabColor: sheet.tabColor,
    names: sorted(sheet.names.map(({ name, formula, hidden }) => ({ name, formula, hidden }))),
    merges: sheet.merges.map(rangeAddress).sort(),
    links: sorted(sheet.hyperlinks.map(({ cell, ...rest }) => ({ cell: cellAddress(cell.row, cell.column), ...rest }))),
    charts: sorted(sheet.charts.map(describeChart)),
    conditionalFormats: [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority).map(describeFormat),
    columns: describeFormats(sheet.columns, ({ width }) => width, looks),
    rows: describeFormats(sheet.rows, ({ height }) => height, looks),
    cells: describeCells(sheet, looks),
    looks: looks.seen,
  };
}

function describeChart({ id: _id, categories, series, area, ...rest }: Chart) {
  return {
    ...rest,
    area: rangeAddress(area),
    categories: categories && rangeAddress(categories),
    series: series.map(({ values, ...look }) => ({ ...look, values: rangeAddress(values) })),
  };
}

function describeFormat({ id: _id, ranges, ...rest }: ConditionalFormat) {
  return { ranges: ranges.map(rangeAddress), ...rest };
}

/** `index: size hidden look` of each column or row that differs from a new one. */
function describeFormats<T extends { readonly hidden: boolean; readonly style: number | null }>(
  formats: ReadonlyMap<number, T>,
  sizeOf: (format: T) => number | null,
  looks: Looks,
): string[] {
  return [...formats]
    .filter(([, format]) => sizeOf(format) !== null || format.hidden || format.style !== null)
    .sort(([a], [b]) => a - b)
    .map(([index, format]) => JSON.stringify([index, sizeOf(format), format.hidden, looks.of(format.style)]));
}

/** A line a row: a big sheet is compared in a moment, and a difference shows its row. */
function describeCells(sheet: SheetModel, looks: Looks): string[] {
  const rows = new Map<number, unknown[]>();
  sheet.grid.forEachCell((row, column) => {
    const content = sheet.contentAt(row, column);
    const own = sheet.ownStyleAt(row, column);
    // A style of its own that is the one it would show anyway makes no difference to anybody.
    const inherited = sheet.rows.get(row)?.style ?? sheet.columns.get(column)?.style ?? 0;
    const look = looks.of(own === inherited ? null : own);
    if (content === null && look === null) return;
    const cells = rows.get(row) ?? [];
    rows.set(row, cells);
    cells.push([cellAddress(row, column), content?.value ?? null, content?.formula ?? null, look]);
  });
  return [...rows.values()].map((cells) => JSON.stringify(cells));
}

/** Looks in the order in which they are met, so that equal sheets number them alike whatever their tables hold. */
class Looks {
  readonly seen: CellStyle[] = [];
  private readonly numbers = new Map<number, number>();

  constructor(private readonly styles: readonly CellStyle[]) {}

  of(style: number | null): number | null {
    if (style === null) return null;
    const known = this.numbers.get(style);
    if (known !== undefined) return known;
    const look = this.styles[style];
    if (!look) throw new Error(`style ${style} does not exist`);
    const number = this.seen.push(look) - 1;
    this.numbers.set(style, number);
    return number;
  }
}

function sorted<T>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
