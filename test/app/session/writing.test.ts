import * as fc from 'fast-check';
import { HostError } from '../../../src/core/model/host-error';
import { textAt } from '../../../src/core/model/cells';
import { isMarkedFormula } from '../../../src/core/model/marks';
import type { Session } from '../../../src/app/session/session';
import { describeWorkbook } from '../../support/describe-workbook';
import { FIRST_TASK, LEDGER, workbookOf, type TestCell } from './support/ledger';
import type { SheetModel } from '../../../src/xlsx';
import { settle, stage, type Stage } from './support/session';

const STATUS = 7;
const REASON = 8;

function textsOf({ workbook }: Stage, column: number, sheet = 0): readonly unknown[] {
  const model = workbook.sheets[sheet]!;
  return LEDGER.map((_, row) => model.contentAt(row, column)?.value ?? null);
}

describe('highlighting', () => {
  it('writes status and reason beside every task, and colours by one rule a status', async () => {
    const at = await stage();
    await at.session.highlight(at.id('台账'));
    expect(textsOf(at, STATUS)).toEqual([null, null, '核查进度', '已完成', '严重滞后', '未报', '达序时']);
    expect(textsOf(at, REASON)[2]).toBe('核查说明（截至2021-11-30，默认口径）');
    expect(textsOf(at, REASON)[4]).toMatch(/^完成40个，占目标100个的40\.0%，低于序时进度/);
    const formats = at.workbook.sheets[0]!.conditionalFormats;
    expect(formats).toHaveLength(5);
    expect(formats.every(({ formula }) => formula !== null && isMarkedFormula(formula))).toBe(true);
    expect(at.notice()).toBe('已标记“台账”的 4 行，其中需要关注的 2 行。可按“核查进度”列筛选。');
    expect(at.session.state().sheets[0]?.marks).toEqual({ top: 2, left: STATUS, bottom: 6, right: REASON });
  });

  it('replaces its own marks in their place, and shows what holds now', async () => {
    const at = await stage();
    await at.session.highlight(at.id('台账'));
    await at.person.edit(at.id('台账'), { row: 4, column: 4 }, 100);
    await at.session.highlight(at.id('台账'));
    expect(textsOf(at, STATUS)[4]).toBe('已完成');
    expect(at.workbook.sheets[0]!.conditionalFormats).toHaveLength(4);
    expect(at.workbook.sheets[0]!.usedRange()?.right).toBe(REASON);
  });

  it('tells how many of its marks no longer hold, until they are written anew or cleared', async () => {
    const at = await stage();
    const outdated = () => at.session.state().results.get(at.id('台账'))?.outdatedMarks;
    await at.session.highlight(at.id('台账'));
    expect(outdated()).toBeUndefined();
    await at.person.edit(at.id('台账'), { row: 4, column: 4 }, 100);
    await settle();
    expect(outdated()).toBe(1);
    await at.session.highlight(at.id('台账'));
    expect(outdated()).toBeUndefined();
    await at.session.setAsOf(at.id('台账'), '2021-06-30');
    expect(outdated()).toBeGreaterThan(0);
    await at.session.clear('all');
    expect(outdated()).toBeUndefined();
  });

  it('says where sorting will leave the marks behind', async () => {
    const wordsFor = async (change: (sheet: SheetModel) => void): Promise<readonly [string | undefined, string]> => {
      const at = await stage();
      change(at.workbook.sheets[0]!);
      await at.session.highlight(at.id('台账'));
      return [at.session.state().notice?.tone, at.notice()];
    };
    const filter = { top: 2, left: 0, bottom: 6, right: 6 };
    expect(
      await wordsFor((sheet) => {
        sheet.autoFilter = filter;
        sheet.filterColumns.push({ offset: 2, values: null });
      }),
    ).toEqual([
      'warning',
      '已标记“台账”的 4 行，其中需要关注的 2 行。台账正在筛选，筛选按钮没有扩展到标记列，用它排序时标记不会随行移动。请在 Excel 的“数据”中清除筛选条件后更新标记。',
    ]);
    const blocked = await wordsFor((sheet) => {
      sheet.autoFilter = { ...filter, bottom: 20 };
      sheet.setContent(15, REASON, { value: '备查', formula: null });
    });
    expect(blocked).toEqual(['warning', expect.stringContaining('还有其他内容')]);
    const table = await wordsFor((sheet) => sheet.tables.push({ name: '表1', range: filter }));
    expect(table).toEqual(['info', expect.stringContaining('台账是 Excel 表格')]);
  });

  it('reads its marks again only where their sheet is read as a whole, and fails with them', async () => {
    const at = await stage();
    const { id } = at.workbook.sheets[0]!;
    await at.session.highlight(id);
    at.host.calls.length = 0;
    at.person.changed({ kind: 'structure', sheet: id, remote: false });
    await settle();
    expect(at.host.calls).toEqual(['readSheet', 'readMarks']);
    at.host.failAlways('readMarks', new HostError('failed'));
    at.person.changed({ kind: 'structure', sheet: id, remote: false });
    await settle();
    expect(at.session.state().results.get(id)).toMatchObject({ freshness: 'stale', failure: { code: 'failed' } });
    at.host.failAlways('readMarks', null);
    await at.session.clear({ sheet: id });
    at.host.calls.length = 0;
    await at.session.check('active');
    expect(at.host.calls).not.toContain('readMarks');
  });

  it('takes in edits that are still pending before it writes', async () => {
    const at = await stage();
    await at.session.check('active');
    await at.person.edit(at.id('台账'), { row: 4, column: 4 }, 100);
    await at.session.highlight(at.id('台账'));
    expect(textsOf(at, STATUS)[4]).toBe('已完成');
  });

  it('does not let its own writing set off a re-check, and no check sees it', async () => {
    const at = await stage();
    await at.session.check('active');
    const before = at.session.state().results.get(at.id('台账'));
    await at.session.highlight(at.id('台账'));
    at.host.calls.length = 0;
    await settle();
    expect(at.host.calls).toEqual([]);
    await at.session.check('active');
    expect(at.session.state().results.get(at.id('台账'))?.view).toEqual(before?.view);
  });

  it('leaves protected sheets alone, and says what to do instead', async () => {
    const at = await stage();
    const before = describeWorkbook(at.workbook);
    at.workbook.sheets[0]!.protected = true;
    await at.session.highlight(at.id('台账'));
    expect(at.notice()).toContain('受保护');
    expect(at.notice()).toContain('核查清单');
    // What the list knows by now is not tried again, and believed no longer than it is true.
    await at.session.check('active');
    at.host.calls.length = 0;
    await at.session.highlight(at.id('台账'));
    expect(at.notice()).toContain('受保护');
    expect(at.host.calls).not.toContain('apply');
    at.workbook.sheets[0]!.protected = false;
    expect(describeWorkbook(at.workbook)).toEqual(before);
    await at.session.highlight(at.id('台账'));
    expect(at.session.state().notice?.tone).toBe('success');
  });

  it('says so where nothing can be judged', async () => {
    const at = await stage(workbookOf({ 说明: [['填表说明'], ['一、本表由各单位填报。']] }));
    await at.session.highlight(at.id('说明'));
    expect(at.session.state().notice?.tone).toBe('info');
    expect(at.host.calls).not.toContain('apply');
  });

  it('writes English words in an English pane', async () => {
    const at = await stage(undefined, { locale: 'en' });
    await at.session.highlight(at.id('台账'));
    expect(textsOf(at, STATUS)[4]).toBe('seriously behind');
    expect(textsOf(at, REASON)[2]).toBe('Why (as of 2021-11-30, profile: default)');
  });
});

describe('clearing', () => {
  it('says that a filter of the clerk keeps its buttons wide, and puts them back later', async () => {
    const at = await stage();
    const sheet = at.workbook.sheets[0]!;
    sheet.autoFilter = { top: 2, left: 0, bottom: 6, right: 6 };
    const before = describeWorkbook(at.workbook);
    await at.session.highlight(sheet.id);
    sheet.filterColumns.push({ offset: 2, values: null });
    await at.session.clear('all');
    expect(at.session.state().notice?.tone).toBe('warning');
    expect(at.notice()).toMatch(/^标记已清除。“台账”正按台账的列筛选/);
    sheet.filterColumns.length = 0;
    await at.session.clear('all');
    expect(at.notice()).toBe('已清除本工具写入的内容，台账恢复原样。');
    expect(describeWorkbook(at.workbook)).toEqual(before);
    await at.session.clear('all');
    expect(at.notice()).toBe('没有本工具写入的内容，无需清除。');
  });

  it('takes away everything, and leaves the workbook as it was', async () => {
    const at = await stage(workbookOf({ 一月: LEDGER, 二月: LEDGER }));
    const before = describeWorkbook(at.workbook);
    await at.session.highlight(at.id('一月'));
    await at.session.highlight(at.id('二月'));
    await at.session.writeFindings(null);
    await at.session.writeFindings('市城管局');
    expect(at.workbook.sheets).toHaveLength(4);
    await at.session.clear('all');
    expect(describeWorkbook(at.workbook)).toEqual(before);
    expect(at.notice()).toBe('已清除本工具写入的内容，台账恢复原样。');
    await at.session.clear('all');
    expect(at.notice()).toBe('没有本工具写入的内容，无需清除。');
  });

  it('takes away the marks of one sheet alone', async () => {
    const at = await stage(workbookOf({ 一月: LEDGER, 二月: LEDGER }));
    await at.session.highlight(at.id('一月'));
    await at.session.highlight(at.id('二月'));
    await at.session.writeFindings(null);
    await at.session.clear({ sheet: at.id('一月') });
    expect(textsOf(at, STATUS, 0)).toEqual(LEDGER.map(() => null));
    expect(textsOf(at, STATUS, 1)[3]).toBe('已完成');
    expect(at.workbook.sheets).toHaveLength(3);
  });

  it('undoes highlighting on whatever ledger it was', async () => {
    const figure = fc.oneof(fc.integer({ min: 0, max: 120 }), fc.constant(null), fc.constant('正在推进'));
    const row = fc.tuple(figure, fc.constantFrom('2021年6月底前', '2021年12月底前', '长期坚持'));
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 2, maxLength: 12 }), async (rows) => {
        const tasks = rows.map(([actual, due], index): TestCell[] => [
          index + 1,
          `任务${index}`,
          '局',
          100,
          actual,
          null,
          due,
        ]);
        const at = await stage(workbookOf({ 台账: [...LEDGER.slice(0, FIRST_TASK), ...tasks] }));
        const before = describeWorkbook(at.workbook);
        await at.session.highlight(at.id('台账'));
        expect(describeWorkbook(at.workbook)).not.toEqual(before);
        await at.session.highlight(at.id('台账'));
        await at.session.clear('all');
        expect(describeWorkbook(at.workbook)).toEqual(before);
        await at.session.dispose();
      }),
      { numRuns: 40 },
    );
  });
});

describe('writing the findings', () => {
  it('writes a sheet, and replaces it in place', async () => {
    const at = await stage();
    await at.session.check('active');
    await at.session.writeFindings(null);
    expect(at.notice()).toBe('已将 1 条问题写入工作表“核查清单”。');
    const first = at.session.state().sheets;
    await at.session.writeFindings(null);
    expect(at.session.state().sheets.map(({ name, document }) => [name, document])).toEqual([
      ['台账', null],
      ['核查清单', 'findings'],
    ]);
    expect(first).toHaveLength(2);
    const snapshot = await at.person.readSheet(at.workbook.sheets[1]!.id);
    expect(textAt(snapshot, 0, 0)).toBe('台账核查清单');
    expect(textAt(snapshot, 4, 2)).toBe('F7');
  });

  it('checks the sheet in front first where nothing was checked', async () => {
    const at = await stage();
    await at.session.writeFindings(null);
    expect(at.session.state().results.size).toBe(1);
    expect(at.workbook.sheets[1]?.name).toBe('核查清单');
  });

  it('writes one department’s as a sheet of its own', async () => {
    const at = await stage();
    await at.session.check('active');
    await at.session.writeFindings('市城管局');
    expect(at.workbook.sheets[1]?.name).toBe('核查清单-市城管局');
    expect(at.notice()).toBe('已将 1 条问题写入工作表“核查清单-市城管局”。');
    await at.session.writeFindings('市园林局');
    expect(at.notice()).toBe('没有发现问题，已写入工作表“核查清单-市园林局”备查。');
  });

  it('takes another name where somebody else’s sheet has it, and names it', async () => {
    const at = await stage(workbookOf({ 台账: LEDGER, 核查清单: [['我们自己的清单']] }));
    await at.session.writeFindings(null);
    expect(at.workbook.sheets.map(({ name }) => name)).toEqual(['台账', '核查清单', '核查清单 (2)']);
    expect(at.notice()).toContain('“核查清单 (2)”');
  });

  it('writes nothing where there is no ledger', async () => {
    const at = await stage(workbookOf({ 说明: [['填表说明']] }));
    await at.session.writeFindings(null);
    expect(at.host.calls).not.toContain('apply');
    expect(at.session.state().notice?.tone).toBe('info');
  });
});

describe('fixing', () => {
  const TEXT_LEDGER: readonly (readonly TestCell[])[] = LEDGER.map((row, index) =>
    index === 4 ? [2, '改造小区', '市住建局', 100, '40 ', '40%', '2021年12月底前'] : row,
  );

  it('writes the correction, re-checks, and says what it did', async () => {
    const at = await stage(workbookOf({ 台账: TEXT_LEDGER }));
    await at.session.check('active');
    const finding = findingsOf(at).find(({ fix }) => fix !== null)!;
    await at.session.fix(at.id('台账'), finding);
    expect(at.workbook.sheets[0]!.contentAt(4, 4)?.value).toBe(40);
    expect(findingsOf(at).map(({ key }) => key)).not.toContain(finding.key);
    expect(at.notice()).toBe('已将 E5 中的文本“40”改为数值，可以撤销。');
  });

  it('names what stood there before, so that it can be put back by hand', async () => {
    const twice = LEDGER.map((row, index) => (index === 5 ? [2, ...row.slice(1)] : row));
    const at = await stage(workbookOf({ 台账: twice }));
    await at.session.check('active');
    const finding = findingsOf(at).find(({ rule, fix }) => rule === 'sequence' && fix !== null)!;
    await at.session.fix(at.id('台账'), finding);
    expect(at.notice()).toBe('已将 A6 由“2”改为“3”，可以撤销。');
  });

  it('warns of the undo of Excel where Excel is', async () => {
    const at = await stage(workbookOf({ 台账: TEXT_LEDGER }));
    Object.assign(at.host, { kind: 'excel' });
    await at.session.check('active');
    await at.session.fix(
      at.id('台账'),
      findingsOf(at).find(({ fix }) => fix !== null)!,
    );
    expect(at.notice()).toBe('已将 E5 中的文本“40”改为数值。这一步可能无法用 Excel 的撤销退回。');
  });

  it('follows the finding to where it is now, and does nothing where it is gone', async () => {
    const at = await stage(workbookOf({ 台账: TEXT_LEDGER }));
    await at.session.check('active');
    const finding = findingsOf(at).find(({ fix }) => fix !== null)!;
    await at.person.edit(at.id('台账'), { row: 4, column: 4 }, 41);
    await at.session.fix(at.id('台账'), finding);
    expect(at.workbook.sheets[0]!.contentAt(4, 4)?.value).toBe(41);
    expect(at.notice()).toBe('这个问题已不存在，未作改动。');
  });

  it('changes nothing where a finding has no safe correction', async () => {
    const at = await stage();
    await at.session.check('active');
    const finding = findingsOf(at).find(({ fix }) => fix === null)!;
    await at.session.fix(at.id('台账'), finding);
    expect(at.host.calls).not.toContain('apply');
    expect(at.session.state().notice?.tone).toBe('info');
  });

  it('keeps the correction where it cannot be read back, and calls the result stale', async () => {
    const at = await stage(workbookOf({ 台账: TEXT_LEDGER }));
    await at.session.check('active');
    const finding = findingsOf(at).find(({ fix }) => fix !== null)!;
    at.host.failAlways('readCells', new HostError('busy'));
    await at.session.fix(at.id('台账'), finding);
    expect(at.workbook.sheets[0]!.contentAt(4, 4)?.value).toBe(40);
    expect(at.session.state().notice?.tone).toBe('success');
    expect(at.session.state().results.get(at.id('台账'))?.freshness).toBe('stale');
  });
});

function findingsOf({ session, id }: Stage) {
  return session
    .state()
    .results.get(id('台账'))!
    .view.ledgers.flatMap(({ findings }) => findings);
}

describe('failing each call of the host in turn', () => {
  const ACTIONS: readonly (readonly [name: string, act: (session: Session, sheet: string) => Promise<void>])[] = [
    ['check', (session) => session.check('active')],
    ['check all', (session) => session.check('all')],
    ['highlight', (session, sheet) => session.highlight(sheet)],
    ['clear', (session) => session.clear('all')],
    ['write findings', (session) => session.writeFindings(null)],
    ['as-of day', (session, sheet) => session.setAsOf(sheet, '2021-06-30')],
    ['profile', (session) => session.setProfile('天津2022')],
  ];

  it.each(ACTIONS)('%s ends in what was wanted or in what was there, and says so', async (_name, act) => {
    const wanted = await run(act, null);
    expect(wanted.stage.session.state().notice?.tone ?? 'success').toBe('success');
    let failures = 0;
    for (let call = 1; ; call++) {
      const failed = await run(act, call);
      if (failed.calls < call) break;
      failures++;
      const { notice, work, settings } = failed.stage.session.state();
      expect(work).toBeNull();
      const after = describeWorkbook(failed.stage.workbook);
      const done = JSON.stringify(after) === JSON.stringify(wanted.after);
      if (!done) expect(after).toEqual(failed.before);
      if (!done) expect(notice?.tone).toMatch(/error|warning/);
      expect(settings).toEqual(keptSettings(failed.stage));
    }
    expect(failures).toBeGreaterThan(0);
  });

  async function run(act: (session: Session, sheet: string) => Promise<void>, call: number | null) {
    const at = await stage();
    await at.session.highlight(at.id('台账'));
    await at.person.edit(at.id('台账'), { row: 4, column: 4 }, 95);
    const before = describeWorkbook(at.workbook);
    at.host.calls.length = 0;
    at.host.failCall(call);
    await act(at.session, at.id('台账'));
    const calls = at.host.calls.length;
    at.host.failCall(null);
    await settle();
    return { stage: at, before, after: describeWorkbook(at.workbook), calls };
  }

  function keptSettings({ workbook }: Stage): unknown {
    const [text] = workbook.settings.values();
    return text === undefined ? { version: 1 } : JSON.parse(text);
  }

  it('says where the workbook may have been left half changed', async () => {
    const at = await stage();
    at.host.failAlways('apply', new HostError('busy', {}, 'unsure', { cause: new Error('lost') }));
    await at.session.highlight(at.id('台账'));
    expect(at.notice()).toContain('可能留有部分改动');
    expect(at.session.state().notice?.diagnostic).toContain('lost');
  });

  it('tells a mistake of the program from what the workbook refused', async () => {
    const at = await stage();
    at.engine.review = () => Promise.reject(new Error('a bug'));
    await at.session.check('active');
    expect(at.notice()).toContain('这不是台账的问题');
    expect(at.session.state().notice?.diagnostic).toContain('a bug');
    expect(at.session.state().results.get(at.id('台账'))).toMatchObject({ failure: { code: 'internal' } });
  });
});
