import { HostError } from '../../../src/core/model/host-error';
import { LEDGER, workbookOf } from './support/ledger';
import { stage, type Stage } from './support/session';

const KEY = 'ledger-check';

function kept({ workbook }: Stage): unknown {
  const text = workbook.settings.get(KEY);
  return text === undefined ? null : JSON.parse(text);
}

function firstLedger({ session, id }: Stage, name = '台账') {
  return session.state().results.get(id(name))!.view.ledgers[0]!;
}

describe('as-of day, mapping and profile', () => {
  it('review the sheet again and are kept in the workbook for the next time', async () => {
    const at = await stage();
    await at.session.check('active');
    await at.session.setAsOf(at.id('台账'), '2021-06-30');
    expect(firstLedger(at)).toMatchObject({ asOf: '2021-06-30', asOfSource: 'option' });
    await at.session.setMapping(at.id('台账'), { columns: { E: 'remarks' } });
    expect(firstLedger(at).columns[4]).toMatchObject({ role: 'remarks', source: 'user' });
    await at.session.setProfile('天津2022');
    expect(firstLedger(at).profile).toBe('天津2022');
    expect(kept(at)).toEqual({
      version: 1,
      asOf: { 台账: '2021-06-30' },
      mappings: { 台账: { columns: { E: 'remarks' } } },
      profile: '天津2022',
    });

    const later = await stage(at.workbook);
    expect(later.session.state().settings).toEqual(kept(at));
    await later.session.check('active');
    expect(firstLedger(later)).toEqual(firstLedger(at));
  });

  it('go back to what the sheet itself says, and leave no trace in the workbook', async () => {
    const at = await stage();
    await at.session.check('active');
    const before = firstLedger(at);
    await at.session.setAsOf(at.id('台账'), '2021-06-30');
    await at.session.setMapping(at.id('台账'), { columns: { E: 'remarks' } });
    await at.session.setProfile({ name: '自定', schedule: { redLine: 5 } });
    await at.session.setAsOf(at.id('台账'), null);
    await at.session.setMapping(at.id('台账'), null);
    await at.session.setProfile(null);
    expect(firstLedger(at)).toEqual(before);
    expect(at.workbook.settings.size).toBe(0);
  });

  it('of a profile hold for all sheets that were reviewed', async () => {
    const at = await stage(workbookOf({ 一月: LEDGER, 二月: LEDGER, 三月: LEDGER }));
    await at.session.check({ sheet: at.id('一月') });
    await at.session.check({ sheet: at.id('二月') });
    at.host.calls.length = 0;
    await at.session.setProfile('天津2022');
    expect(at.host.calls).toEqual(['saveSettings']);
    expect([firstLedger(at, '一月').profile, firstLedger(at, '二月').profile]).toEqual(['天津2022', '天津2022']);
    expect(at.session.state().results.size).toBe(2);
  });

  it('refuse what cannot be used', async () => {
    const at = await stage();
    await at.session.setAsOf(at.id('台账'), '2021-02-30');
    expect(at.notice()).toBe('“2021-02-30”不是有效的日期，未采用。');
    await at.session.setProfile('没有这个');
    expect(at.notice()).toContain('没有名为“没有这个”的内置口径');
    await at.session.setProfile({ schedule: { redLine: -1 } });
    expect(at.notice()).toContain('profile.schedule.redLine');
    expect(at.session.state().settings).toEqual({ version: 1 });
  });

  it('read the sheet anew where the engine no longer keeps it', async () => {
    const at = await stage();
    await at.session.check('active');
    await at.engine.forget(at.id('台账'));
    await at.session.setAsOf(at.id('台账'), '2021-06-30');
    expect(firstLedger(at).asOf).toBe('2021-06-30');
  });
});

describe('ignoring a finding', () => {
  it('keeps reason and day in the workbook, and takes it up again', async () => {
    const at = await stage();
    await at.session.check('active');
    const finding = firstLedger(at).findings[0]!;
    await at.session.ignore(at.id('台账'), finding, '  经核实无误 ');
    const decision = { reason: '经核实无误', on: '2021-12-05', rule: 'rate-mismatch', entry: '新建厕所' };
    expect(kept(at)).toEqual({ version: 1, ignored: { [finding.key]: decision } });
    await at.session.unignore(finding.key);
    expect(at.workbook.settings.size).toBe(0);
  });

  it('asks for a reason', async () => {
    const at = await stage();
    await at.session.check('active');
    await at.session.ignore(at.id('台账'), firstLedger(at).findings[0]!, '  ');
    expect(at.notice()).toBe('请写明忽略的理由。');
    expect(at.workbook.settings.size).toBe(0);
  });

  it('does not wait for a check that is under way', async () => {
    const at = await stage();
    await at.session.check('active');
    const { reached, release } = at.host.hold('readSheet');
    const check = at.session.check('active');
    await reached;
    await at.session.ignore(at.id('台账'), firstLedger(at).findings[0]!, '经核实无误');
    expect(at.workbook.settings.size).toBe(1);
    release();
    await check;
  });

  it('loses nothing when several are ignored at once', async () => {
    const at = await stage(workbookOf({ 一月: LEDGER, 二月: LEDGER }));
    await at.session.check('all');
    await Promise.all(
      ['一月', '二月'].map((name) => at.session.ignore(at.id(name), firstLedger(at, name).findings[0]!, '无误')),
    );
    expect(Object.keys(at.session.state().settings.ignored ?? {})).toHaveLength(2);
    expect(kept(at)).toEqual(at.session.state().settings);
  });
});

describe('settings that cannot be kept', () => {
  it('go back to what they were where saving failed', async () => {
    const at = await stage();
    await at.session.check('active');
    const before = firstLedger(at);
    at.host.failAlways('saveSettings', new HostError('busy'));
    await at.session.setAsOf(at.id('台账'), '2021-06-30');
    expect(at.session.state().settings).toEqual({ version: 1 });
    expect(firstLedger(at)).toBe(before);
    expect(at.notice()).toMatch(/^设置未能保存，仍按原设置/);
  });

  it('hold until the pane is closed where the workbook is read-only', async () => {
    const at = await stage();
    await at.session.check('active');
    at.host.failAlways('saveSettings', new HostError('read-only'));
    await at.session.setAsOf(at.id('台账'), '2021-06-30');
    expect(firstLedger(at).asOf).toBe('2021-06-30');
    expect(at.session.state().notice?.tone).toBe('warning');
    expect(at.notice()).toContain('没有存入工作簿');
  });

  it('are told when they are more than a workbook should carry', async () => {
    const at = await stage();
    await at.session.check('active');
    await at.session.ignore(at.id('台账'), firstLedger(at).findings[0]!, '长'.repeat(400_000));
    expect(at.notice()).toContain('超过上限 400000');
    expect(at.session.state().settings).toEqual({ version: 1 });
  });
});

describe('stored settings', () => {
  const stored = (value: string): Promise<Stage> => {
    const workbook = workbookOf({ 台账: LEDGER });
    workbook.settings.set(KEY, value);
    return stage(workbook);
  };

  it('with a mistake in one part keep the others, and say which is left out', async () => {
    const at = await stored('{"version":1,"asOf":{"台账":"2021-13-01"},"profile":"天津2022","later":[1]}');
    expect(at.session.state().settings).toEqual({ version: 1, profile: '天津2022', later: [1] });
    expect(at.notice()).toContain('“asOf.台账”的值"2021-13-01"不是有效的日期');
    await at.session.setAsOf(at.id('台账'), '2021-06-30');
    expect(kept(at)).toEqual({ version: 1, profile: '天津2022', later: [1], asOf: { 台账: '2021-06-30' } });
  });

  it('that are no JSON do not keep anybody from working', async () => {
    const at = await stored('{');
    expect(at.session.state()).toMatchObject({ phase: 'ready', settings: { version: 1 } });
    expect(at.notice()).toContain('不是有效的 JSON');
  });

  it('that the host cannot read do not either', async () => {
    const at = await stage(undefined, { start: false });
    at.host.failAlways('loadSettings', new HostError('settings-damaged'));
    await at.session.start();
    expect(at.session.state().phase).toBe('ready');
    expect(at.notice()).toContain('已损坏');
  });

  it('of a newer program are neither used nor overwritten', async () => {
    const text = '{"version":2,"profile":{"new":true}}';
    const at = await stored(text);
    expect(at.notice()).toContain('更新版本');
    await at.session.check('active');
    await at.session.setAsOf(at.id('台账'), '2021-06-30');
    expect(firstLedger(at).asOf).toBe('2021-06-30');
    expect(at.notice()).toContain('没有存入工作簿');
    expect(at.workbook.settings.get(KEY)).toBe(text);
  });
});

describe('settings as a file', () => {
  it('carry profile and mappings to another workbook, and leave days and reasons where they belong', async () => {
    const from = await stage();
    await from.session.check('active');
    await from.session.setProfile({ name: '本市口径', schedule: { redLine: 5 } });
    await from.session.setMapping(from.id('台账'), { columns: { E: 'remarks' } });
    await from.session.setAsOf(from.id('台账'), '2021-06-30');
    await from.session.ignore(from.id('台账'), firstLedger(from).findings[0]!, '无误');
    const file = from.session.exportSettings();
    expect(file).toBe(
      `${JSON.stringify(
        {
          version: 1,
          profile: { name: '本市口径', schedule: { redLine: 5 } },
          mappings: { 台账: { columns: { E: 'remarks' } } },
        },
        null,
        2,
      )}\n`,
    );

    const to = await stage();
    await to.session.check('active');
    await to.session.setAsOf(to.id('台账'), '2021-10-31');
    await to.session.importSettings(`\uFEFF${file}`);
    expect(to.notice()).toBe('已采用文件中的设置，并按新设置核查。');
    expect(to.session.state().settings.asOf).toEqual({ 台账: '2021-10-31' });
    expect(firstLedger(to)).toMatchObject({ profile: '本市口径', asOf: '2021-10-31' });
    expect(firstLedger(to).columns[4]?.role).toBe('remarks');
  });

  it('name every mistake, and change nothing', async () => {
    const at = await stage();
    await at.session.setProfile('天津2022');
    await at.session.importSettings(
      '{"version":1,"profile":{"schedule":{"redLine":-1}},"mappings":{"表":{"rolse":{}}}}',
    );
    expect(at.notice()).toContain('有 2 处问题');
    expect(at.notice()).toContain('“profile.schedule.redLine”');
    expect(at.notice()).toContain('“mappings.表.rolse”');
    expect(at.session.state().settings).toEqual({ version: 1, profile: '天津2022' });
    await at.session.importSettings('redLine = 5');
    expect(at.notice()).toContain('不是有效的 JSON');
  });
});
