import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { CheckReport, LedgerReport } from '../../src/app/report';
import { COMMAND, ledgerCheck, ledgerCheckInto, node, nodeStarted, ROOT, SAMPLE, type Ran } from './support/command';

const AS_OF = ['--as-of', '2021-12-01'] as const;
const reportOf = (ran: Ran): CheckReport => JSON.parse(ran.stdout) as CheckReport;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-check-e2e-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the sample ledgers', () => {
  it('are what their script writes', () => {
    expect(node(['scripts/make-sample.mjs', folder])).toMatchObject({ code: 0 });
    const names = readdirSync(join(ROOT, 'samples'));
    expect(names).toContain(basename(SAMPLE));
    for (const name of names) {
      expect(readFileSync(join(folder, name)).equals(readFileSync(join(ROOT, 'samples', name)))).toBe(true);
    }
  });

  it('are two months of one ledger, which compare', () => {
    const before = join('samples', '示例台账-上月.xlsx');
    const { comparison } = reportOf(ledgerCheck(SAMPLE, '--before', before, '--format', 'json')).files[0] ?? {};
    const of = (development: string): readonly string[] =>
      (comparison?.entries ?? []).filter((entry) => entry.development === development).map(({ name }) => name);
    expect(comparison).toMatchObject({ beforeAsOf: '2021-11-01', asOf: '2021-12-01' });
    expect(of('regressed')).toEqual(['新改建农村公路']);
    expect(of('stale')).toEqual(['南山镇', '新增公共停车泊位', '农村饮水安全提升工程']);
    expect(comparison?.added.map(({ name }) => name)).toEqual(['新建高标准农田']);
    expect(comparison?.gone.map(({ name }) => name)).toEqual(['残疾人家庭无障碍改造']);
  });
});

describe('the built command over the sample ledger, as JSON', () => {
  let ran: Ran;
  let ledgers: readonly LedgerReport[];
  beforeAll(() => {
    ran = ledgerCheck(SAMPLE, ...AS_OF, '--format', 'json');
    ledgers = reportOf(ran).files[0]?.ledgers ?? [];
  });
  const ledger = (sheet: string): LedgerReport => {
    const found = ledgers.find((one) => one.sheet === sheet);
    if (!found) throw new Error(`no ledger on ${sheet}`);
    return found;
  };

  it('ends with 1, because there are errors, and says nothing on standard error', () => {
    expect(ran.code).toBe(1);
    expect(ran.stderr).toBe('');
  });

  it('finds both ledgers and leaves the notes out', () => {
    expect(ledgers.map(({ sheet, headerRows }) => [sheet, headerRows])).toEqual([
      ['重点任务', [3]],
      ['危房改造分镇进度', [3]],
    ]);
    expect(reportOf(ran).files[0]?.skipped.map(({ sheet }) => sheet)).toEqual(['填表说明']);
  });

  it('finds the mistakes that were put in, and no other error', () => {
    const of = (one: LedgerReport): readonly string[] => one.findings.map(({ rule, cell }) => `${rule} ${cell}`);
    expect(of(ledger('重点任务'))).toEqual(
      expect.arrayContaining([
        'rate-mismatch H5',
        'number-as-text G7',
        'department-variant B10',
        'status-contradiction J12',
      ]),
    );
    expect(of(ledger('危房改造分镇进度'))).toContain('total-mismatch C10');
    const expected = new Set([
      'rate-mismatch H5',
      'number-as-text G7',
      'status-contradiction J12',
      'missing-value G13',
      'total-mismatch C10',
    ]);
    const errors = ledgers.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'error'));
    expect(errors.filter(({ rule, cell }) => !expected.has(`${rule} ${cell}`))).toEqual([]);
  });

  it('judges each row', () => {
    const statuses = Object.fromEntries(ledger('重点任务').entries.map(({ row, status }) => [row, status]));
    expect(statuses).toEqual({
      4: 'met',
      5: 'behind',
      6: 'met',
      7: 'seriously-behind',
      8: 'met',
      9: 'on-schedule',
      10: 'missed',
      11: 'behind',
      12: 'missed',
      13: 'not-reported',
      14: 'on-schedule',
      15: 'met',
      16: 'met',
      17: 'excluded',
    });
  });

  it('judges a table of townships by the row', () => {
    const statuses = ledger('危房改造分镇进度').entries.map(({ name, status }) => [name, status]);
    expect(statuses).toEqual([
      ['青禾街道', 'met'],
      ['柳泉镇', 'on-schedule'],
      ['石桥镇', 'behind'],
      ['南山镇', 'seriously-behind'],
      ['白塔镇', 'on-schedule'],
      ['湖滨镇', 'on-schedule'],
    ]);
  });

  it('gives the figures of a row as decimals in the base unit', () => {
    expect(ledger('重点任务').entries.find(({ row }) => row === 9)).toMatchObject({
      name: '老旧小区改造',
      department: '县住房城乡建设局',
      target: { text: '1.2万户', value: '12000', unit: '户', comparator: '>=' },
      actual: { text: '11500', value: '11500' },
      deadline: { text: '四季度', date: '2021-12-31' },
      completion: '0.9583',
    });
  });

  it('leaves no sentence unfinished', () => {
    expect(ran.stdout).not.toMatch(/(rules|schedule|guess|terms)\.[a-z-]+\.?[a-z-]* \(|"(rules|schedule|guess)\./);
    const texts = ledgers.flatMap(({ entries, findings, guesses = [] }) => [
      ...findings.map(({ message }) => message),
      ...entries.flatMap(({ reason, guesses: own = [] }) => [reason ?? '', ...own]),
      ...guesses,
    ]);
    expect(texts.filter((text) => /\{[A-Za-z]+\}|undefined|NaN|\[object/.test(text))).toEqual([]);
  });
});

describe('the built command', () => {
  it.each(['zh-CN', 'en'])('tells people the same in %s, without colour in a pipe', (lang) => {
    const ran = ledgerCheck(SAMPLE, ...AS_OF, '--lang', lang);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toBe('');
    for (const part of [SAMPLE, '重点任务  A3:L17', 'rate-mismatch', 'H5', '农村饮水安全提升工程']) {
      expect(ran.stdout).toContain(part);
    }
    expect(ran.stdout).not.toMatch(/\u001B|\{[A-Za-z]+\}|rules\.[a-z-]+\.title/);
  });

  it('colours where it is told to', () => {
    expect(node([COMMAND, SAMPLE, ...AS_OF], { FORCE_COLOR: '1' }).stdout).toContain('\u001B[31m');
  });

  it('gives the same output twice', () => {
    const args = [SAMPLE, ...AS_OF, '--format', 'json'];
    expect(ledgerCheck(...args).stdout).toBe(ledgerCheck(...args).stdout);
  });

  it("takes a sheet's own as-of date where none is given", () => {
    const report = reportOf(ledgerCheck(SAMPLE, '--format', 'json'));
    expect(report.asOf).toBeNull();
    expect(report.files[0]?.ledgers.map(({ asOf, asOfSource }) => [asOf, asOfSource])).toEqual([
      ['2021-12-01', 'as-of-line'],
      ['2021-12-01', 'as-of-line'],
    ]);
  });

  it('judges by a shipped profile and by one from a file', () => {
    const profile = join(folder, 'strict.json');
    writeFileSync(profile, JSON.stringify({ name: '从严', schedule: { redLine: '2' } }));
    const statusOfRow5 = (...args: readonly string[]): unknown => {
      const report = reportOf(ledgerCheck(SAMPLE, ...AS_OF, '--format', 'json', ...args));
      return [report.profile, report.files[0]?.ledgers[0]?.entries.find(({ row }) => row === 5)?.status];
    };
    expect(statusOfRow5()).toEqual(['default', 'behind']);
    expect(statusOfRow5('--profile', profile)).toEqual(['从严', 'seriously-behind']);
  });

  it('does the other files where one cannot be read, and ends with 2', () => {
    const text = join(folder, 'not-a-workbook.xlsx');
    writeFileSync(text, '序号,任务\n1,x\n');
    const ran = ledgerCheck('no-such.xlsx', SAMPLE, text, 'samples', ...AS_OF, '--format', 'json');
    expect(ran.code).toBe(2);
    expect(reportOf(ran).files.map(({ file, error, ledgers }) => [file, error?.code ?? null, ledgers.length])).toEqual([
      ['no-such.xlsx', 'not-found', 0],
      [SAMPLE, null, 2],
      [text, 'unsupported', 0],
      ['samples', 'unsupported', 0],
    ]);
  });

  it('ends with 2 on wrong usage, with words on standard error alone', () => {
    const ran = ledgerCheck('--as-of', 'yesterday', SAMPLE);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('yesterday');
  });
});

describe('a large report', () => {
  const large = Array.from({ length: 60 }, () => SAMPLE);

  it('reaches a slow reader whole', async () => {
    const args = [...large, ...AS_OF, '--format', 'json'];
    const ran = await ledgerCheckInto(args, { pauseMs: 20, closeAfter: Infinity });
    expect(ran.code).toBe(1);
    expect(ran.stdout.length).toBeGreaterThan(300_000);
    expect(reportOf(ran).files).toHaveLength(60);
  });

  it('meets a reader that goes away without a word', async () => {
    const ran = await ledgerCheckInto([...large, ...AS_OF, '--format', 'json'], { pauseMs: 0, closeAfter: 1 });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toBe('');
  });
});

describe('npm run check', () => {
  const stamp = join(ROOT, 'dist/cli/stamp');

  it('builds a stale command first, says nothing of it on standard output, and forwards the exit code', () => {
    writeFileSync(stamp, 'stale');
    const ran = node(['scripts/check.mjs', SAMPLE, ...AS_OF, '--format', 'json']);
    expect(ran.code).toBe(1);
    expect(reportOf(ran).files).toHaveLength(1);
    expect(readFileSync(stamp, 'utf8')).not.toBe('stale');
  });

  it('does not build again when nothing changed', () => {
    const old = new Date(2000, 0, 1);
    utimesSync(COMMAND, old, old);
    expect(node(['scripts/check.mjs', '--version'])).toMatchObject({ code: 0, stderr: '' });
    expect(node(['-p', `require('fs').statSync(${JSON.stringify(COMMAND)}).mtime.getFullYear()`]).stdout.trim()).toBe(
      '2000',
    );
  });

  it('may be started several times at once over a stale build', async () => {
    writeFileSync(stamp, 'stale');
    const runs = Array.from({ length: 3 }, () => nodeStarted(['scripts/check.mjs', '--version']));
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    for (const { stdout } of await Promise.all(runs))
      expect(stdout.trim()).toMatch(new RegExp(`${version.replaceAll('.', '\\.')}$`));
    expect(existsSync(COMMAND)).toBe(true);
  });
});

describe('the READMEs', () => {
  it('show what the command prints', () => {
    expect(node(['scripts/readme-example.mjs', '--check'])).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('npm start', () => {
  it('serves the workbench, checks the sample, and succeeds once, although it finds mistakes', () => {
    const ran = node(['scripts/start.mjs', '--once']);
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain('http://localhost:');
    expect(ran.stdout).toContain('重点任务');
  });
});
