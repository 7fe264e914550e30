/**
 * Why a spreadsheet refused something; the words are in i18n (`host-errors.<code>`).
 *
 * - `protected`: the sheet or the workbook is protected (params.sheet where one sheet is meant)
 * - `cell-edit`: someone is editing a cell, and it did not end in time
 * - `read-only`: the workbook cannot be changed
 * - `sheet-missing`: the sheet was deleted or renamed meanwhile
 * - `no-room`: there are no free columns to the right of the ledger (params.sheet)
 * - `part-of-array`: the cell belongs to an array formula or a data table (params.cells), which is changed as a whole
 * - `table-header-empty`: a header of an Excel table (params.cell) must say something
 * - `table-header-used`: a formula or name (params.formula) refers to a column of an Excel table by its header
 *   (params.name), and would not follow
 * - `filtered`: a filter hides rows, and the host cannot write beside them
 * - `too-large`: beyond what the host can transfer or hold (params.limit, params.found where known)
 * - `busy`: the host is occupied, or the connection to it broke off; trying again may help
 * - `cancelled`: the person cancelled it
 * - `unsupported`: the host is older than the program needs
 * - `settings-damaged`: settings stored in the workbook cannot be read
 * - `last-sheet`: removing what was asked would leave the workbook without a visible sheet, which every workbook needs
 * - `failed`: anything else (params.detail: the host's own words)
 */
export type HostErrorCode =
  | 'protected'
  | 'cell-edit'
  | 'read-only'
  | 'sheet-missing'
  | 'no-room'
  | 'part-of-array'
  | 'table-header-empty'
  | 'table-header-used'
  | 'filtered'
  | 'too-large'
  | 'busy'
  | 'cancelled'
  | 'unsupported'
  | 'settings-damaged'
  | 'last-sheet'
  | 'failed';

/** How the workbook stands after a failure. */
export type Aftermath = 'unchanged' | 'unsure';

/** Something that the spreadsheet did not do. `aftermath` is `unsure` only where undoing failed as well. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    readonly params: Readonly<Record<string, string | number>> = {},
    readonly aftermath: Aftermath = 'unchanged',
    options?: { cause?: unknown },
  ) {
    super(code, options);
    this.name = 'HostError';
  }
}
