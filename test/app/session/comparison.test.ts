import { isComparisonOld } from '../../../src/app/session/compare/state';
import { EngineError } from '../../../src/app/engine/engine-error';
import { HostError } from '../../../src/core/model/host-error';
import { documentOf } from '../../../src/xlsx';
import { describeWorkbook } from '../../support/describe-workbook';
import { fileOf, LEGACY } from '../engine/support/file';
import { LEDGER, workbookOf, type TestCell } from './support/ledger';
import { settle, stage, type Stage } from './support/session';

/** {@link LEDGER} a month before: more was built of the toilets, less of the parks, and one task was another one. */
const EARLIER = [
  ['2021年重点任务台账'],
  ['截至2021年10月31日'],
  ['序号', '任务名称', '责任单位', '目标值(个)', '完成值(个)', '完成率', '完成时限'],
  [1, '新建公园', '市园林局', 10, 8, null, '2021年12月底前'],
  [2, '改造小区', '市住建局', 100, 40, null, '2021年12月底前'],
  [3, '旧任务', '市教育局', 7, null, null, '2021年12月底前'],
  [4, '新建厕所', '市城管局', 60, 50, null, '2021年12月底前'],
];
const NOTES = [['填表说明'], ['一、本表由各单位填报。']];
const october = (rows = EARLIER) => ({ name: '10月.xlsx', bytes: fileOf(rows) });

const comparison = ({ session }: Stage) => session.state().comparison;
const sections = (at: Stage) =>
  comparison(at)?.view?.sections.map(({ id, rows }) => [id, ...rows.map(({ task }) => task)]);

describe('comparing with an earlier file', () => {
  it('reads what was not read yet, and says what changed, where', async () => {
    const at = await stage(workbookOf({ 台账: LEDGER, 说明: NOTES }));
    const before = describeWorkbook(at.workbook);
    await at.session.compareWith(october());
    expect(at.notice()).toBe('');
    expect(comparison(at)).toMatchObject({
      file: '10月.xlsx',
      failure: null,
      view: { asOf: '2021-11-30', beforeAsOf: '2021-10-31' },
    });
    expect(sections(at)).toEqual([
      ['regressed', '新建厕所'],
      ['retargeted', '新建厕所'],
      ['stale', '改造小区'],
      ['added', '新增学位'],
      ['gone', '旧任务'],
      ['completed', '新建公园'],
    ]);
    const [fallen] = comparison(at)?.view?.sections[0]?.rows ?? [];
    expect(fallen?.place).toEqual({ sheet: at.id('台账'), sheetName: '台账', cell: 'E7' });
    expect(describeWorkbook(at.workbook)).toEqual(before);
  });

  it('reads nothing twice: neither sheets that were checked, nor the file when it is compared again', async () => {
    const at = await stage();
    await at.session.check('active');
    at.host.calls.length = 0;
    const reviewed = jest.spyOn(at.engine, 'reviewFile');
    await at.session.compareWith(october());
    await at.session.compareAgain();
    expect(at.host.calls).not.toContain('readSheet');
    expect(reviewed).toHaveBeenCalledTimes(1);
  });

  it('knows when it no longer holds, and holds again once it is made again', async () => {
    const at = await stage();
    await at.session.compareWith(october());
    expect(isComparisonOld(at.session.state())).toBe(false);
    await at.person.edit(at.id('台账'), { row: 6, column: 4 }, 55);
    await at.until(isComparisonOld);
    expect(sections(at)?.[0]).toEqual(['regressed', '新建厕所']);
    await at.session.compareAgain();
    expect(isComparisonOld(at.session.state())).toBe(false);
    expect(sections(at)?.map(([id]) => id)).not.toContain('regressed');
  });

  it('follows the profile: what it switches off is not said, and the file is read by it', async () => {
    const at = await stage();
    await at.session.compareWith(october());
    const reviewed = jest.spyOn(at.engine, 'reviewFile');
    await at.session.setProfile({ name: '本市', rules: { regression: 'off', 'target-changed': 'off' } });
    expect(isComparisonOld(at.session.state())).toBe(true);
    await at.session.compareAgain();
    expect(reviewed).toHaveBeenCalledTimes(1);
    const found = comparison(at)?.view?.sections.flatMap(({ rows }) =>
      rows.flatMap(({ findings }) => findings.map(({ rule }) => rule)),
    );
    expect(found).toEqual(['stale']);
  });

  it('takes a day for the earlier file, says where the two days make no sense, and goes back', async () => {
    const at = await stage();
    await at.session.compareWith(october());
    await at.session.compareAgain('2021-12-31');
    expect(comparison(at)).toMatchObject({ givenDay: '2021-12-31', view: { beforeAsOf: '2021-12-31' } });
    expect(comparison(at)?.view?.summary[1]).toContain('是否放反');
    // It stays where the same two are compared again.
    await at.session.compareAgain();
    expect(comparison(at)?.givenDay).toBe('2021-12-31');
    await at.session.compareAgain(null);
    expect(comparison(at)).toMatchObject({ givenDay: null, view: { beforeAsOf: '2021-10-31' } });
  });

  it.each([
    ['cannot be read', { name: '旧.xls', bytes: LEGACY }, '.xls'],
    ['holds no ledger', { name: '说明.xlsx', bytes: fileOf(NOTES) }, '没有找到台账'],
  ])('says why where the earlier file %s', async (_what, file, words) => {
    const at = await stage();
    await at.session.compareWith(file);
    expect(comparison(at)).toMatchObject({ file: file.name, view: null });
    expect(comparison(at)?.failure?.text).toContain(words);
    await at.session.writeComparison();
    expect(at.workbook.sheets).toHaveLength(1);
    await at.session.compareWith(october());
    expect(comparison(at)?.failure).toBeNull();
  });

  it('says where the workbook holds no ledger, or nothing that is in the other', async () => {
    const empty = await stage(workbookOf({ 说明: NOTES }));
    await empty.session.compareWith(october());
    expect(comparison(empty)?.failure?.text).toContain('没有找到台账');
    const stranger: readonly (readonly TestCell[])[] = [
      ...LEDGER.slice(0, 3),
      [1, '清淤河道', '市水务局', 10, 5, null, '2021年12月底前'],
      [2, '修建堤防', '市水务局', 20, 5, null, '2021年12月底前'],
    ];
    const at = await stage(workbookOf({ 台账: stranger }));
    await at.session.compareWith(october());
    expect(comparison(at)?.view?.summary[1]).toContain('没有一项任务对得上');
  });

  it('names a sheet that cannot be read and goes on with the others', async () => {
    const at = await stage(workbookOf({ 台账: LEDGER }));
    await at.session.check('active');
    at.workbook.addSheet('二月');
    at.host.failAlways('readSheet', new HostError('too-large'));
    await at.session.compareWith(october());
    expect(comparison(at)?.unread.map(({ name }) => name)).toEqual(['二月']);
    expect(sections(at)?.length).toBeGreaterThan(3);
  });

  it('is given everything again by an engine that was started anew', async () => {
    const at = await stage();
    await at.session.compareWith(october());
    jest.spyOn(at.engine, 'compare').mockRejectedValueOnce(new EngineError('lost', 'died'));
    await at.engine.forget(at.id('台账'));
    await at.engine.forget('file:before1:0');
    await at.session.compareAgain();
    expect(at.notice()).toBe('');
    expect(sections(at)?.[0]).toEqual(['regressed', '新建厕所']);
  });

  it('leaves what was shown where it is cancelled, and reads the file again the next time', async () => {
    const at = await stage();
    await at.session.compareWith(october());
    const shown = comparison(at);
    jest.spyOn(at.engine, 'compare').mockRejectedValueOnce(new HostError('cancelled'));
    await at.session.compareAgain('2021-09-30');
    expect(comparison(at)).toBe(shown);
    expect(at.session.state().notice?.tone).toBe('info');
    await at.session.compareAgain();
    expect(comparison(at)?.view?.beforeAsOf).toBe('2021-10-31');
    jest.spyOn(at.engine, 'compare').mockRejectedValueOnce(new HostError('cancelled'));
    await at.session.compareWith({ ...october(), name: '9月.xlsx' });
    expect(comparison(at)?.file).toBe('10月.xlsx');
  });

  it('is over when it is ended, and another file takes the place of the first', async () => {
    const at = await stage();
    const forgotten = jest.spyOn(at.engine, 'forget');
    await at.session.compareWith(october());
    await at.session.compareWith({ ...october(), name: '9月.xlsx' });
    expect(comparison(at)?.file).toBe('9月.xlsx');
    expect(forgotten.mock.calls).toEqual([['file:before1:0']]);
    await at.session.endComparison();
    await settle();
    expect(comparison(at)).toBeNull();
    expect(forgotten.mock.calls.at(-1)).toEqual(['file:before2:0']);
    await at.session.compareAgain();
    expect(comparison(at)).toBeNull();
  });
});

describe('the sheet of a comparison', () => {
  it('is written in one go, by the state of now, in place of the one of the same day', async () => {
    const at = await stage();
    await at.session.compareWith(october());
    await at.person.edit(at.id('台账'), { row: 6, column: 4 }, 55);
    await at.until(isComparisonOld);
    at.host.calls.length = 0;
    await at.session.writeComparison();
    expect(at.host.calls.filter((call) => call === 'apply')).toHaveLength(1);
    expect(at.notice()).toBe('已生成工作表：与上期对比 1130。');
    const sheet = at.workbook.sheets[1];
    expect(sheet && documentOf(sheet)).toBe('compare:2021-11-30');
    expect(at.session.state().sheets.find(({ active }) => active)?.name).toBe('与上期对比 1130');
    const texts: unknown[] = [];
    sheet?.grid.forEachCell((row, column) => texts.push(sheet.contentAt(row, column)?.value));
    expect(texts).toContain('55个');
    await at.session.writeComparison();
    expect(at.notice()).toBe('已更新工作表：与上期对比 1130。');
    expect(at.workbook.sheets).toHaveLength(2);
    // It is no ledger of the workbook.
    expect(isComparisonOld(at.session.state())).toBe(false);
  });

  it('goes without a trace with everything else', async () => {
    const at = await stage();
    const before = describeWorkbook(at.workbook);
    await at.session.compareWith(october());
    await at.session.writeComparison();
    await at.session.clear('all');
    await at.host.saveSettings(null);
    expect(describeWorkbook(at.workbook)).toEqual(before);
  });

  it('is asked for after a file was chosen', async () => {
    const at = await stage();
    await at.session.writeComparison();
    expect(at.notice()).toBe('还没有选择上期台账。');
    expect(at.workbook.sheets).toHaveLength(1);
  });
});
