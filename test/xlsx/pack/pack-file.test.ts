import { existsSync, readFileSync, readdirSync } from 'node:fs';
import * as fc from 'fast-check';
import { packFile, readFile, saveWorkbook, unpackFile, type FileRead, type SheetModel } from '../../../src/xlsx';
import { Workbook } from '../../../src/xlsx/model/workbook';
import { randomContents } from '../../support/random-workbook';
import { workbookParts, zip } from '../support/package';

const FOLDER = '../shared/ledgers';
const SAMPLES = [
  'samples/示例台账.xlsx',
  ...(existsSync(FOLDER)
    ? readdirSync(FOLDER)
        .filter((name) => name.endsWith('.xlsx'))
        .map((name) => `${FOLDER}/${name}`)
    : []),
];

/** What arrives in another thread: sent as messages are, with its memory handed over. */
function sent(read: FileRead): FileRead {
  const { packed, buffers } = packFile(read);
  return unpackFile(structuredClone(packed, { transfer: [...buffers] }));
}

/** Everything of a workbook as it lies in memory, so that nothing of it can be forgotten here. */
function everything(workbook: Workbook): unknown {
  const { sheets, styles, strings, ...rest } = workbook;
  return {
    ...rest,
    styles: styles.styles,
    strings: strings.strings,
    given: strings.given,
    sheets: sheets.map(ofSheet),
  };
}

function ofSheet({ grid, ...rest }: SheetModel): unknown {
  const columns = Array.from({ length: grid.width }, (_, column) =>
    (grid.columnAt(column) ?? []).map((chunk) => chunk && { ...chunk }),
  );
  return {
    ...rest,
    columns: [...rest.columns],
    rows: [...rest.rows],
    grid: columns,
    chunks: grid.chunkCount,
    formulas: [...grid.allFormulas()],
  };
}

describe('a workbook that was sent to another thread', () => {
  it('is the same, whatever it holds', () => {
    fc.assert(
      fc.property(randomContents, (fill) => {
        const workbook = new Workbook();
        fill(workbook);
        const before = everything(workbook);
        expect(everything(sent({ workbook }).workbook)).toEqual(before);
        // What was packed is used as before.
        expect(everything(workbook)).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same with what no random sheet has', () => {
    const workbook = new Workbook({ date1904: true });
    const sheet = workbook.addSheet('台账', 'xl/worksheets/sheet1.xml');
    workbook.removeSheet(workbook.addSheet('去掉'));
    sheet.setContent(0, 0, { value: '数', formula: null });
    sheet.setContent(600, 5, { value: null, formula: 'A1' });
    sheet.setContent(0, 2, { value: { error: '#N/A' }, formula: null });
    const area = { top: 1, left: 1, bottom: 9, right: 4 };
    const series = [{ name: '一', values: { ...area }, look: 'line' as const, color: '#C00000' }];
    sheet.charts.push({ id: 'chart-1', title: '图', axisTitle: null, categories: null, series, area });
    sheet.hyperlinks.push({ cell: { row: 0, column: 0 }, target: 'Sheet1!A1', tip: null });
    sheet.tables.push({ name: '表1', range: area });
    sheet.filterColumns.push({ offset: 1, values: ['甲'] });
    sheet.frozen = { rows: 2, columns: 1 };
    sheet.selection = { row: 4, column: 3 };
    sheet.tabColor = '#112233';
    sheet.protected = true;
    sheet.rows.set(7, { height: 0, hidden: false, style: 0 });
    sheet.print = {
      orientation: 'landscape',
      paper: 'A4',
      margins: { top: 1, bottom: 1, left: 2, right: 2 },
      titleRows: [0, 2],
      fitToWidth: true,
      footer: null,
      area: null,
      breaks: [3],
    };
    workbook.settings.set('ledger-check', '{}');
    workbook.structureProtected = true;
    const { workbook: arrived } = sent({ workbook });
    expect(everything(arrived)).toEqual(everything(workbook));
    expect(arrived.addSheet('新').id).toBe(workbook.addSheet('新').id);
  });

  it('finds texts that were added again, and gives those of the file no second look', () => {
    const parts = workbookParts({ sheets: ['<sheetData/>'], sharedStrings: '<si><t>甲</t></si><si><t>甲</t></si>' });
    const { workbook } = readFile(zip(parts));
    const added = workbook.strings.intern('乙');
    const arrived = sent({ workbook }).workbook.strings;
    expect(arrived.intern('乙')).toBe(added);
    expect(arrived.intern('甲')).toBe(workbook.strings.intern('甲'));
  });

  it('can be changed, and taken back', () => {
    fc.assert(
      fc.property(randomContents, randomContents, (fill, change) => {
        const original = new Workbook();
        fill(original);
        const { workbook } = sent({ workbook: original });
        const checkpoint = workbook.checkpoint();
        change(workbook);
        checkpoint.release().revert();
        expect(workbook.sheets.map(cells)).toEqual(original.sheets.map(cells));
      }),
      { numRuns: 30 },
    );
  });

  it.each(SAMPLES)('is the same, and is saved as the same bytes: %s', (path) => {
    const bytes = new Uint8Array(readFileSync(path));
    const read = readFile(bytes);
    const { workbook } = sent(read);
    expect(everything(workbook)).toEqual(everything(read.workbook));
    expect(Buffer.compare(saveWorkbook(bytes, workbook), bytes)).toBe(0);
  });

  it('carries what else was found in the file', () => {
    const found = { workbook: new Workbook(), told: [{ part: 'xl/vbaProject.bin' }] };
    expect(sent(found)).toMatchObject({ told: [{ part: 'xl/vbaProject.bin' }] });
  });
});

/** Cells that hold something: those that were added and taken back may leave empty memory. */
function cells(sheet: SheetModel): unknown {
  const held: unknown[] = [];
  sheet.grid.forEachCell((row, column) =>
    held.push([row, column, sheet.contentAt(row, column), sheet.ownStyleAt(row, column)]),
  );
  return held;
}
