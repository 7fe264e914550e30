import { describeSheet } from '../support/describe-workbook';
import { copySheet } from '../support/copy-sheet';
import { contentOf } from './generating';
import { marks } from './marks';
import { sheetOf, valueAt, workbookOf, type Start, type Subject } from './subject';

/** Whose a generated sheet is: the add-in's, until somebody renames or copies it. */
export function owningContract(start: Start): void {
  const generated = async (): Promise<Subject> => {
    const subject = start(workbookOf({ "张三's 台账": [['任务', '进度'], ['甲']] }));
    await generate(subject, '一');
    return subject;
  };
  const generate = ({ host }: Subject, title: string) =>
    host.apply([
      { kind: 'generate', document: 'findings', name: '核查清单', content: contentOf(title), activate: true },
    ]);
  const documents = async ({ host }: Subject) =>
    Object.fromEntries((await host.listSheets()).map(({ name, document }) => [name, document]));

  describe('owning generated sheets', () => {
    it('leaves a copy to who made it', async () => {
      const subject = await generated();
      const copy = copySheet(subject.workbook, sheetOf(subject, 1), '核查清单 (2)');
      const before = describeSheet(copy, subject.workbook);
      expect(await documents(subject)).toEqual({ "张三's 台账": null, 核查清单: 'findings', '核查清单 (2)': null });
      await generate(subject, '二');
      expect(valueAt(sheetOf(subject, 1), 0, 1)).toBe('二');
      await subject.host.apply([{ kind: 'clear', marks: 'all', documents: 'all' }]);
      expect(await documents(subject)).toEqual({ "张三's 台账": null, '核查清单 (2)': null });
      expect(describeSheet(copy, subject.workbook)).toEqual(before);
    });

    it('leaves a renamed one to who renamed it, and takes it back under its name', async () => {
      const subject = await generated();
      const mine = sheetOf(subject, 1);
      mine.name = '我的清单';
      expect(await documents(subject)).toEqual({ "张三's 台账": null, 我的清单: null });
      await generate(subject, '二');
      expect(await documents(subject)).toEqual({ "张三's 台账": null, 我的清单: null, 核查清单: 'findings' });
      await subject.host.apply([{ kind: 'clear', marks: [], documents: ['findings'] }]);
      mine.name = '核查清单';
      expect(await documents(subject)).toEqual({ "张三's 台账": null, 核查清单: 'findings' });
    });

    it('clears the marks of a copied ledger like any others, with its filter', async () => {
      const subject = start(workbookOf({ "张三's 台账": [['任务', '进度'], ['甲'], ['乙']] }));
      const sheet = sheetOf(subject);
      sheet.autoFilter = { top: 0, left: 0, bottom: 2, right: 1 };
      const before = describeSheet(sheet, subject.workbook);
      await subject.host.apply([marks(sheet.id, [['滞后', '慢']])]);
      const copy = copySheet(subject.workbook, sheet, '副本');
      await subject.host.apply([{ kind: 'clear', marks: 'all', documents: 'all' }]);
      expect(describeSheet(sheet, subject.workbook)).toEqual(before);
      expect(describeSheet(copy, subject.workbook)).toEqual({ ...before, name: '副本' });
    });
  });
}
