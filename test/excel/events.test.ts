import { createExcelHost } from '../../src/excel';
import type { HostChange } from '../../src/host/host';
import { startExcel, type ExcelOptions } from '../office-host';
import { findings, LEDGER, ledger } from './support/ledger';

async function listen(options: Partial<ExcelOptions> = {}) {
  const workbook = ledger();
  const { excel } = startExcel(workbook, options);
  const host = createExcelHost();
  const heard: HostChange[] = [];
  const stop = await host.subscribe((change) => heard.push(change));
  const sheet = workbook.sheets[0]?.id ?? '';
  return { workbook, excel, host, heard, stop, sheet };
}

const cells = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

describe('what Excel tells', () => {
  it("a colleague's edit is remote", async () => {
    const { excel, heard, sheet } = await listen();
    excel.colleague.edit(LEDGER, 'C4:D4', [[48, 0.9]]);
    await excel.settled();
    expect(heard).toEqual([{ kind: 'cells', sheet, range: cells(3, 2, 3, 3), remote: true }]);
  });

  it('inserted and deleted rows and columns change the structure', async () => {
    const { excel, heard, sheet } = await listen();
    excel.person.insertRows(LEDGER, 3);
    excel.person.deleteRows(LEDGER, 3);
    excel.person.insertColumns(LEDGER, 'B');
    excel.colleague.deleteColumns(LEDGER, 'B');
    await excel.settled();
    expect(heard).toEqual([
      { kind: 'structure', sheet, remote: false },
      { kind: 'structure', sheet, remote: false },
      { kind: 'structure', sheet, remote: false },
      { kind: 'structure', sheet, remote: true },
    ]);
  });

  it('sorted rows change the structure: all sorted cells hold something else, and only some may be named', async () => {
    const { excel, heard, sheet } = await listen();
    excel.person.sort(LEDGER, 'A3:D5', 'A', false);
    await excel.settled();
    expect(heard).toEqual([{ kind: 'structure', sheet, remote: false }]);
  });

  it('formulas that were calculated', async () => {
    const { excel, heard, sheet } = await listen();
    excel.person.calculate(LEDGER, { C6: 113 });
    await excel.settled();
    expect(heard).toEqual([{ kind: 'calculated', sheet }]);
  });

  it('sheets that people add, delete and show', async () => {
    const { excel, heard, workbook } = await listen();
    excel.person.addSheet('新表');
    excel.person.activate('新表');
    excel.person.deleteSheet('填表说明');
    await excel.settled();
    const added = workbook.sheets.find(({ name }) => name === '新表')?.id;
    expect(heard).toEqual([{ kind: 'sheets' }, { kind: 'active', sheet: added }, { kind: 'sheets' }]);
  });

  it('sheets that people rename and move, where Excel tells it', async () => {
    const { excel, heard } = await listen({ online: true, platform: 'OfficeOnline' });
    excel.person.renameSheet('填表说明', '说明');
    excel.person.moveSheet('说明', 0);
    await excel.settled();
    expect(heard).toEqual([{ kind: 'sheets' }, { kind: 'sheets' }]);
  });

  it.each([false, true])(
    "not the add-in's own sheets (newer events: %s), but what people do to them later",
    async (online) => {
      const { excel, heard, host, workbook } = await listen({ online });
      const generate = () =>
        host.apply([{ kind: 'generate', document: 'findings', name: '核查清单', content: findings(), activate: true }]);
      await generate();
      await generate();
      await excel.settled();
      expect(heard).toEqual([]);
      excel.person.activate(LEDGER);
      excel.person.activate('核查清单');
      excel.person.deleteSheet('核查清单');
      await excel.settled();
      const own = heard.filter(({ kind }) => kind !== 'active');
      expect(own).toEqual([{ kind: 'sheets' }]);
      expect(heard.filter((change) => change.kind === 'active').map(({ sheet }) => sheet)).toContain(
        workbook.sheets[0]?.id,
      );
    },
  );

  it('nothing of a sheet that was taken back, also where the answers were lost', async () => {
    const { excel, heard, host } = await listen();
    excel.server.failSync(2, 'after');
    await expect(
      host.apply([{ kind: 'generate', document: 'findings', name: '核查清单', content: findings(), activate: true }]),
    ).rejects.toMatchObject({ aftermath: 'unchanged' });
    await excel.settled();
    expect(heard.filter(({ kind }) => kind !== 'active')).toEqual([]);
  });

  it('nothing after the end', async () => {
    const { excel, heard, stop } = await listen({ online: true });
    await stop();
    excel.person.edit(LEDGER, 'A1', 'x');
    excel.person.addSheet('新表');
    await excel.settled();
    expect(heard).toEqual([]);
    expect(excel.held).toEqual({ events: 0, references: 0 });
  });
});
