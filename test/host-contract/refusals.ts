import type { SheetPlan } from '../../src/core/model/sheet-plan';
import { describeWorkbook } from '../support/describe-workbook';
import { contentOf } from './generating';
import { marks, markable } from './marks';
import { sheetOf, type Start, type Subject } from './subject';

const PAIRS = [['滞后', '慢']] as const;

function generate(): SheetPlan {
  return { kind: 'generate', document: 'findings', name: '核查清单', content: contentOf('一'), activate: true };
}

function correct(sheet: string): SheetPlan {
  return { kind: 'correct', sheet, cells: [{ cell: { row: 1, column: 0 }, value: '丙' }] };
}

/** What a host refuses, with the code of its error and the workbook left as it was. */
export function refusalsContract(start: Start): void {
  async function expectRefusal(
    subject: Subject,
    plans: readonly SheetPlan[],
    expected: Readonly<Record<string, unknown>>,
    signal?: AbortSignal,
  ): Promise<void> {
    const before = describeWorkbook(subject.workbook);
    const error: unknown = await subject.host.apply(plans, signal ? { signal } : {}).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: 'HostError', aftermath: 'unchanged', ...expected });
    expect(describeWorkbook(subject.workbook)).toEqual(before);
  }

  describe('refusing', () => {
    it('says that a sheet is protected', async () => {
      const subject = markable(start);
      const sheet = sheetOf(subject);
      await subject.host.apply([marks(sheet.id, PAIRS)]);
      sheet.protected = true;
      const expected = { code: 'protected', params: { sheet: sheet.name } };
      await expectRefusal(subject, [marks(sheet.id, PAIRS)], expected);
      await expectRefusal(subject, [{ kind: 'clear', marks: [sheet.id], documents: [] }], expected);
      await expectRefusal(subject, [correct(sheet.id)], expected);
    });

    it('says that the workbook is protected', async () => {
      const subject = markable(start);
      await subject.host.apply([generate()]);
      subject.workbook.structureProtected = true;
      const expected = { code: 'protected', params: {} };
      await expectRefusal(subject, [generate()], expected);
      await expectRefusal(subject, [{ kind: 'clear', marks: [], documents: 'all' }], expected);
    });

    it('says that a sheet is not there any more', async () => {
      const subject = markable(start);
      for (const plan of [marks('gone', PAIRS), correct('gone')]) {
        await expectRefusal(subject, [plan], { code: 'sheet-missing' });
      }
      await expectRefusal(subject, [{ kind: 'clear', marks: ['gone'], documents: [] }], { code: 'sheet-missing' });
      for (const call of [
        subject.host.readSheet('gone'),
        subject.host.readCells('gone', [{ top: 0, left: 0, bottom: 0, right: 0 }]),
        subject.host.select('gone', { row: 0, column: 0 }),
      ]) {
        await expect(call).rejects.toMatchObject({ name: 'HostError', code: 'sheet-missing' });
      }
    });

    it('says that there is no room: something stands there, or the sheet ends', async () => {
      const subject = markable(start);
      const sheet = sheetOf(subject);
      const expected = { code: 'no-room', params: { sheet: sheet.name } };
      await expectRefusal(subject, [marks(sheet.id, PAIRS, 1)], expected);
      await expectRefusal(subject, [marks(sheet.id, PAIRS, 16_383)], expected);
      await subject.host.apply([marks(sheet.id, PAIRS)]);
      await expectRefusal(subject, [marks(sheet.id, PAIRS, 1)], expected);
      // Below the marks that are there, where more of them would stand.
      sheet.setContent(2, 3, { value: '我写的', formula: null });
      await expectRefusal(subject, [marks(sheet.id, [...PAIRS, ['未报', '没有填报']])], expected);
    });

    it('says that there is no room where cells are merged', async () => {
      const subject = markable(start);
      const sheet = sheetOf(subject);
      sheet.merges.push({ top: 1, left: 3, bottom: 1, right: 5 });
      await expectRefusal(subject, [marks(sheet.id, PAIRS)], { code: 'no-room', params: { sheet: sheet.name } });
    });

    it('carries out all plans or none', async () => {
      const subject = markable(start);
      const { id } = sheetOf(subject);
      await subject.host.apply([marks(id, [['未报', '没有填报']]), generate()]);
      await expectRefusal(subject, [marks(id, PAIRS), generate(), correct('gone')], { code: 'sheet-missing' });
    });

    it('stops when it is told to', async () => {
      const subject = markable(start);
      const { id } = sheetOf(subject);
      const plans = [marks(id, PAIRS), generate()];
      await expectRefusal(subject, plans, { code: 'cancelled' }, AbortSignal.abort());
      await expect(subject.host.readSheet(id, { signal: AbortSignal.abort() })).rejects.toMatchObject({
        code: 'cancelled',
      });
    });

    it('goes back when it is told to stop on the way', async () => {
      const subject = markable(start);
      const { id } = sheetOf(subject);
      const before = describeWorkbook(subject.workbook);
      const controller = new AbortController();
      const apply = subject.host.apply([marks(id, PAIRS), generate()], {
        signal: controller.signal,
        onProgress: () => controller.abort(),
      });
      await expect(apply).rejects.toMatchObject({ code: 'cancelled', aftermath: 'unchanged' });
      expect(describeWorkbook(subject.workbook)).toEqual(before);
    });
  });
}
