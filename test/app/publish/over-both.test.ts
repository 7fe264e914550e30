import { readFileSync } from 'node:fs';
import { reviewWorkbook, type EarlierLedgers } from '../../../src/app/check-workbook';
import { publishWorkbook } from '../../../src/app/publish/publish-workbook';
import { DOCUMENT_IDS } from '../../../src/app/briefing/request';
import { defaultProfile } from '../../../src/core/profile';
import { createExcelHost } from '../../../src/excel';
import type { Host } from '../../../src/host/host';
import { createFormatter } from '../../../src/i18n';
import { createFileHost, openWorkbook, readWorkbook, type WorkbookModel } from '../../../src/xlsx';
import { SAMPLES, samplePath } from '../../core/briefing/documents/samples';
import { day } from '../../core/briefing/support';
import { startExcel } from '../../office-host';
import { seen } from '../../support/seen-workbook';

/** The long sample says nothing that the others do not, and takes the tests' Excel a minute. */
const LARGEST = 100_000;

const names = SAMPLES.filter((name) => readFileSync(samplePath(name)).length < LARGEST);

/** What the add-in writes in Excel and what the command writes into a file, from the same ledger. */
(names.length > 0 ? describe : describe.skip)('marks and all documents of a sample ledger', () => {
  it.each(names)('%s: are the same through Office.js and in a file', async (name) => {
    const file = openWorkbook(readFileSync(samplePath(name)));
    await publish(createFileHost(file, { fileName: name }), name);
    const results = resultsOf(file);
    const inExcel = openWorkbook(readFileSync(samplePath(name)));
    startExcel(inExcel, { calculate: (formula) => results.get(formula) ?? '#NAME?' });
    await publish(createExcelHost(), name);
    expect(inExcel.sheets.map((sheet) => sheet.name)).toEqual(file.sheets.map((sheet) => sheet.name));
    expect(inExcel.sheets.length).toBeGreaterThan(5);
    expect(inExcel.sheets.map((sheet) => sheet.name.slice(0, 5))).toContain('与上期对比');
    expect(plain(inExcel)).toEqual(plain(file));
  });
});

/** Excel puts quotes around a sheet's name only where they must stand. */
function plain(workbook: WorkbookModel): unknown {
  return JSON.parse(JSON.stringify(seen(workbook)).replace(/'(\p{Script=Han}+)'!/gu, '$1!'));
}

async function publish(host: Host, fileName: string): Promise<void> {
  const review = { asOf: null, today: day('2021-12-01'), profile: defaultProfile, fileName };
  await publishWorkbook(host, {
    review,
    documents: DOCUMENT_IDS,
    earlier: aMonthBefore(fileName),
    format: createFormatter('zh-CN'),
  });
}

/** The ledger of a month before, in which nothing had been reached that is not now. */
function aMonthBefore(fileName: string): EarlierLedgers {
  const asOf = day('2021-10-31');
  const workbook = readWorkbook(readFileSync(samplePath(fileName)));
  const reviews = reviewWorkbook(workbook, { asOf, today: asOf, profile: defaultProfile, fileName });
  return { file: `上期 ${fileName}`, reviews };
}

/** The tests' Excel does not calculate: a formula gives what it gives in the file, where plans say it. */
function resultsOf(workbook: WorkbookModel): ReadonlyMap<string, string | number> {
  const results = new Map<string, string | number>();
  for (const sheet of workbook.sheets) {
    sheet.grid.forEachCell((row, column) => {
      const { formula, value } = sheet.contentAt(row, column) ?? { formula: null, value: null };
      if (formula !== null && (typeof value === 'string' || typeof value === 'number')) results.set(formula, value);
    });
  }
  return results;
}
