import type { NameEntry } from '../../sheetml/defined-names';
import type { WorksheetContext } from '../../sheetml/worksheet';
import { isTrue } from '../../sheetml/xsd';
import { WorkbookPackage, type OpenOptions, type Tab } from '../../workbook-package';
import { isSaidByFields } from '../built-in-names';
import { DEFAULT_STYLE } from '../style-table';
import { Workbook } from '../workbook';
import type { Sheet } from '../sheet';
import type { WorkbookModel } from '../workbook-model';
import { workbookCarried } from './carried';
import { readPrintName } from './print-setup';
import { readSettings } from './settings';
import { openSheet } from './sheet';
import { readStyles, type FileStyles } from './styles';
import { readThemeColors } from './theme';

/**
 * Opens an .xlsx or .xlsm workbook to be changed in memory: cells with formulas and looks, and what else a
 * {@link WorkbookModel} holds. Everything else of the file (pictures, charts, tables, notes) is not in the model.
 *
 * @throws FileError as `readWorkbook` does
 */
export function openWorkbook(bytes: Uint8Array, options: OpenOptions = {}): WorkbookModel {
  return openParts(bytes, options).workbook;
}

/** A workbook with what it was opened from, for those who write it back. */
export interface OpenedWorkbook {
  readonly opened: WorkbookPackage;
  readonly workbook: Workbook;
  /** The sheets by the index of their tab; tabs that are no worksheets have none. */
  readonly sheets: ReadonlyMap<number, Sheet>;
  /** The workbook's style of each cell format of the file, by its index there. */
  readonly formats: readonly number[];
}

/** Opens a workbook as {@link openWorkbook} does. */
export function openParts(bytes: Uint8Array, options: OpenOptions = {}): OpenedWorkbook {
  const names: NameEntry[] = [];
  let activeTab = 0;
  let structureProtected = false;
  const opened = new WorkbookPackage(bytes, options, {
    name: (entry) => names.push(entry),
    children: {
      workbookProtection: { open: (xml) => (structureProtected = isTrue(xml.attribute('lockStructure'))) },
      bookViews: {
        children: { workbookView: { open: (xml) => (activeTab = Math.max(0, xml.integer('activeTab'))) } },
      },
    },
  });
  const tabs = opened.tabs.filter(({ isWorksheet }) => isWorksheet);
  opened.expect(tabs);
  const theme = readThemeColors(opened.file, opened.partOfType('theme'));
  const stylesPart = opened.partOfType('styles');
  const styles = stylesPart === null ? NO_STYLES : readStyles(opened.file, stylesPart, theme);
  const context = opened.worksheetContext(styles.cells.map(({ numberFormat }) => numberFormat));
  const workbook = new Workbook({
    date1904: opened.workbook.date1904,
    normal: styles.cells[0] ?? DEFAULT_STYLE,
    strings: context.strings,
  });
  const formats = styles.cells.map((style) => workbook.styles.intern(style));
  const sheets = openSheets(opened, tabs, workbook, { context, styles, theme, formats });
  for (const entry of names) addName(workbook, sheets, entry);
  for (const [name, value] of readSettings(opened.file)) workbook.settings.set(name, value);
  workbook.carried.push(...workbookCarried(opened));
  workbook.structureProtected = structureProtected;
  workbook.active = activeSheet(workbook, sheets.get(activeTab));
  opened.finish();
  return { opened, workbook, sheets, formats };
}

const NO_STYLES: FileStyles = { cells: [], differences: [], indexed: [] };

interface Shared {
  readonly context: WorksheetContext;
  readonly styles: FileStyles;
  readonly theme: readonly (string | undefined)[];
  readonly formats: readonly number[];
}

/** The sheets by the index of their tab. */
function openSheets(
  { file, budget }: WorkbookPackage,
  tabs: readonly Tab[],
  workbook: Workbook,
  { context, styles, theme, formats }: Shared,
): ReadonlyMap<number, Sheet> {
  return new Map(
    tabs.map(({ index, entry, part }) => {
      const sheet = workbook.addSheet(entry.name, part);
      sheet.visibility = entry.visibility;
      openSheet(file, sheet, {
        context,
        budget,
        digit: workbook.digitWidth,
        differences: styles.differences,
        palette: { theme, indexed: styles.indexed },
        styleOf: (format, code) => {
          const known = formats[format] ?? 0;
          const style = workbook.styles.styles[known];
          return code === null || !style ? known : workbook.styles.intern({ ...style, numberFormat: code });
        },
      });
      return [index, sheet];
    }),
  );
}

function addName(workbook: Workbook, sheets: ReadonlyMap<number, Sheet>, entry: NameEntry): void {
  const { name, formula, hidden, tab } = entry;
  const sheet = tab === null ? null : sheets.get(tab);
  // A name of a chart sheet, or of a sheet that is not there.
  if (sheet === undefined) return;
  if (!sheet || !isSaidByFields(name, formula)) (sheet ?? workbook).names.push({ name, formula, hidden });
  if (sheet) readPrintName(sheet, name, formula);
}

/** The sheet of the active tab; where that is a chart, the first one that is visible. */
function activeSheet(workbook: Workbook, active: Sheet | undefined): number {
  const index = active ? workbook.sheets.indexOf(active) : -1;
  if (index >= 0) return index;
  return Math.max(
    0,
    workbook.sheets.findIndex(({ visibility }) => visibility === 'visible'),
  );
}
