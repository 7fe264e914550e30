import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const IS_THERE = spawnSync('soffice', ['--version']).status === 0;

/** `it` for a test that needs LibreOffice: skipped, and saying so, where it is not there. */
export function itWithLibreOffice(name: string, test: () => void, timeout: number): void {
  (IS_THERE ? it : it.skip)(`${name}${IS_THERE ? '' : ' (skipped: there is no soffice)'}`, test, timeout);
}

/** The cells of a workbook's first sheet as LibreOffice shows them, row by row. @param folder for what it writes */
export function rowsInLibreOffice(path: string, folder: string): readonly (readonly string[])[] {
  // Commas, quotes where they are needed, UTF-8, from the first row.
  const format = 'csv:Text - txt - csv (StarCalc):44,34,76,1';
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const run = spawnSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', folder, path], {
    encoding: 'utf8',
  });
  const csv = join(folder, basename(path).replace(/\.xlsx$/, '.csv'));
  if (run.status !== 0) throw new Error(`${run.stdout}${run.stderr}`);
  return readFileSync(csv, 'utf8').trimEnd().split('\n').map(fieldsOf);
}

function fieldsOf(line: string): readonly string[] {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, field = '']) =>
    field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field,
  );
}
