import { HostError } from '../../../src/core/model/host-error';
import { describeWorkbook } from '../../support/describe-workbook';
import { LEDGER, workbookOf } from './support/ledger';
import { stage, type Stage } from './support/session';

const STATUS = 7;

const two = (): Promise<Stage> => stage(workbookOf({ 城区: LEDGER, 农村: LEDGER, 说明: [['填表说明']] }));
const statusesOf = ({ workbook }: Stage, sheet: number): readonly unknown[] =>
  LEDGER.map((_, row) => workbook.sheets[sheet]!.contentAt(row, STATUS)?.value ?? null).slice(3);

describe('highlighting every sheet', () => {
  it('marks all that were reviewed, in one request, and says how many rows', async () => {
    const at = await two();
    await at.session.check('all');
    await at.session.highlightAll();
    for (const sheet of [0, 1]) expect(statusesOf(at, sheet)).toEqual(['已完成', '严重滞后', '未报', '达序时']);
    expect(at.workbook.sheets[2]!.usedRange()?.right).toBe(0);
    expect(at.notice()).toBe('已标记 2 张工作表的 8 行，其中需要关注的 4 行。可按“核查进度”列筛选。');
    expect(at.session.state().sheets.map(({ marks }) => marks !== null)).toEqual([true, true, false]);
    await at.session.clear('all');
    expect(at.workbook.sheets[0]!.usedRange()?.right).toBe(STATUS - 1);
  });

  it('marks as the sheets stand now', async () => {
    const at = await two();
    await at.session.check('all');
    await at.person.edit(at.id('农村'), { row: 4, column: 4 }, 100);
    await at.session.highlightAll();
    expect(statusesOf(at, 1)[1]).toBe('已完成');
  });

  it('leaves protected sheets out and names them', async () => {
    const at = await two();
    await at.session.check('all');
    at.workbook.sheets[1]!.protected = true;
    await at.session.highlightAll();
    expect(statusesOf(at, 1)).toEqual([null, null, null, null]);
    expect(at.notice()).toContain('没有标记受保护的工作表：农村。');
    at.workbook.sheets[0]!.protected = true;
    await at.session.highlightAll();
    expect(at.notice()).toContain('受保护，不能写入标记');
  });

  it('marks the others where a sheet could not be reviewed, and that one as well once it can be read', async () => {
    const at = await two();
    await at.session.check('all');
    // Checked again, so that the call that reads the second sheet is known.
    at.host.calls.length = 0;
    await at.session.check('all');
    const reads = at.host.calls.flatMap((call, index) => (call === 'readSheet' ? [index + 1] : []));
    at.host.failCall(reads[1]!);
    await at.session.check('all');
    const results = at.session.state().results;
    expect([...results.values()].map(({ view, failure }) => [view.name, failure !== null])).toContainEqual([
      '农村',
      true,
    ]);
    at.host.calls.length = 0;
    at.host.failCall(2);
    await at.session.highlightAll();
    expect(at.host.calls[1]).toBe('readSheet');
    expect([0, 1].map((sheet) => statusesOf(at, sheet)[0])).toEqual(['已完成', null]);
    at.host.failCall(null);
    await at.session.highlightAll();
    expect(statusesOf(at, 1)[0]).toBe('已完成');
  });

  it('marks none where one of them is refused', async () => {
    const at = await two();
    await at.session.check('all');
    const before = describeWorkbook(at.workbook);
    at.host.failAlways('apply', new HostError('busy'));
    await at.session.highlightAll();
    expect(describeWorkbook(at.workbook)).toEqual(before);
    expect(at.session.state().notice?.tone).toBe('error');
  });

  it('says where there is nothing to mark', async () => {
    const at = await stage(workbookOf({ 说明: [['填表说明']] }));
    await at.session.check('all');
    await at.session.highlightAll();
    expect(at.notice()).toContain('已核查的工作表中没有可判断进度的任务');
  });
});
