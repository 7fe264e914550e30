import type { HostChange } from '../../src/host/host';
import { contentOf } from './generating';
import { marks, markable } from './marks';
import { sheetOf, type Start, type Subject } from './subject';

/** Telling of changes. */
export function eventsContract(start: Start): void {
  async function listened(): Promise<{ subject: Subject; heard: HostChange[]; stop: () => Promise<void> }> {
    const subject = markable(start);
    const heard: HostChange[] = [];
    const stop = await subject.host.subscribe((change) => heard.push(change));
    return { subject, heard, stop };
  }

  describe('telling of changes', () => {
    it("tells a person's edit", async () => {
      const { subject, heard } = await listened();
      const sheet = sheetOf(subject);
      await subject.edit(sheet, { row: 1, column: 1 }, 0.7);
      await subject.settled();
      expect(heard).toEqual([
        { kind: 'cells', sheet: sheet.id, range: { top: 1, left: 1, bottom: 1, right: 1 }, remote: false },
      ]);
    });

    it('tells everybody who listens, and nobody any more who stopped', async () => {
      const { subject, heard, stop } = await listened();
      const others: HostChange[] = [];
      await subject.host.subscribe((change) => others.push(change));
      await stop();
      await subject.edit(sheetOf(subject), { row: 1, column: 1 }, 0.7);
      await subject.settled();
      expect(heard).toEqual([]);
      expect(others).toHaveLength(1);
    });

    it("tells nothing of the add-in's own marks and sheets, done, redone, cleared or taken back", async () => {
      const { subject, heard } = await listened();
      const { id } = sheetOf(subject);
      const generate = {
        kind: 'generate',
        document: 'findings',
        name: '核查清单',
        content: contentOf('一'),
        activate: true,
      } as const;
      for (const _round of [1, 2]) await subject.host.apply([marks(id, [['滞后', '慢']]), generate]);
      await subject.host.apply([generate, marks('gone', [['滞后', '慢']])]).catch(() => undefined);
      await subject.host.apply([{ kind: 'clear', marks: 'all', documents: 'all' }]);
      await subject.host.saveSettings('{}');
      await subject.settled();
      expect(heard.filter(({ kind }) => kind !== 'active')).toEqual([]);
    });

    it('tells corrections: what depends on them is to be checked', async () => {
      const { subject, heard } = await listened();
      const { id } = sheetOf(subject);
      await subject.host.apply([{ kind: 'correct', sheet: id, cells: [{ cell: { row: 1, column: 1 }, value: 0.9 }] }]);
      await subject.settled();
      expect(heard).toEqual([
        { kind: 'cells', sheet: id, range: { top: 1, left: 1, bottom: 1, right: 1 }, remote: false },
      ]);
    });

    it('tells that another sheet is shown', async () => {
      const { subject, heard } = await listened();
      const second = sheetOf(subject, 1);
      await subject.host.select(second.id, { row: 0, column: 0 });
      await subject.settled();
      expect(heard).toEqual([{ kind: 'active', sheet: second.id }]);
    });
  });
}
