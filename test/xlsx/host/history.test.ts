import type { HostChange } from '../../../src/host/host';
import type { GeneratePlan, SheetPlan } from '../../../src/core/model/sheet-plan';
import { createFileHost, createWorkbook } from '../../../src/xlsx';
import { describeWorkbook } from '../../support/describe-workbook';

function bench() {
  const workbook = createWorkbook();
  const sheet = workbook.addSheet('台账');
  sheet.setContent(0, 0, { value: '任务', formula: null });
  sheet.setContent(1, 1, { value: 53, formula: 'A1' });
  return { workbook, sheet, host: createFileHost(workbook, { fileName: null }) };
}

const CONTENT = { styles: [], merges: [], widths: [], heights: [], links: [], conditions: [] };
const generated: GeneratePlan = {
  kind: 'generate',
  document: 'findings',
  name: '核查清单',
  activate: true,
  content: { ...CONTENT, blocks: [{ at: { row: 0, column: 0 }, rows: [['一']] }] },
};
const marked = (sheet: string): SheetPlan => ({
  kind: 'mark',
  sheet,
  column: 2,
  widths: [10, 40],
  tables: [
    {
      top: 0,
      rows: [
        ['核查进度', '核查说明'],
        ['滞后', '低'],
      ],
      conditions: [],
    },
  ],
});

describe('a file host takes back what was done', () => {
  it('edits, plans and corrections, in their order, and does them again', async () => {
    const { workbook, sheet, host } = bench();
    const states = [describeWorkbook(workbook)];
    const steps = [
      () => host.edit(sheet.id, { row: 1, column: 1 }, 12, { numberFormat: '0.00%', quotePrefix: false }),
      () => host.apply([marked(sheet.id)]),
      () => host.edit(sheet.id, { row: 1, column: 2 }, null),
      () => host.apply([generated]),
      () => host.apply([{ kind: 'correct', sheet: sheet.id, cells: [{ cell: { row: 0, column: 0 }, value: '改' }] }]),
    ];
    for (const step of steps) {
      await step();
      states.push(describeWorkbook(workbook));
    }
    for (let at = steps.length - 1; at >= 0; at--) {
      expect(await host.undo()).toBe(true);
      expect(describeWorkbook(workbook)).toEqual(states[at]);
    }
    expect(await host.undo()).toBe(false);
    for (let at = 1; at <= steps.length; at++) {
      expect(await host.redo()).toBe(true);
      expect(describeWorkbook(workbook)).toEqual(states[at]);
    }
    expect(await host.redo()).toBe(false);
  });

  it('tells subscribers and whoever draws, and forgets what was undone once something new is done', async () => {
    const { sheet, host } = bench();
    const changes: HostChange[] = [];
    let drawn = 0;
    await host.subscribe((change) => changes.push(change));
    host.watch(() => drawn++);
    await host.edit(sheet.id, { row: 3, column: 0 }, '甲');
    await host.undo();
    expect(host.revision()).toMatchObject({ canUndo: false, canRedo: true });
    await host.edit(sheet.id, { row: 4, column: 0 }, '乙');
    expect(host.revision()).toMatchObject({ canUndo: true, canRedo: false });
    const range = { top: 3, left: 0, bottom: 3, right: 0 };
    const edited = { kind: 'cells', sheet: sheet.id, range, remote: false };
    expect(changes.filter((change) => change.kind === 'cells').slice(0, 2)).toEqual([edited, edited]);
    expect(drawn).toBe(3);
  });

  it('leaves settings as they are: they are no part of what is taken back', async () => {
    const { sheet, host } = bench();
    await host.apply([marked(sheet.id)]);
    await host.saveSettings('{"version":1}');
    await host.undo();
    expect(await host.loadSettings()).toBe('{"version":1}');
  });
});
