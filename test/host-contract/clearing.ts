import { describeWorkbook } from '../support/describe-workbook';
import { contentOf } from './generating';
import { marks, markable } from './marks';
import { sheetOf, type Start } from './subject';

/** Clearing. */
export function clearingContract(start: Start): void {
  describe('clearing', () => {
    it('leaves a sheet as it was before its marks', async () => {
      const subject = markable(start);
      const before = describeWorkbook(subject.workbook);
      const { id } = sheetOf(subject);
      await subject.host.apply([
        marks(id, [
          ['滞后', '慢'],
          ['=1', '53'],
        ]),
      ]);
      expect(describeWorkbook(subject.workbook)).not.toEqual(before);
      await subject.host.apply([{ kind: 'clear', marks: [id], documents: [] }]);
      expect(describeWorkbook(subject.workbook)).toEqual(before);
      expect((await subject.host.listSheets())[0]?.marks).toBeNull();
    });

    it('hides columns again that were hidden', async () => {
      const subject = markable(start);
      const sheet = sheetOf(subject);
      sheet.columns.set(3, { width: 9, hidden: true, style: null });
      const before = describeWorkbook(subject.workbook);
      await subject.host.apply([marks(sheet.id, [['滞后', '慢']])]);
      expect(sheet.columns.get(3)?.hidden).toBe(false);
      await subject.host.apply([marks(sheet.id, [['达序时', '快']])]);
      await subject.host.apply([{ kind: 'clear', marks: 'all', documents: [] }]);
      expect(describeWorkbook(subject.workbook)).toEqual(before);
    });

    it('takes everything away that it added, on all sheets, and nothing else', async () => {
      const subject = markable(start);
      const before = describeWorkbook(subject.workbook);
      const ids = subject.workbook.sheets.map(({ id }) => id);
      for (const id of ids) await subject.host.apply([marks(id, [['滞后', '慢']])]);
      for (const document of ['findings', 'brief']) {
        await subject.host.apply([
          { kind: 'generate', document, name: document, content: contentOf('核查清单'), activate: true },
        ]);
      }
      await subject.host.apply([{ kind: 'clear', marks: 'all', documents: 'all' }]);
      expect(describeWorkbook(subject.workbook)).toEqual(before);
    });

    it('takes away only what is named', async () => {
      const subject = markable(start);
      const [first, second] = subject.workbook.sheets.map(({ id }) => id);
      await subject.host.apply([marks(first ?? '', [['滞后', '慢']]), marks(second ?? '', [['滞后', '慢']])]);
      for (const document of ['findings', 'brief']) {
        await subject.host.apply([
          { kind: 'generate', document, name: document, content: contentOf('核查清单'), activate: false },
        ]);
      }
      await subject.host.apply([{ kind: 'clear', marks: [second ?? ''], documents: ['brief'] }]);
      const sheets = await subject.host.listSheets();
      expect(sheets.map((sheet) => [sheet.name, sheet.document, sheet.marks !== null])).toEqual([
        ["张三's 台账", null, true],
        ['其他', null, false],
        ['findings', 'findings', false],
      ]);
    });

    it('changes nothing where there is nothing of its own', async () => {
      const subject = markable(start);
      const before = describeWorkbook(subject.workbook);
      await subject.host.apply([{ kind: 'clear', marks: 'all', documents: 'all' }]);
      expect(describeWorkbook(subject.workbook)).toEqual(before);
    });

    it('takes away what is left where somebody deleted the columns of the marks', async () => {
      const subject = markable(start);
      const sheet = sheetOf(subject);
      const before = describeWorkbook(subject.workbook);
      await subject.host.apply([marks(sheet.id, [['滞后', '慢']])]);
      for (const row of [0, 1]) for (const column of [2, 3]) sheet.setContent(row, column, null);
      for (const name of sheet.names) if (name.formula.includes('!')) name.formula = `'台账'!#REF!`;
      sheet.columns.set(2, { width: 20.5, hidden: false, style: null });
      sheet.columns.delete(3);
      await subject.host.apply([{ kind: 'clear', marks: 'all', documents: [] }]);
      expect(describeWorkbook(subject.workbook)).toEqual(before);
    });
  });
}
