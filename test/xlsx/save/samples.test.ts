import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { unzipSync, strFromU8 } from 'fflate';
import type { SheetPlan } from '../../../src/core/model/sheet-plan';
import { openFileHost, openWorkbook, saveWorkbook } from '../../../src/xlsx';
import { describeWorkbook } from '../../support/describe-workbook';

const FOLDER = '../shared/ledgers';
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx')) : [];

function sample(name: string): Uint8Array {
  return new Uint8Array(readFileSync(`${FOLDER}/${name}`));
}

/** The parts in which two packages differ, with what the second one has. */
function differences(one: Uint8Array, other: Uint8Array): Record<string, string | null> {
  const [before, after] = [unzipSync(one), unzipSync(other)];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const differing = [...names].filter((name) => {
    const [was, is] = [before[name], after[name]];
    return !was || !is || Buffer.compare(was, is) !== 0;
  });
  return Object.fromEntries(differing.map((name) => [name, after[name] ? strFromU8(after[name]) : null]));
}

function marksFor(sheet: string, column: number, bottom: number): SheetPlan {
  const rows = Array.from({ length: bottom - 2 }, (_row, index): readonly [string, string] =>
    index === 0 ? ['进度', '原因'] : [index % 2 === 0 ? '滞后' : '', index % 2 === 0 ? `差 ${index}%` : ''],
  );
  const range = { top: 3, left: 0, bottom, right: column + 1 };
  const conditions = [{ range, formula: `$A4="滞后"`, fill: '#FFC7CE', font: { color: '#9C0006', bold: true } }];
  return { kind: 'mark', sheet, column, widths: [10, 40], tables: [{ top: 2, rows, conditions }] };
}

(files.length > 0 ? describe : describe.skip)('saving the sample ledgers', () => {
  it.each(files)('gives the same bytes where nothing changed: %s', (name) => {
    const bytes = sample(name);
    expect(Buffer.compare(saveWorkbook(bytes, openWorkbook(bytes)), bytes)).toBe(0);
  });

  it.each(files)('keeps marks, and leaves no trace of them once they are cleared and saved: %s', async (name) => {
    const bytes = sample(name);
    const { host, save } = openFileHost(bytes, { fileName: name });
    const sheet = host.workbook.sheets[0]!;
    const used = sheet.usedRange()!;
    await host.apply([marksFor(sheet.id, used.right + 1, used.bottom + 2)]);
    const marked = save();
    expect(describeWorkbook(openWorkbook(marked))).toEqual(describeWorkbook(host.workbook));

    const again = openFileHost(marked, { fileName: name });
    await again.host.apply([{ kind: 'clear', marks: 'all', documents: 'all' }]);
    const cleared = again.save();
    expect(describeWorkbook(openWorkbook(cleared))).toEqual(describeWorkbook(openWorkbook(bytes)));
    expect(Object.keys(differences(bytes, cleared))).toEqual(['xl/styles.xml']);
  });
});
