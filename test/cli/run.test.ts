import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CheckReport } from '../../src/app/report';
import { run } from '../../src/cli/run';
import { LOCALES } from '../../src/i18n';
import { workbookBytes, world } from './support';

let folder = '';
let notes = '';
let damaged = '';
let empty = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-check-'));
  notes = written('说明.xlsx', workbookBytes([]));
  damaged = written('坏.xlsx', workbookBytes([['x']]).slice(0, 300));
  empty = written('空.xlsx', new Uint8Array());
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function written(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

async function json(...argv: readonly string[]): Promise<{ readonly report: CheckReport; readonly code: number }> {
  const to = world();
  const code = await run([...argv, '--format', 'json'], to);
  return { report: JSON.parse(to.stdout.text()) as CheckReport, code };
}

describe('the command', () => {
  it.each(LOCALES)('helps in %s, naming the shipped profiles', async (lang) => {
    const to = world();
    expect(await run(['--help', '--lang', lang], to)).toBe(0);
    expect(to.stdout.text()).toContain('--as-of');
    expect(to.stdout.text()).toContain('10/20');
    expect(to.stdout.text()).not.toMatch(/[{}]/);
  });

  it('says its version', async () => {
    const to = world();
    expect(await run(['--version'], to)).toBe(0);
    expect(to.stdout.text()).toMatch(/9\.9\.9\n$/);
  });

  it('says what is wrong in its usage on standard error, and nothing on standard output', async () => {
    for (const argv of [[], ['--nope'], ['a.xlsx', '--profile', 'no-such'], ['a.xlsx', '--documents', 'x']]) {
      const to = world();
      expect(await run(argv, to)).toBe(2);
      expect(to.stdout.text()).toBe('');
      expect(to.stderr.text()).not.toMatch(/^$|[{}]/);
    }
  });

  describe('with an earlier file', () => {
    const head = ['工作任务', '目标值', '单位', '完成值', '牵头单位', '完成时限'];
    const ledger = (name: string, ...rows: readonly (readonly string[])[]): string =>
      written(name, workbookBytes([head, ...rows]));
    const days = ['--as-of', '2021-11-30', '--before-as-of', '2021-10-31'];
    let earlier = '';
    let later = '';
    beforeAll(() => {
      const moved = ['新增学位', '6000', '个', '5000', '市教育局', '12月底前'];
      const same = ['改造养老院', '48', '处', '30', '市民政局', '12月底前'];
      earlier = ledger('10月.xlsx', moved, same, ['旧任务', '3', '个', '1', '市住建局', '12月底前']);
      later = ledger('11月.xlsx', moved.with(3, '4000'), same, ['新任务', '7', '个', '1', '市住建局', '12月底前']);
    });

    it('says in JSON what changed, and ends as with an error where a cumulative figure fell', async () => {
      const { report, code } = await json(later, '--before', earlier, ...days);
      expect(code).toBe(1);
      const comparison = report.files[0]?.comparison;
      expect(comparison).toMatchObject({ before: earlier, beforeAsOf: '2021-10-31', asOf: '2021-11-30' });
      expect(comparison?.entries.map(({ name, development }) => [name, development])).toEqual([
        ['新增学位', 'regressed'],
        ['改造养老院', 'stale'],
      ]);
      expect(comparison?.entries[0]?.figures).toMatchObject({
        difference: '-1000',
        now: { cell: 'D2', value: '4000' },
      });
      expect(comparison?.added.map(({ name, row }) => [name, row])).toEqual([['新任务', 4]]);
      expect(comparison?.gone.map(({ name, row }) => [name, row])).toEqual([['旧任务', 4]]);
    });

    it.each(LOCALES)('says so in text, in %s', async (lang) => {
      const to = world();
      await run([later, '--before', earlier, ...days, '--lang', lang], to);
      const text = to.stdout.text();
      for (const told of ['10月.xlsx', '新任务', '旧任务', 'D2', 'D3', '2021-10-31']) expect(text).toContain(told);
      expect(text).not.toMatch(/[{}]|compare\.|report\./);
    });

    it('says that the earlier file cannot be read, and does nothing else', async () => {
      const to = world();
      expect(await run([later, '--before', damaged], to)).toBe(2);
      expect(to.stderr.text()).toContain(damaged);
      expect(to.stdout.text()).toBe('');
    });

    it('leaves the report as it is where nothing is compared', async () => {
      const { report } = await json(later);
      expect(report.files[0]).not.toHaveProperty('comparison');
    });
  });

  it('lists every mistake of a profile', async () => {
    const to = world();
    const profile = written('p.json', Buffer.from('{"nmae":"x","schedule":{"redLine":-1}}'));
    expect(await run([notes, '--profile', profile, '--lang', 'en'], to)).toBe(2);
    expect(to.stderr.text()).toContain('nmae');
    expect(to.stderr.text()).toContain('schedule.redLine');
  });

  it('prints JSON of the documented form, with paths as they were given', async () => {
    const { report, code } = await json(notes, '--as-of', '2021-12-01', '--profile', '10/20');
    expect(code).toBe(0);
    expect(report).toEqual({
      version: 1,
      asOf: '2021-12-01',
      profile: '10/20',
      files: [{ file: notes, error: null, skipped: [{ sheet: '表', reason: 'empty' }], ledgers: [] }],
    });
  });

  it('has a null as-of date at the top where none was given', async () => {
    const { report } = await json(notes);
    expect(report.asOf).toBeNull();
    expect(report.profile).toBe('default');
  });

  it('does the other files where one cannot be read, in the order given', async () => {
    const { report, code } = await json(damaged, notes, empty, 'no-such.xlsx', notes);
    expect(code).toBe(2);
    expect(report.files.map(({ file, error }) => [file, error?.code ?? null])).toEqual([
      [damaged, 'damaged'],
      [notes, null],
      [empty, 'empty'],
      ['no-such.xlsx', 'not-found'],
      [notes, null],
    ]);
  });

  it('tells of unread files in words too', async () => {
    const to = world();
    expect(await run([empty, notes, '--lang', 'en'], to)).toBe(2);
    expect(to.stdout.text()).toContain(empty);
    expect(to.stdout.text()).toContain('The file is empty (0 bytes)');
    expect(to.stdout.text()).toContain('Files that could not be checked: 1.');
    expect(to.stdout.text()).toContain('Sheets left out: 表 (it is empty)');
  });

  it('goes on after a failure of the program, and prints a diagnostic to copy', async () => {
    let calls = 0;
    const { readWorkbook } = world();
    const to = world({
      readWorkbook: (bytes) => {
        if (++calls === 1) throw new TypeError('a mistake of ours');
        return readWorkbook(bytes);
      },
    });
    expect(await run([notes, notes, '--format', 'json'], to)).toBe(2);
    const report = JSON.parse(to.stdout.text()) as CheckReport;
    expect(report.files.map(({ error }) => error?.code ?? null)).toEqual(['internal', null]);
    expect(to.stderr.text()).toContain('TypeError: a mistake of ours');
    expect(to.stderr.text()).toContain('ledger-check 9.9.9');
    expect(to.stderr.text()).toContain('run.test.ts');
  });
});
