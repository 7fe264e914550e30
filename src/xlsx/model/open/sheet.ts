import type { Budget } from '../../limits';
import type { OpcPackage } from '../../opc/package';
import { readWorksheetInto, type WorksheetContext } from '../../sheetml/worksheet';
import type { ElementRoute } from '../../xml/router';
import type { Sheet } from '../sheet';
import { extensionsRoute, readSheetCarried, type SheetCounts } from './carried';
import { readCharts } from './charts';
import { colorOf, type Palette } from './color';
import { conditionalFormatRoute } from './conditional-formats';
import { hyperlinksRoute } from './hyperlinks';
import { LineReader } from './lines';
import { ModelCells } from './model-cells';
import { readNotes } from './notes';
import { printRoutes } from './print-setup';
import { readTables } from './tables';
import { viewRoutes } from './sheet-view';
import type { DifferentialStyle } from './styles';

/** What a sheet takes from its workbook. */
export interface SheetContext {
  readonly context: WorksheetContext;
  readonly budget: Budget;
  /** Width of a digit in pixels, which widths are counted in. */
  readonly digit: number;
  readonly differences: readonly DifferentialStyle[];
  readonly palette: Palette;
  /** The workbook's index of a cell format of the file, shown in another number format where one is given. */
  readonly styleOf: (format: number, numberFormat: string | null) => number;
}

/** Reads the part that an empty sheet stands for. */
export function openSheet(file: OpcPackage, sheet: Sheet, shared: SheetContext): void {
  const { context, budget, digit, differences, palette, styleOf } = shared;
  if (sheet.part === null) throw new Error(`${sheet.name} was not read from a part`);
  const cells = new ModelCells(sheet.grid, sheet.arrays);
  const counts: SheetCounts = {};
  const lines = new LineReader(sheet, (format) => styleOf(format, null), digit);
  const { merges } = readWorksheetInto(file, sheet.part, context, {
    cells,
    formatOf: styleOf,
    blank: (row, column, format) => cells.blank(row, column, format),
    row: (row, xml) => lines.row(row, xml),
    sameRow: (row) => lines.sameRow(row),
    columns: (first, last, xml) => lines.columns(first, last, xml),
    children: {
      ...withSheetPr(
        viewRoutes(sheet, digit, (color) => (sheet.tabColor = colorOf(color, palette))),
        printRoutes(sheet),
      ),
      conditionalFormatting: conditionalFormatRoute(sheet, differences, budget),
      extLst: extensionsRoute(counts),
      hyperlinks: hyperlinksRoute(sheet, file.externalTargets(sheet.part), budget),
    },
  });
  // One by one: a call takes some 100,000 arguments at most.
  for (const merge of merges) sheet.merges.push(merge);
  readTables(file, sheet);
  readNotes(file, sheet, budget);
  sheet.charts.push(...readCharts(file, sheet.part, sheet.name).map(({ chart }) => chart));
  readSheetCarried(file, sheet, counts);
}

type Routes = Readonly<Record<string, ElementRoute>>;

/** Both want something of `sheetPr`. */
function withSheetPr(one: Routes, other: Routes): Routes {
  return { ...one, ...other, sheetPr: { children: { ...one['sheetPr']?.children, ...other['sheetPr']?.children } } };
}
