import { basename, extname, join, resolve } from 'node:path';

/** Where a file is written to, and where the documents that go with it. */
export interface OutPaths {
  readonly workbook: string;
  /** The path of a document as a Word file, by its name. */
  readonly document: (name: string) => string;
}

/**
 * Gives each file its place in a folder. Two files of one name get two places, whatever folders they came from: 台账.xlsx,
 * 台账 (2).xlsx.
 */
export function outPathsIn(folder: string): (file: string) => OutPaths {
  const taken = new Set<string>();
  return (file) => {
    const extension = extname(file);
    const stem = freeStem(basename(file, extension), extension, taken);
    return {
      workbook: join(folder, `${stem}${extension}`),
      document: (name) => join(folder, `${stem} ${name}.docx`),
    };
  };
}

function freeStem(stem: string, extension: string, taken: Set<string>): string {
  let free = stem;
  // Many file systems take A.xlsx and a.xlsx for one.
  for (let number = 2; taken.has(`${free}${extension}`.toLowerCase()); number++) free = `${stem} (${number})`;
  taken.add(`${free}${extension}`.toLowerCase());
  return free;
}

/** Whether a file would be written over itself. */
export function isItself(file: string, path: string): boolean {
  return resolve(file) === resolve(path);
}
