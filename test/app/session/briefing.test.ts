import { HostError } from '../../../src/core/model/host-error';
import type { BriefingSelection } from '../../../src/app/session/session';
import { describeWorkbook } from '../../support/describe-workbook';
import { documentOf } from '../../../src/xlsx';
import { fileOf, LEGACY, OTHER_LEDGER } from '../engine/support/file';
import { LEDGER, workbookOf } from './support/ledger';
import { settle, stage, type Stage } from './support/session';

const NOTES = [['填表说明'], ['一、本表由各单位填报。']];

function selection(at: Stage, names: readonly string[], given: Partial<BriefingSelection> = {}): BriefingSelection {
  return {
    sheets: names.map((name) => at.id(name)),
    documents: [{ id: 'summary', department: null }],
    ties: 'shared',
    precision: 1,
    ...given,
  };
}

const documents = (at: Stage): (readonly [string, string | null])[] =>
  at.workbook.sheets.map((sheet) => [sheet.name, documentOf(sheet)]);

describe('generating', () => {
  it('reads each chosen sheet once and writes all documents in one go', async () => {
    const at = await stage(workbookOf({ 一月: LEDGER, 二月: LEDGER, 说明: NOTES }));
    at.host.calls.length = 0;
    const both = [
      { id: 'summary', department: null },
      { id: 'lagging', department: null },
    ] as const;
    await at.session.generate(selection(at, ['一月', '二月'], { documents: both }));
    expect(at.host.calls.filter((call) => call === 'readSheet')).toHaveLength(2);
    expect(at.host.calls.filter((call) => call === 'apply')).toHaveLength(1);
    expect(documents(at).slice(3)).toEqual([
      ['汇总表 1130', 'summary:2021-11-30'],
      ['滞后清单 1130', 'lagging:2021-11-30'],
    ]);
    expect(at.session.state().notice?.tone).toBe('success');
    expect(at.notice()).toBe('已生成工作表：汇总表 1130、滞后清单 1130。');
    expect(at.session.state().sheets.find(({ active }) => active)?.name).toBe('汇总表 1130');
  });

  it('reads nothing that was reviewed and did not change', async () => {
    const at = await stage();
    await at.session.check('active');
    at.host.calls.length = 0;
    await at.session.generate(selection(at, ['台账']));
    expect(at.host.calls).not.toContain('readSheet');
    await at.person.edit(at.id('台账'), { row: 4, column: 4 }, 100);
    await at.session.generate(selection(at, ['台账']));
    expect(at.host.calls).not.toContain('readSheet');
    expect(at.host.calls).toContain('readCells');
  });

  it('replaces the documents of the same day in place, and says which', async () => {
    const at = await stage();
    await at.session.generate(selection(at, ['台账']));
    const lagging = { id: 'lagging', department: null } as const;
    await at.session.generate(selection(at, ['台账'], { documents: [{ id: 'summary', department: null }, lagging] }));
    expect(documents(at)).toHaveLength(3);
    expect(at.notice()).toBe('已生成工作表：滞后清单 1130；已更新：汇总表 1130。');
    await at.session.generate(selection(at, ['台账']));
    expect(at.notice()).toBe('已更新工作表：汇总表 1130。');
    expect(documents(at)).toHaveLength(3);
  });

  it('never touches a sheet that a clerk gave the same name, and is cleared without a trace', async () => {
    const at = await stage(workbookOf({ 台账: LEDGER, '汇总表 1130': [['手工']] }));
    const before = describeWorkbook(at.workbook);
    await at.session.generate(selection(at, ['台账']));
    const written = at.workbook.sheets.find((sheet) => documentOf(sheet) !== null);
    expect(written?.name).not.toBe('汇总表 1130');
    expect(at.notice()).toContain(written?.name);
    await at.session.clear('all');
    // What was chosen is kept for the next time.
    await at.host.saveSettings(null);
    expect(describeWorkbook(at.workbook)).toEqual(before);
  });

  it('names sources that hold no ledger or cannot be read, and goes on', async () => {
    const at = await stage(workbookOf({ 一月: LEDGER, 说明: NOTES }));
    await at.session.generate(selection(at, ['一月', '说明']));
    expect(at.session.state().notice?.tone).toBe('warning');
    expect(at.notice()).toMatch(/^已生成工作表：汇总表 1130。有 1 处未纳入：“说明”（.+）。$/);
  });

  it('writes nothing where no source is left, and says why', async () => {
    const at = await stage();
    at.host.failAlways('readSheet', new HostError('busy'));
    await at.session.generate(selection(at, ['台账']));
    expect(at.session.state().notice?.tone).toBe('error');
    expect(at.notice()).toContain('“台账”');
    expect(at.host.calls).not.toContain('apply');
    await at.session.generate(selection(at, []));
    expect(at.session.state().notice?.tone).toBe('info');
  });

  it('leaves the workbook as it was when it is cancelled or cannot write', async () => {
    const at = await stage();
    const before = describeWorkbook(at.workbook);
    const held = at.host.hold('readSheet');
    const done = at.session.generate(selection(at, ['台账']));
    await held.reached;
    at.session.cancel();
    held.release();
    await done;
    expect(at.session.state().notice?.tone).toBe('info');
    at.host.failAlways('apply', new HostError('read-only'));
    await at.session.generate(selection(at, ['台账']));
    expect(at.session.state().notice?.tone).toBe('error');
    expect(describeWorkbook(at.workbook)).toEqual(before);
  });

  it('keeps what was chosen for the next time', async () => {
    const at = await stage();
    await at.session.generate(selection(at, ['台账'], { ties: 'sequential', precision: 2 }));
    const kept = { documents: ['summary'], ties: 'sequential', precision: 2 };
    expect(at.session.state().settings.briefing).toEqual(kept);
    expect(JSON.parse((await at.host.loadSettings()) ?? '')).toMatchObject({ briefing: kept });
    expect(JSON.parse(at.session.exportSettings())).toMatchObject({ briefing: kept });
  });

  it('counts by formulas where every mark still holds, else by values', async () => {
    const at = await stage();
    const formulas = (): number => {
      const sheet = at.workbook.sheets.find((each) => documentOf(each) === 'summary:2021-11-30');
      let count = 0;
      sheet?.grid.forEachCell((row, column) => {
        if (sheet.contentAt(row, column)?.formula?.includes('COUNTIFS')) count++;
      });
      return count;
    };
    await at.session.generate(selection(at, ['台账']));
    expect(formulas()).toBe(0);
    await at.session.highlight(at.id('台账'));
    await at.session.generate(selection(at, ['台账']));
    expect(formulas()).toBeGreaterThan(0);
    await at.person.edit(at.id('台账'), { row: 4, column: 4 }, 100);
    await at.session.generate(selection(at, ['台账']));
    expect(formulas()).toBe(0);
  });
});

describe('the preview', () => {
  it('shows documents quietly over what was reviewed', async () => {
    const at = await stage();
    await at.session.check('active');
    at.host.calls.length = 0;
    await at.session.previewBriefing(selection(at, ['台账']));
    const { preview } = at.session.state().briefing;
    expect(preview?.documents.map(({ id, tab }) => [id, tab])).toEqual([['summary', '汇总表 1130']]);
    expect(preview?.overview).toMatchObject({ asOf: '2021-11-30', ledgers: 1 });
    expect(preview?.overview.departments.map(({ name, late }) => [name, late])).toEqual([
      ['市住建局', 1],
      ['市教育局', 1],
    ]);
    expect(at.host.calls).toEqual([]);
  });

  it('follows an edit when it is asked again', async () => {
    const at = await stage();
    await at.session.check('active');
    const chosen = selection(at, ['台账'], { documents: [{ id: 'lagging', department: null }] });
    await at.session.previewBriefing(chosen);
    const before = at.session.state().briefing.preview;
    await at.person.edit(at.id('台账'), { row: 4, column: 4 }, 100);
    await settle();
    await at.session.previewBriefing(chosen);
    const after = at.session.state().briefing.preview;
    expect(before?.overview.departments).toHaveLength(2);
    expect(after?.overview.departments).toHaveLength(1);
  });

  it('reads what nobody checked yet, which can be cancelled', async () => {
    const at = await stage(workbookOf({ 一月: LEDGER, 二月: LEDGER }));
    const held = at.host.hold('readSheet');
    const done = at.session.previewBriefing(selection(at, ['一月', '二月']));
    await held.reached;
    expect(at.session.state().work).toMatchObject({ kind: 'preview', cancellable: true });
    at.session.cancel();
    held.release();
    await done;
    expect(at.session.state().briefing.preview).toBeNull();
    await at.session.previewBriefing(selection(at, ['一月', '二月']));
    expect(at.session.state().briefing.preview?.overview.ledgers).toBe(2);
  });

  it('is made of the latest choice alone', async () => {
    const at = await stage();
    await at.session.check('active');
    const asked = jest.spyOn(at.engine, 'briefing');
    const first = at.session.previewBriefing(selection(at, ['台账'], { precision: 0 }));
    const second = at.session.previewBriefing(selection(at, ['台账'], { precision: 2 }));
    await Promise.all([first, second]);
    expect(asked.mock.calls.every(([{ choice }]) => choice.precision === 2)).toBe(true);
    expect(at.session.state().briefing.preview?.selection.precision).toBe(2);
  });

  it('gives an engine that was started anew its sheets again', async () => {
    const at = await stage();
    await at.session.check('active');
    await at.engine.forget(at.id('台账'));
    await at.session.previewBriefing(selection(at, ['台账']));
    expect(at.session.state().briefing.preview?.documents).toHaveLength(1);
  });

  it('tells a failure and shows no old preview beside it', async () => {
    const at = await stage();
    await at.session.check('active');
    await at.session.previewBriefing(selection(at, ['台账']));
    jest.spyOn(at.engine, 'briefing').mockRejectedValueOnce(new Error('broken'));
    await at.session.previewBriefing(selection(at, ['台账']));
    expect(at.session.state().briefing.preview).toBeNull();
    expect(at.session.state().notice).toMatchObject({ tone: 'error', diagnostic: expect.stringContaining('broken') });
  });
});

describe('picked files', () => {
  const other = (): { name: string; bytes: Uint8Array<ArrayBuffer> } => ({
    name: '报送.xlsx',
    bytes: fileOf(OTHER_LEDGER),
  });
  const files = (at: Stage) => at.session.state().briefing.files;

  it('are summed up with the workbook, which is not read for them', async () => {
    const at = await stage();
    await at.session.addFiles([other()]);
    expect(at.host.calls).not.toContain('readSheet');
    expect(files(at)).toMatchObject([
      { name: '报送.xlsx', failure: null, sheets: [{ name: 'Sheet1', kinds: ['plan'] }] },
    ]);
    expect(at.session.state().notice).toBeNull();
    await at.session.generate(selection(at, ['台账']));
    expect(at.session.state().notice?.tone).toBe('success');
    await at.session.previewBriefing(selection(at, ['台账']));
    expect(at.session.state().briefing.preview?.overview).toMatchObject({
      ledgers: 2,
      departments: [
        { name: '市住建局', late: 2 },
        { name: '市教育局', late: 1 },
      ],
    });
  });

  it('are summed up without the workbook too', async () => {
    const at = await stage(workbookOf({ 空表: [] }));
    await at.session.addFiles([other()]);
    await at.session.generate(selection(at, []));
    expect(at.notice()).toBe('已生成工作表：汇总表 1130。');
  });

  it('that cannot be read are listed with the reason, and the others go on', async () => {
    const at = await stage();
    await at.session.addFiles([{ name: '旧.xls', bytes: LEGACY }, other()]);
    expect(files(at).map(({ name, failure }) => [name, failure?.text.slice(0, 20) ?? null])).toEqual([
      ['旧.xls', '这是旧版 Excel 97—2003 格'],
      ['报送.xlsx', null],
    ]);
    expect(at.notice()).toBe('2 个文件中有 1 个未能读取，原因见文件列表；其余已纳入。');
    await at.session.generate(selection(at, ['台账']));
    expect(at.notice()).toMatch(/有 1 处未纳入：“旧\.xls”/);
  });

  it('take the place of an earlier one of the same name, and can be removed', async () => {
    const at = await stage();
    await at.session.addFiles([other()]);
    await at.session.addFiles([other()]);
    expect(files(at)).toHaveLength(1);
    await at.session.removeFile(files(at)[0]!.id);
    expect(files(at)).toEqual([]);
    await at.session.removeFile('gone');
    await at.session.check('active');
    await at.session.previewBriefing(selection(at, ['台账']));
    expect(at.session.state().briefing.preview?.overview.ledgers).toBe(1);
  });

  it('are reviewed again by a profile that is chosen later, and by an engine that lost them', async () => {
    const at = await stage();
    await at.session.check('active');
    await at.session.addFiles([other()]);
    const reviewed = jest.spyOn(at.engine, 'reviewFile');
    await at.session.previewBriefing(selection(at, ['台账']));
    expect(reviewed).not.toHaveBeenCalled();
    await at.session.setProfile('10/20');
    await at.session.previewBriefing(selection(at, ['台账']));
    expect(reviewed.mock.calls.map(([, { profile }]) => profile)).toEqual(['10/20']);
    await at.engine.forget('file:1:0');
    await at.session.previewBriefing(selection(at, ['台账']));
    expect(reviewed).toHaveBeenCalledTimes(2);
    expect(at.session.state().briefing.preview?.overview.ledgers).toBe(2);
  });

  it('are not there where their reading is cancelled, and the program’s own failure is one of theirs', async () => {
    const at = await stage();
    jest.spyOn(at.engine, 'reviewFile').mockRejectedValueOnce(new HostError('cancelled'));
    await at.session.addFiles([other()]);
    expect(files(at)).toEqual([]);
    expect(at.session.state().notice?.tone).toBe('info');
    jest.spyOn(at.engine, 'reviewFile').mockRejectedValueOnce(new Error('broken'));
    await at.session.addFiles([other()]);
    expect(files(at)).toMatchObject([{ failure: { diagnostic: expect.stringContaining('broken') } }]);
  });
});

describe('notices', () => {
  it('go to each department with late items where none is named', async () => {
    const at = await stage();
    await at.session.generate(selection(at, ['台账'], { documents: [{ id: 'notice', department: null }] }));
    expect(
      documents(at)
        .slice(1)
        .map(([, document]) => document),
    ).toEqual(['notice:2021-11-30:市住建局', 'notice:2021-11-30:市教育局']);
    const one = { id: 'notice', department: '市教育局' } as const;
    await at.session.generate(selection(at, ['台账'], { documents: [one] }));
    expect(documents(at)).toHaveLength(3);
  });
});

/** What stands on the sheet of a document. */
function textsOn(at: Stage, document: string): readonly unknown[] {
  const sheet = at.workbook.sheets.find((each) => documentOf(each) === document);
  const texts: unknown[] = [];
  sheet?.grid.forEachCell((row, column) => texts.push(sheet.contentAt(row, column)?.value));
  return texts;
}

describe('places of an earlier ranking', () => {
  const ranking = { documents: [{ id: 'ranking', department: null }] } as const;
  const several = [
    ...LEDGER.slice(0, 3),
    [1, '新建公园', '市园林局', 10, 10, '100%', '2021年12月底前'],
    [2, '改造小区', '市住建局', 100, 40, '40%', '2021年12月底前'],
    [3, '修缮房屋', '市住建局', 100, 50, '50%', '2021年12月底前'],
    [4, '栽种树木', '市园林局', 50, 48, '96%', '2021年12月底前'],
    [5, '新增绿地', '市园林局', 50, 48, '96%', '2021年12月底前'],
  ];

  it('are read from the newest one before the day, and only from there', async () => {
    const at = await stage(workbookOf({ 台账: several }));
    const id = at.id('台账');
    const reads = async (): Promise<number> => {
      at.host.calls.length = 0;
      await at.session.generate(selection(at, ['台账'], ranking));
      return at.host.calls.filter((call) => call === 'readSheet').length;
    };
    await at.session.check('active');
    await at.session.setAsOf(id, '2021-10-31');
    expect(await reads()).toBe(0);
    // By the next month 市住建局 has overtaken 市园林局.
    await at.person.edit(id, { row: 4, column: 4 }, 100);
    await at.session.setAsOf(id, null);
    expect(await reads()).toBe(1);
    expect(textsOn(at, 'ranking:2021-11-30')).toEqual(expect.arrayContaining(['↑1', '↓1']));
    expect(textsOn(at, 'ranking:2021-10-31')).not.toContain('↑1');
    // One of the same day is what is being replaced, and later ones are not earlier.
    await at.session.setAsOf(id, '2021-10-31');
    expect(await reads()).toBe(0);
    expect(documents(at).map(([, document]) => document)).toEqual([null, 'ranking:2021-10-31', 'ranking:2021-11-30']);
  });
});
