import { DEFAULT_STYLE } from '../../src/xlsx';
import { sheetOf, workbookOf, type Start } from './subject';

/** Corrections of source cells. */
export function correctingContract(start: Start): void {
  describe('correcting', () => {
    it('writes numbers as numbers and texts as texts', async () => {
      const subject = start(workbookOf({ 台账: [['53', '市教育局 ', '1月']] }));
      const sheet = sheetOf(subject);
      await subject.host.apply([
        {
          kind: 'correct',
          sheet: sheet.id,
          cells: [
            { cell: { row: 0, column: 0 }, value: 53 },
            { cell: { row: 0, column: 1 }, value: '市教育局' },
            { cell: { row: 0, column: 2 }, value: '12-1' },
          ],
        },
      ]);
      expect([0, 1, 2].map((column) => sheet.contentAt(0, column))).toEqual([
        { value: 53, formula: null },
        { value: '市教育局', formula: null },
        { value: '12-1', formula: null },
      ]);
    });

    it('makes the text format of a cell General for a number, and keeps every other', async () => {
      const subject = start(workbookOf({ 台账: [['53', '90%']] }));
      const sheet = sheetOf(subject);
      const { styles } = subject.workbook;
      sheet.setStyle(0, 0, styles.intern({ ...DEFAULT_STYLE, numberFormat: '@', fill: '#FFFF00' }));
      sheet.setStyle(0, 1, styles.intern({ ...DEFAULT_STYLE, numberFormat: '0.00%' }));
      await subject.host.apply([
        {
          kind: 'correct',
          sheet: sheet.id,
          cells: [
            { cell: { row: 0, column: 0 }, value: 53 },
            { cell: { row: 0, column: 1 }, value: 0.9 },
          ],
        },
      ]);
      expect([0, 1].map((column) => sheet.contentAt(0, column)?.value)).toEqual([53, 0.9]);
      expect([0, 1].map((column) => styles.styles[sheet.styleAt(0, column)])).toMatchObject([
        { numberFormat: 'General', fill: '#FFFF00' },
        { numberFormat: '0.00%' },
      ]);
    });
  });
}
