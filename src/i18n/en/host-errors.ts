import type { HostErrorId } from '../ids';

/** What the spreadsheet refused: what it is, why, and what to do. */
export const hostErrors = {
  'host-errors.protected':
    'The workbook’s structure is protected, so sheets cannot be added or removed. Unprotect the workbook under Review in Excel and try again.',
  'host-errors.protected-sheet':
    'The sheet “{sheet}” is protected and cannot be written to. Unprotect it under Review in Excel and try again.',
  'host-errors.cell-edit':
    'A cell is being edited, and Excel takes no other work meanwhile. Press Enter or Esc to leave the cell, then try again.',
  'host-errors.read-only':
    'The workbook is open read-only and cannot be written to. Enable editing or save a copy, then try again.',
  'host-errors.sheet-missing': 'The sheet was deleted meanwhile. Choose another sheet.',
  'host-errors.no-room':
    'There are no free columns to the right of the ledger for the marks. Free two columns there and try again.',
  'host-errors.no-room-on-sheet':
    'The sheet “{sheet}” has no free columns to the right of its ledger for the marks. Free two columns there and try again.',
  'host-errors.part-of-array':
    '{cells} is one array formula (or data table), of which no cell can be changed alone. Select all of it in Excel and change it there.',
  'host-errors.table-header-empty':
    '{cell} is a header of an Excel table and must not be empty. Enter some other text.',
  'host-errors.table-header-used':
    'A formula refers to this column of an Excel table by its name ({formula} refers to “{name}”) and would break. Rename the column in Excel, where formulas follow.',
  'host-errors.filtered':
    'A filter hides rows of the sheet, and this build of Excel cannot write beside hidden rows. Clear the filter on the Data tab, then try again.',
  'host-errors.too-large':
    'There is more content than Excel can handle at once. Remove rows, columns and blank areas that are not needed, or split the sheet, then try again.',
  'host-errors.too-large-by':
    'The content is {found} and the limit is {limit}, so Excel cannot handle it. Remove rows, columns and blank areas that are not needed, or split the sheet, then try again.',
  'host-errors.busy':
    'Excel is busy, the connection to it broke off, or another workbook is in front, so this was not completed. Return to this workbook, wait a moment and try again.',
  'host-errors.cancelled': 'Cancelled.',
  'host-errors.unsupported': 'This version of Excel is too old for that. Use Excel 2021 or later, or Excel on the web.',
  'host-errors.settings-damaged':
    'The settings stored in this workbook are damaged and cannot be read, so the defaults are used. The next change of a setting stores them anew.',
  'host-errors.last-sheet':
    'Every visible sheet of this workbook was written by this tool, and a workbook needs a visible sheet, so not all of them can be cleared. Add another sheet first to keep the workbook, or close it without saving if it is not needed.',
  'host-errors.file-unreadable':
    'The file cannot be read: it may have been changed, moved or renamed, or be open in another program. Choose it again.',
  'host-errors.failed': 'This was not completed. Try again; if it keeps failing, copy the diagnostic and report it.',
  'host-errors.failed-detail':
    'This was not completed ({detail}). Try again; if it keeps failing, copy the diagnostic and report it.',
  'host-errors.internal':
    'The program failed, so this was not completed; the ledger is not to blame. Try again; if it keeps failing, copy the diagnostic and report it.',

  'host-errors.aftermath.unchanged': '{why} The workbook was not changed.',
  'host-errors.aftermath.unsure':
    '{why} Taking back what was already written failed too, so parts of it may be left in the workbook. Look at the sheets, and if need be close the workbook without saving and open it again.',
} as const satisfies Readonly<Record<HostErrorId, string>> & Readonly<Record<string, string>>;
