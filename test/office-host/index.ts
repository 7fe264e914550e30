import type { WorkbookModel } from '../../src/xlsx';
import { loadLibrary, type OfficeGlobals } from './library/load';
import { setContext } from './library/context';
import { connectLibrary } from './library/protocol-hooks';
import type { ExcelOptions } from './options';
import { TestExcel } from './test-excel';

export type { ExcelOptions } from './options';
export type { FailureMoment, SyncRecord } from './server';
export { TestExcel } from './test-excel';

/** A running Excel: office.js's own globals, and what the test holds of the other side. */
export type StartedExcel = Pick<OfficeGlobals, 'Excel' | 'Office'> & { readonly excel: TestExcel };

/**
 * Starts an Excel with a workbook that has at least one sheet, and office.js on it: in jest, for code that uses the
 * globals `Excel` and `Office`. A second start in the same file replaces the first.
 */
export function startExcel(workbook: WorkbookModel, options: Partial<ExcelOptions> = {}): StartedExcel {
  if (workbook.sheets.length === 0) throw new Error('the workbook needs a sheet');
  const { Excel, Office, OfficeExtension, OSF } = loadLibrary();
  const excel = new TestExcel(workbook, options);
  excel.connect(connectLibrary(OfficeExtension, excel.server));
  setContext(Office, OSF, excel.options);
  return { Excel, Office, excel };
}
