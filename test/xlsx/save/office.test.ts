import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFileHost } from '../../../src/xlsx';
import { briefingPlan } from './support/briefing-plan';
import { fullWorkbook } from './support/full-workbook';
import { published, samples } from './support/workbooks';

const hasOffice = spawnSync('soffice', ['--version'], { timeout: 60_000 }).status === 0;
if (!hasOffice) process.stderr.write('LibreOffice is not there: saved files are not opened in it.\n');

/** A few workbooks of different programs; long ones would take LibreOffice its time. */
const CHOSEN = [
  ...samples.slice(0, 2),
  ...published.filter(({ name }) => /named-tables|ranges|gdocs|richtext/.test(name)),
];

/** Opens workbooks in LibreOffice, all in one run, and gives the cells of each one's first sheet. */
function throughOffice(folder: string, names: readonly string[]): readonly string[] {
  const files = names.map((name) => join(folder, name));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync(
    'soffice',
    [profile, '--headless', '--convert-to', 'csv:Text - txt - csv (StarCalc):44,34,76,1', '--outdir', folder, ...files],
    {
      timeout: 240_000,
      stdio: 'pipe',
    },
  );
  return names.map((name) => readFileSync(join(folder, name.replace(/\.xls[xm]$/, '.csv')), 'utf8'));
}

(hasOffice ? describe : describe.skip)('LibreOffice', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ledger-check-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('opens what was saved, with the edits, the marks and everything else', async () => {
    const names: string[] = [];
    for (const [index, { bytes }] of [{ bytes: fullWorkbook }, ...CHOSEN].entries()) {
      const file = openFileHost(bytes(), { fileName: null });
      const [sheet] = file.host.workbook.sheets;
      const used = sheet!.usedRange()!;
      await file.host.edit(sheet!.id, { row: used.bottom + 2, column: 0 }, '改过的一格');
      const rows = [['进度', '原因'] as const, ['滞后', '=差 2 所'] as const];
      const tables = [{ top: 0, rows, conditions: [] }];
      await file.host.apply([{ kind: 'mark', sheet: sheet!.id, column: used.right + 1, widths: [9, 20], tables }]);
      await file.host.apply([briefingPlan(sheet!.name)]);
      const name = `${index}.${index === 0 ? 'xlsm' : 'xlsx'}`;
      writeFileSync(join(folder, name), file.save());
      names.push(name);
    }
    for (const cells of throughOffice(folder, names)) {
      expect(cells).toContain('改过的一格');
      expect(cells).toMatch(/"进度","原因",*\n/);
      expect(cells).toMatch(/"滞后","=差 2 所",*\n/);
    }
  }, 300_000);
});
