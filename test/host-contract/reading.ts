import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_STYLE, openWorkbook, snapshotOf, type WorkbookModel } from '../../src/xlsx';
import { cellsOf, plainSnapshot } from './plain-snapshot';
import { sheetOf, workbookOf, type Start } from './subject';

const SAMPLES = join(__dirname, '../../../shared/ledgers');

function styled(workbook: WorkbookModel, numberFormat: string): number {
  return workbook.styles.intern({ ...DEFAULT_STYLE, numberFormat });
}

/** Reading a sheet. */
export function readingContract(start: Start): void {
  const read = async (workbook: WorkbookModel, index = 0) => {
    const subject = start(workbook);
    return subject.host.readSheet(sheetOf(subject, index).id);
  };

  describe('reading', () => {
    it('gives values by their kinds', async () => {
      const workbook = workbookOf({
        台账: [
          ['文字', 53, -0.5, true, false],
          [null, { error: '#DIV/0!' }, { error: '#N/A' }, ' ', '53'],
        ],
      });
      expect(cellsOf(await read(workbook))).toEqual({
        A1: '"文字"',
        B1: '53 [General]',
        C1: '-0.5 [General]',
        D1: 'TRUE',
        E1: 'FALSE',
        B2: '#DIV/0!',
        C2: '#N/A',
        D2: '" "',
        E2: '"53"',
      });
    });

    it('gives the number formats of numbers', async () => {
      const workbook = workbookOf({ 台账: [[0.9068, 44_531, 1234.5, '90%']] });
      const formats = ['0.00%', 'yyyy"年"m"月"d"日"', '#,##0.00', '0.00%'];
      formats.forEach((format, column) => sheetOf({ workbook }).setStyle(0, column, styled(workbook, format)));
      const snapshot = await read(workbook);
      expect(cellsOf(snapshot)).toEqual({
        A1: '0.9068 [0.00%]',
        B1: '44531 [yyyy"年"m"月"d"日"]',
        C1: '1234.5 [#,##0.00]',
        D1: '"90%"',
      });
    });

    it('gives formulas beside their results', async () => {
      const workbook = workbookOf({
        台账: [
          [1, 2, { formula: 'A1+B1', value: 3 }],
          [
            { formula: 'IF(A1>0,"是","否")', value: '是' },
            '=不是公式',
            { formula: 'A1/0', value: { error: '#DIV/0!' } },
          ],
          [3, 4, { formula: 'A3>B3', value: false }],
        ],
      });
      expect(cellsOf(await read(workbook))).toMatchObject({
        C1: '3 [General] =A1+B1',
        A2: '"是" =IF(A1>0,"是","否")',
        B2: '"=不是公式"',
        C2: '#DIV/0! =A1/0',
        C3: 'FALSE =A3>B3',
      });
    });

    it('gives merges, hidden rows and columns, and the 1904 calendar', async () => {
      const workbook = workbookOf({ 台账: Array.from({ length: 9 }, (_row, row) => [row, row, row, row]) });
      const sheet = sheetOf({ workbook });
      sheet.merges.push({ top: 0, left: 0, bottom: 0, right: 3 }, { top: 2, left: 1, bottom: 4, right: 1 });
      for (const row of [3, 4, 7]) sheet.rows.set(row, { height: null, hidden: true, style: null });
      sheet.columns.set(2, { width: 5, hidden: true, style: null });
      expect(plainSnapshot(await read(workbook))).toMatchObject({
        merges: ['A1:D1', 'B3:B5'],
        hiddenRows: [
          [3, 4],
          [7, 7],
        ],
        hiddenColumns: [[2, 2]],
        date1904: false,
      });
    });

    it.each([
      ['an empty sheet', [], 0, 0],
      ['one cell', [['一']], 1, 1],
      ['a cell far out', [[null, null, null], [], [], [null, null, '一']], 4, 3],
    ])('reads %s', async (_what, rows, rowCount, columnCount) => {
      expect(await read(workbookOf({ 台账: rows }))).toMatchObject({ rowCount, columnCount, name: '台账' });
    });

    it('reads a sheet that is hidden, and one whose name has quotes', async () => {
      const workbook = workbookOf({ "张三's '台账'!A": [['一']], 藏: [['二']] });
      sheetOf({ workbook }, 1).visibility = 'very-hidden';
      expect(await read(workbook)).toMatchObject({ name: "张三's '台账'!A", visibility: 'visible' });
      expect(await read(workbook, 1)).toMatchObject({ name: '藏', visibility: 'very-hidden' });
    });

    it('does not show the marks of the add-in', async () => {
      const subject = start(
        workbookOf({
          台账: [
            ['任务', '进度'],
            ['甲', 0.5],
          ],
        }),
      );
      const sheet = sheetOf(subject);
      const before = plainSnapshot(await subject.host.readSheet(sheet.id));
      const rows = [['核查进度', '核查说明'] as const, ['滞后', '慢'] as const];
      await subject.host.apply([
        { kind: 'mark', sheet: sheet.id, column: 2, widths: [10, 30], tables: [{ top: 0, rows, conditions: [] }] },
      ]);
      expect(plainSnapshot(await subject.host.readSheet(sheet.id))).toEqual(before);
    });

    it('tells how far it is, and ends at 1', async () => {
      const subject = start(workbookOf({ 台账: [['一']] }));
      const heard: number[] = [];
      await subject.host.readSheet(sheetOf(subject).id, { onProgress: (fraction) => heard.push(fraction) });
      expect(heard.at(-1)).toBe(1);
    });

    (existsSync(SAMPLES) ? it : it.skip)('reads the sample ledgers as their files say', async () => {
      const files = readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'));
      expect(files.length).toBeGreaterThan(0);
      for (const file of files) {
        const workbook = openWorkbook(readFileSync(join(SAMPLES, file)));
        for (const [index, sheet] of workbook.sheets.entries()) {
          const expected = plainSnapshot(snapshotOf(sheet, workbook));
          expect(plainSnapshot(await read(workbook, index))).toEqual(expected);
        }
      }
    });
  });
}
