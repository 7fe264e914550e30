import type { GeneratePlan, PrintSetup, SheetContent } from '../../../core/model/sheet-plan';
import type { Formatter } from '../../../i18n';
import type { SheetDocument, WordedTable } from '../worded';
import { BOX_BORDERS } from './box-rows';
import { columnWidths, type ColumnWidths, type TableSizes } from './column-widths';
import { textStyles, type Frame } from './frame';
import { gridOf, type Grid, type TableShape } from './grid';
import { layOut } from './layout';
import { footerOf, isTabular, lookOf, TABLE_SIZES, type DocumentLook } from '../look';
import { pageOf, type Page } from './page';
import { pagesOf, type Pages } from './pages';
import { SheetDraft } from './sheet-draft';
import { SourceColumn } from './source-column';
import type { PlacedTable, TablePlace } from './table-rows';

/** Links that a sheet has cell by cell: each is a call to Excel. Where there would be more, rows have one formula each. */
const MOST_LINKS = 500;

/** Rows above a table that may stay in view with its header. */
const MOST_FROZEN = 8;

/**
 * A document in words as a sheet that is ready to print (GB/T 9704): A4, one page wide, nothing clipped, no row cut by a
 * page's end. Right of the printed part stand links from the figures of texts to their cells. `activate`: whether the
 * sheet is shown once it is written.
 */
export function sheetPlanOf(document: SheetDocument, format: Formatter, activate = false): GeneratePlan {
  return {
    kind: 'generate',
    document: document.key,
    name: document.tab,
    content: contentOf(document, format),
    activate,
  };
}

function contentOf(document: SheetDocument, format: Formatter): SheetContent {
  const page = pageOf(document);
  const tables = document.blocks.filter((block) => block.kind === 'table');
  const { grid, shapeOf, look } = gridFor(document, tables, page);
  const draft = new SheetDraft();
  const sources = new SourceColumn(grid.columns.length + 1, format);
  const frame: Frame = {
    draft,
    grid,
    look,
    sources,
    format,
    pageHeight: page.height,
    styleOf: textStyles(),
  };
  const linked = countLinks(tables) <= MOST_LINKS;
  let next = 0;
  const nextTable = (): PlacedTable => {
    const table = tables[next++] ?? EMPTY_TABLE;
    return { table, spans: grid.spans[shapeOf(table)] ?? [], linked };
  };
  const places = layOut(document.blocks, frame, nextTable);
  const area = { top: 0, left: 0, bottom: Math.max(0, draft.row - 1), right: grid.columns.length - 1 };
  const sourceWidths = sources.write(draft);
  return {
    blocks: draft.blocks,
    styles: draft.styles,
    merges: draft.merges,
    widths: [
      ...grid.columns.map((points, column) => ({ column, points })),
      { column: grid.columns.length, characters: 2 },
      ...sourceWidths.map((characters, index) => ({ column: sources.first + index, characters })),
    ],
    heights: draft.heights,
    links: draft.links,
    ...(draft.charts.length > 0 ? { charts: draft.charts } : {}),
    conditions: draft.conditions,
    ...frozen(document, places),
    print: printOf(document, page, area, draft, places),
    tabColor: '#C00000',
  };
}

const EMPTY_TABLE: WordedTable = { kind: 'table', columns: [], rows: [] };

/** The first size is for tables that have all the room that they want, smaller ones are for those that fit at least. */
function suits({ easy, fits }: ColumnWidths, index: number): boolean {
  return index === 0 ? easy : fits;
}

function sizesOf({ tableHeader, tableBody }: DocumentLook): TableSizes {
  return { header: tableHeader.size, body: tableBody.size };
}

function gridFor(
  document: SheetDocument,
  tables: readonly WordedTable[],
  page: Page,
): { readonly grid: Grid; readonly shapeOf: (table: WordedTable) => number; readonly look: DocumentLook } {
  const alike = new Map<string, WordedTable[]>();
  for (const table of tables) alike.set(shapeKey(table), [...(alike.get(shapeKey(table)) ?? []), table]);
  const groups = [...alike.values()];
  const looks = TABLE_SIZES.map((size) => lookOf(document, size));
  const look = looks.find((each, index) => groups.every((group) => suits(columnWidths(group, sizesOf(each), page.width), index))) ?? looks.at(-1) ?? lookOf(document, TABLE_SIZES[0]); // prettier-ignore
  const sizes = sizesOf(look);
  // Where a table cannot be as narrow as the page, all are as wide as it, and the sheet is scaled down in print.
  const width = Math.max(page.width, ...groups.map((group) => sum(columnWidths(group, sizes, page.width).points)));
  const shapes = groups.map((group): TableShape => {
    const { points, least } = columnWidths(group, sizes, width);
    return { points, least, rows: group.reduce((rows, table) => rows + table.rows.length, 0) };
  });
  const keys = [...alike.keys()];
  return {
    grid: gridOf(shapes, width, cutsOf(document, width)),
    shapeOf: (table) => keys.indexOf(shapeKey(table)),
    look,
  };
}

function shapeKey({ columns }: WordedTable): string {
  return columns.map(({ header }) => header).join('\n');
}

/** Where blocks other than tables end within the width. */
function cutsOf({ blocks }: SheetDocument, width: number): readonly number[] {
  const kinds = new Set(blocks.map(({ kind }) => kind));
  if (kinds.has('key-figures')) return BOX_BORDERS.map((part) => part * width);
  // Texts stand on both sides of a sheet without tables; tables have a border near the middle. It takes two columns also
  // where none does: LibreOffice scales no page of one column down, and would cut it off where fonts are wider.
  return kinds.has('table') ? [] : [width / 2];
}

function countLinks(tables: readonly WordedTable[]): number {
  let links = 0;
  for (const { rows } of tables) {
    for (const { cells } of rows) for (const { link } of cells) if (link?.file === null) links++;
  }
  return links;
}

function printOf(
  { orientation, locale, blocks }: SheetDocument,
  { margins, height }: Page,
  area: PrintSetup['area'] & object,
  draft: SheetDraft,
  places: readonly TablePlace[],
): PrintSetup {
  const { withNext, breaks: forced } = draft;
  const rows = { heights: draft.rowHeights(), withNext, forced };
  const setup = { orientation, paper: 'A4', margins, fitToWidth: true, footer: footerOf(locale), area } as const;
  if (forced.length === 0 && runsOverByLittle(rows.heights, height)) return { ...setup, onePage: true };
  const header = runsOn(places, pagesOf({ ...rows, titleRow: null }, height)) ? repeatedHeader(places, blocks) : null;
  const { breaks } = pagesOf({ ...rows, titleRow: header }, height);
  return {
    ...setup,
    ...(header === null ? {} : { titleRows: [header, header] }),
    ...(breaks.length > 0 ? { breaks } : {}),
  };
}

/** Of a page: what is no more than this much over it is scaled down, so that no page holds but a signature or a note. */
const LITTLE = 0.4;

function runsOverByLittle(heights: readonly (number | null)[], page: number): boolean {
  const known = heights.filter((height) => height !== null);
  const whole = sum(known);
  return known.length === heights.length && whole > page && whole <= page * (1 + LITTLE);
}

/** Whether a table goes on over a page's end, as far as is known. */
function runsOn(places: readonly TablePlace[], { starts, known }: Pages): boolean {
  return !known || places.some(({ header, bottom }) => starts.some((start) => start > header && start <= bottom));
}

/**
 * Excel repeats the same rows on all later pages: the header of all tables where they have the same one, else that of the
 * last one where no other text follows it.
 */
function repeatedHeader(places: readonly TablePlace[], blocks: SheetDocument['blocks']): number | null {
  const [first] = places;
  const last = places.at(-1);
  if (!first || !last) return null;
  const same = places.every(({ headers }) => headers.join('\n') === first.headers.join('\n'));
  if (same) return first.header;
  const behind = blocks.slice(blocks.findLastIndex(({ kind }) => kind === 'table') + 1);
  return behind.every(({ kind }) => kind === 'footnote' || kind === 'chart') ? last.header : null;
}

/** The header of a sheet's one table stays in view. */
function frozen(document: SheetDocument, places: readonly TablePlace[]): Pick<SheetContent, 'freeze'> {
  const [only, ...others] = places;
  if (!only || others.length > 0 || !isTabular(document) || only.header >= MOST_FROZEN) return {};
  return { freeze: { rows: only.header + 1, columns: 0 } };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
