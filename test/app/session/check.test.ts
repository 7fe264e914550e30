import { HostError } from '../../../src/core/model/host-error';
import { LEDGER, workbookOf } from './support/ledger';
import { settle, stage } from './support/session';

describe('checking', () => {
  it('shows the active sheet with its findings and verdicts', async () => {
    const { session, id } = await stage();
    await session.check('active');
    const { shown, results, work, notice } = session.state();
    expect({ shown, work, notice }).toEqual({ shown: id('台账'), work: null, notice: null });
    const ledger = results.get(id('台账'))?.view.ledgers[0];
    expect(ledger?.asOf).toBe('2021-11-30');
    expect(ledger?.entries.map(({ status }) => status)).toEqual([
      'met',
      'seriously-behind',
      'not-reported',
      'on-schedule',
    ]);
    expect(ledger?.findings.map(({ rule, cell }) => `${rule} ${cell}`)).toContain('rate-mismatch F7');
    expect(results.get(id('台账'))).toMatchObject({ freshness: 'fresh', failure: null });
  });

  it('checks all sheets but those that the add-in wrote', async () => {
    const { session, id } = await stage(workbookOf({ 一月: LEDGER, 二月: LEDGER, 说明: [['填表说明']] }));
    await session.check({ sheet: id('一月') });
    await session.writeFindings(null);
    await session.check('all');
    expect([...session.state().results.keys()]).toEqual([id('一月'), id('二月'), id('说明')]);
    expect(session.state().results.get(id('说明'))?.view.skipped).not.toBeNull();
  });

  it('says that a sheet of its own needs no check', async () => {
    const { session, id, notice } = await stage();
    await session.check('active');
    await session.writeFindings(null);
    await session.check('active');
    expect(notice()).toContain('核查清单');
    expect([...session.state().results.keys()]).toEqual([id('台账')]);
  });

  it('goes on with the other sheets when one cannot be read', async () => {
    const { session, host, id, notice } = await stage(workbookOf({ 一月: LEDGER, 二月: LEDGER, 三月: LEDGER }));
    const read = host.readSheet.bind(host);
    host.readSheet = (sheet, work) =>
      sheet === id('二月') ? Promise.reject(new HostError('too-large')) : read(sheet, work);
    await session.check('all');
    const { results } = session.state();
    expect([...results].map(([, { failure }]) => failure?.code ?? null)).toEqual([null, 'too-large', null]);
    expect(notice()).toBe('3 张工作表中有 1 张未能核查，原因见各表；其余已核查。');
    await session.check({ sheet: id('二月') });
    expect(session.state().notice?.tone).toBe('error');
  });

  it('tells how far it is, and never backwards', async () => {
    const { session } = await stage(workbookOf({ 一月: LEDGER, 二月: LEDGER }));
    const seen: number[] = [];
    session.subscribe(() => {
      const { work } = session.state();
      if (work && work.progress !== null) seen.push(work.progress);
    });
    await session.check('all');
    expect(seen.length).toBeGreaterThan(2);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(1);
  });

  it('can be cancelled, and leaves the results as they were', async () => {
    const { session, host, id, notice } = await stage();
    await session.check('active');
    const before = session.state().results.get(id('台账'));
    const { reached, release } = host.hold('readSheet');
    const work = session.check('active');
    await reached;
    expect(session.state().work).toMatchObject({ kind: 'check', sheet: '台账', cancellable: true });
    session.cancel();
    release();
    await work;
    expect(session.state().results.get(id('台账'))).toBe(before);
    expect(session.state().work).toBeNull();
    expect(notice()).toBe('操作已取消。');
  });

  it('leaves no result behind when the first check is cancelled', async () => {
    const { session, host } = await stage();
    const { reached, release } = host.hold('readSheet');
    const work = session.check('active');
    await reached;
    session.cancel();
    release();
    await work;
    expect(session.state()).toMatchObject({ shown: null, results: new Map() });
  });

  it('lets a second action wait for its turn, and cancels what waits behind the work at hand', async () => {
    const { session, host, workbook } = await stage();
    const { reached, release } = host.hold('readSheet');
    const first = session.check('active');
    const second = session.highlight(workbook.sheets[0]!.id);
    await reached;
    expect(session.state().work?.kind).toBe('check');
    session.cancel();
    release();
    await Promise.all([first, second]);
    expect(host.calls).not.toContain('apply');
    await session.highlight(workbook.sheets[0]!.id);
    expect(host.calls).toContain('apply');
  });

  it('selects a cell', async () => {
    const { session, id, workbook } = await stage(workbookOf({ 一月: LEDGER, 二月: LEDGER }));
    await session.select(id('二月'), { row: 4, column: 5 });
    expect(workbook.active).toBe(1);
    expect(workbook.sheets[1]?.selection).toEqual({ row: 4, column: 5 });
    await session.select('gone', { row: 0, column: 0 });
    expect(session.state().notice?.tone).toBe('error');
    session.dismiss();
    expect(session.state().notice).toBeNull();
  });
});

describe('starting', () => {
  it('is unavailable where the workbook cannot be reached, and can be tried again', async () => {
    const { session, host } = await stage(undefined, { start: false });
    host.failAlways('listSheets', new HostError('busy'));
    await session.start();
    expect(session.state()).toMatchObject({ phase: 'unavailable', notice: { tone: 'error' } });
    host.failAlways('listSheets', null);
    await session.start();
    expect(session.state()).toMatchObject({ phase: 'ready', notice: null });
  });

  it('works, and says so, where changes cannot be followed', async () => {
    const { session, host, notice } = await stage(undefined, { start: false });
    host.failAlways('subscribe', new HostError('unsupported'));
    await session.start();
    expect(session.state().phase).toBe('ready');
    expect(notice()).toContain('无法跟踪工作簿的改动');
    await session.check('active');
    expect(session.state().results.size).toBe(1);
    // What was read before cannot be relied on.
    host.calls.length = 0;
    await session.writeFindings(null);
    expect(host.calls).toContain('readSheet');
  });

  it('ends: nothing is told any more, and the workbook is not listened to', async () => {
    const { session, person, id } = await stage();
    await session.check('active');
    const state = session.state();
    await session.dispose();
    await person.edit(id('台账'), { row: 4, column: 4 }, 90);
    await settle();
    expect(session.state()).toBe(state);
    await expect(session.dispose()).resolves.toBeUndefined();
  });
});
