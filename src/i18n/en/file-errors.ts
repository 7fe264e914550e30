import type { FileErrorId } from '../ids';

/** Why a file cannot be read: what it is, why that is so, what to do. */
export const fileErrors = {
  'file-errors.not-found': 'There is no such file. Check its path and name.',
  'file-errors.not-found-pattern':
    'There is no such file: the path holds the wildcard “{wildcard}”, and either no file matches or this shell does not expand wildcards. Name the files one by one.',
  'file-errors.unsupported-folder':
    'This is a folder, not a workbook. Name the files in it, for example {folder}ledger.xlsx.',
  'file-errors.unsupported-lock-file':
    'This is the lock file that Excel keeps beside an open workbook, not the ledger itself. Check the file without “~$” in its name; if there is none, this one may be deleted.',
  'file-errors.unsupported-access':
    'The system does not let this file be read ({detail}). Check its permissions, or close the program that holds it.',
  'file-errors.encrypted':
    'The workbook needs a password to open, so it cannot be read. Remove “Encrypt with Password” in Excel, save a copy and check that.',
  'file-errors.damaged':
    'The file is damaged or incomplete and cannot be read. Get it again, or use “Open and Repair” in Excel and save a copy.',
  'file-errors.damaged-part':
    'The file is damaged or incomplete and cannot be read (the problem is in {detail}). Get it again, or use “Open and Repair” in Excel and save a copy.',
  'file-errors.legacy-xls':
    'This is the old Excel 97–2003 format (.xls), which is not read here. Save it as .xlsx in Excel and check that.',
  'file-errors.html-as-xls':
    'The file holds a web page (HTML) under a spreadsheet’s name, as many systems export it. Open it in Excel, save it as .xlsx and check that.',
  'file-errors.empty': 'The file is empty (0 bytes). Get it again.',
  'file-errors.too-large':
    'The workbook is larger than can be handled: {bound} is at least {found}, and the limit is {limit}. Remove sheets and blank areas that are not needed, or split it.',
  'file-errors.unsupported': 'This is not an Excel workbook. Save it as .xlsx in Excel or WPS and check that.',
  'file-errors.unsupported-format':
    'This is not an Excel workbook ({detail}). Save it as .xlsx in Excel or WPS and check that.',
  'file-errors.internal':
    'The program failed on this file, so there is no result. The ledger is not to blame; a diagnostic was written to standard error: please report it.',

  'file-errors.bound.maxFileBytes': 'the file size',
  'file-errors.bound.maxInflatedBytes': 'the unpacked size',
  'file-errors.bound.maxRows': 'the number of rows',
  'file-errors.bound.maxCells': 'the number of filled cells',
  'file-errors.bound.maxChunks': 'the number of areas that hold cells',
} as const satisfies Readonly<Record<FileErrorId, string>> & Readonly<Record<string, string>>;
