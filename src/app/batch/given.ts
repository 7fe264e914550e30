/** A file of a batch as a person gave it. Its bytes are asked for when it is its turn, and again where it is opened. */
export interface GivenFile {
  /** Its name with the folders it lies in, as people see it: 教育局/台账.xlsx. */
  readonly path: string;
  /** Rejects where it cannot be read any more: it was moved, or another program holds it. */
  bytes(): Promise<Uint8Array<ArrayBuffer>>;
}

/** What files are taken for by their names. */
export type GivenKind =
  /** Read: .xlsx and .xlsm. */
  | 'workbook'
  /** A spreadsheet of another kind, which may well be a department's ledger: told with what to do. */
  | 'other-spreadsheet'
  /** `~$台账.xlsx`, which Excel keeps beside an open workbook. */
  | 'temporary'
  /** A hidden file, or one in a hidden folder. */
  | 'hidden'
  /** Documents, pictures: no ledgers. */
  | 'other';

const WORKBOOKS: ReadonlySet<string> = new Set(['xlsx', 'xlsm']);

/** What Excel and WPS save tables as, besides. */
const OTHER_SPREADSHEETS: ReadonlySet<string> = new Set(['xls', 'et', 'xlsb', 'xlt', 'ett', 'ods', 'csv', 'numbers']);

/** What a file is taken for by its name and the folders that it lies in. */
export function kindOf(path: string): GivenKind {
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  if (name.startsWith('~$')) return 'temporary';
  // __MACOSX holds what a Mac adds to an archive: files with the names of others.
  if (parts.some((part) => part.startsWith('.') || part === '__MACOSX')) return 'hidden';
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (WORKBOOKS.has(extension)) return 'workbook';
  return OTHER_SPREADSHEETS.has(extension) ? 'other-spreadsheet' : 'other';
}

/** A path without its folders. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
