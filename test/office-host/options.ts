import type { CellRef } from '../../src/core/model/address';
import type { CellValue, SheetModel } from '../../src/xlsx';
import type { ApiErrorCode } from './protocol/api-error';

/** How the tests' Excel is: every figure of design.md section 4, to be made smaller where a test wants to meet it. */
export interface ExcelOptions {
  /** Highest version of the requirement set ExcelApi. */
  readonly apiVersion: string;
  /** Whether it has ExcelApiOnline 1.1. */
  readonly online: boolean;
  readonly platform: 'PC' | 'Mac' | 'OfficeOnline';
  readonly displayLanguage: string;
  /** The workbook's file name; null for one that was never saved. */
  readonly fileName: string | null;
  readonly readOnly: boolean;
  /** Bytes of a request and of a response, in UTF-8. */
  readonly maxPayload: number;
  /** Characters of an address for `getRanges`. */
  readonly maxAddress: number;
  readonly maxMergedAreas: number;
  /** Cells of a range beyond which `values` and its like come as null. */
  readonly maxCells: number;
  /**
   * Whether values that are written to a range with hidden rows are spread over the visible ones, as builds of Excel
   * have done: https://github.com/OfficeDev/office-js/issues/224
   */
  readonly spreadsOverVisibleRows: boolean;
  /**
   * The error with which asking for the active sheet fails, as while a chart sheet is shown
   * (https://github.com/OfficeDev/office-js/issues/2444); null while a sheet of cells is.
   */
  readonly activeSheetError: ApiErrorCode | null;
  /**
   * Whether the conditional formats of a range cannot be read, nor one of them taken, where two of a person's apply to
   * the same cells: https://github.com/OfficeDev/office-js/issues/5222, 6827 and 6835.
   */
  readonly losesTwinRules: boolean;
  /**
   * Whether a method of a null object fails, `…OrNullObject` methods too. Microsoft's documents do not say that they
   * give null objects.
   */
  readonly nullObjectsRefuseMethods: boolean;
  /** The year that "12-1" is in. */
  readonly year: number;
  /** What a formula gives that is set; Excel calculates, this host is told. Default: nothing (an empty cell). */
  readonly calculate: (formula: string, cell: CellRef, sheet: SheetModel) => CellValue;
}

export const DEFAULT_OPTIONS: ExcelOptions = {
  apiVersion: '1.14',
  online: false,
  platform: 'PC',
  displayLanguage: 'zh-CN',
  fileName: '台账.xlsx',
  readOnly: false,
  maxPayload: 5 * 1024 * 1024,
  maxAddress: 8_192,
  maxMergedAreas: 512,
  maxCells: 5_000_000,
  spreadsOverVisibleRows: false,
  activeSheetError: null,
  losesTwinRules: false,
  nullObjectsRefuseMethods: false,
  year: 2021,
  calculate: () => null,
};
