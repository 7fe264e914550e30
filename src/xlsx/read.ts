import type { SheetSnapshot } from '../core/model/snapshot';
import type { WorkbookSnapshot } from '../core/model/workbook';
import { readNumberFormats } from './sheetml/styles';
import { readWorksheet } from './sheetml/worksheet';
import { withoutMarks } from './without-marks';
import { WorkbookPackage, type OpenOptions } from './workbook-package';

/** What a caller may change about a read; everything has a default. */
export interface ReadOptions extends OpenOptions {
  /** Whether a worksheet is wanted; those that are not are left out and not inflated. */
  readonly sheets?: (name: string, index: number) => boolean;
}

/**
 * Reads an .xlsx or .xlsm workbook. Synchronous and without any API of Node or of browsers beyond TextDecoder.
 * Only the parts that hold values are inflated: pictures, charts and macros are never touched.
 * What the add-in wrote is no part of a ledger: marks beside one come as empty cells, sheets of its own are left out.
 *
 * @throws FileError with what is wrong with the file: `empty`, `encrypted`, `legacy-xls`, `html-as-xls`, `unsupported`
 *   (params.detail names the kind), `damaged` (params.detail names the part), `too-large` (params.bound, limit, found)
 */
export function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): WorkbookSnapshot {
  const opened = new WorkbookPackage(bytes, options);
  const { file, tabs, workbook } = opened;
  const { marks, generated } = workbook.own;
  const wanted = tabs.filter(
    ({ index, entry, isWorksheet }) =>
      isWorksheet && !generated.has(index) && (options.sheets?.(entry.name, index) ?? true),
  );
  opened.expect(wanted);
  const styles = opened.partOfType('styles');
  const context = opened.worksheetContext(styles === null ? [] : readNumberFormats(file, styles));
  const sheets = wanted.map(({ index, entry, part }): SheetSnapshot => {
    const sheet = readWorksheet(file, part, entry, context);
    const range = marks.get(index);
    return range ? withoutMarks(sheet, range) : sheet;
  });
  opened.finish();
  return {
    sheets,
    otherTabs: tabs.filter(({ isWorksheet }) => !isWorksheet).map(({ entry }) => entry.name),
    generated: tabs.filter(({ index }) => generated.has(index)).map(({ entry }) => entry.name),
  };
}
