import type { CheckReport, EntryReport, FindingReport, LedgerReport } from '../../../src/app/report';
import { paletteFor } from '../../../src/cli/text/colour';
import { reportText } from '../../../src/cli/text/report-text';
import { textWidth } from '../../../src/cli/text/width';
import type { Status } from '../../../src/core/model/verdict';
import { createFormatter, type Locale } from '../../../src/i18n';

function finding(cell: string, fields: Partial<FindingReport> = {}): FindingReport {
  return {
    rule: 'rate-mismatch',
    severity: 'error',
    cell,
    message: 'the rate is wrong',
    expected: null,
    found: null,
    fix: null,
    ...fields,
  };
}

function entry(row: number, status: Status | null, fields: Partial<EntryReport> = {}): EntryReport {
  return {
    row,
    name: `entry ${row}`,
    department: null,
    target: null,
    actual: null,
    deadline: null,
    planned: null,
    completion: null,
    status,
    reason: status === null ? null : `because of ${row}`,
    ...fields,
  };
}

function ledger(entries: readonly EntryReport[], findings: readonly FindingReport[]): LedgerReport {
  const severity = (of: string): number => findings.filter((one) => one.severity === of).length;
  const statuses: Partial<Record<Status, number>> = {};
  for (const { status } of entries) if (status !== null) statuses[status] = (statuses[status] ?? 0) + 1;
  return {
    sheet: '整改台账',
    range: 'A3:N30',
    headerRows: [3, 4],
    asOf: '2021-12-01',
    asOfSource: 'option',
    columns: [],
    entries,
    findings,
    summary: {
      entries: entries.length,
      findings: { error: severity('error'), warning: severity('warning'), info: severity('info') },
      statuses,
    },
  };
}

function lines(of: Partial<LedgerReport>, locale: Locale = 'en', width: number | null = null): readonly string[] {
  const report: CheckReport = {
    version: 1,
    asOf: null,
    profile: 'default',
    files: [{ file: 'a.xlsx', error: null, skipped: [], ledgers: [{ ...ledger([], []), ...of }] }],
  };
  const text = reportText(report, { format: createFormatter(locale), palette: paletteFor(false), width });
  expect(text.endsWith('\n')).toBe(true);
  return text.slice(0, -1).split('\n');
}

const found = (...findings: readonly FindingReport[]): readonly string[] => lines(ledger([], findings));

describe('the report for people', () => {
  it('names the file, the sheet with its range, the day and the profile', () => {
    const text = lines(ledger([entry(5, 'met')], []));
    expect(text.slice(0, 4)).toEqual([
      'a.xlsx',
      '',
      '  整改台账  A3:N30',
      '  As of 2021-12-01 (given as an option), profile: default, rows: 1',
    ]);
    expect(text).toContain('  Findings: none');
  });

  it('groups findings by severity and rule, with their cells in line', () => {
    const text = found(
      finding('I7'),
      finding('B21', { rule: 'department-variant', severity: 'info' }),
      finding('AB103'),
    );
    const start = text.indexOf('  Findings: errors 2, warnings 0, infos 1');
    expect(text.slice(start + 1, start + 6)).toEqual([
      expect.stringMatching(/^ {4}error {2}.*\(rate-mismatch, 2\)$/),
      '      I7     the rate is wrong',
      '      AB103  the rate is wrong',
      expect.stringMatching(/^ {4}info {2}.*\(department-variant, 1\)$/),
      '      B21  the rate is wrong',
    ]);
  });

  it('tells five findings of a rule in full and names the cells of the others', () => {
    const text = found(...Array.from({ length: 8 }, (_, index) => finding(`A${index + 1}`)));
    expect(text.filter((line) => line.includes('the rate is wrong'))).toHaveLength(5);
    expect(text).toContain('      and 3 more: A6, A7, A8');
  });

  it('tells six in full: naming the sixth would take the same line', () => {
    const text = found(...Array.from({ length: 6 }, (_, index) => finding(`A${index + 1}`)));
    expect(text.filter((line) => line.includes('the rate is wrong'))).toHaveLength(6);
    expect(text.join('\n')).not.toContain('more');
  });

  it('stops naming cells at some point, and says so', () => {
    const text = found(...Array.from({ length: 500 }, (_, index) => finding(`A${index + 1}`)));
    expect(text.find((line) => line.includes('more'))).toMatch(/and 495 more: A6, .*A17, …$/);
  });

  it.each([
    ['wrong', '88%', '90%', null, 'wrong  expected 88%, found 90%'],
    ['wrong', '88%', null, null, 'wrong  expected 88%'],
    ['wrong', null, '90%', null, 'wrong  found 90%'],
    ['should be 88%, is 90%', '88%', '90%', null, 'should be 88%, is 90%'],
    ['wrong', '16', '"16"', { cell: 'A1', value: 16 }, 'wrong  expected 16, found "16"'],
    ['wrong', null, null, { cell: 'A1', value: 16 }, 'wrong  may be changed to 16'],
  ])('prints %s with expected %s, found %s, fix %j', (message, expected, foundText, fix, line) => {
    expect(found(finding('A1', { message, expected, found: foundText, fix }))).toContain(`      A1  ${line}`);
  });

  it('counts statuses in their order and lists those that need attention, the gravest first', () => {
    const entries = [
      entry(5, 'met'),
      entry(6, 'not-reported'),
      entry(7, 'behind', { name: '主体\n完工 ', department: '市教育局' }),
      entry(8, 'missed'),
      entry(9, null),
      entry(10, 'seriously-behind'),
    ];
    const text = lines(ledger(entries, []));
    const start = text.findIndex((line) => line.startsWith('  Progress:'));
    expect(text.slice(start)).toEqual([
      '  Progress: met 1, behind 1, seriously behind 1, missed 1, not reported 1',
      '  Rows that need attention: 4',
      '    row 8   missed            entry 8',
      '                              because of 8',
      '    row 10  seriously behind  entry 10',
      '                              because of 10',
      '    row 7   behind            主体 完工 (市教育局)',
      '                              because of 7',
      '    row 6   not reported      entry 6',
      '                              because of 6',
      '',
      'Files: 1, ledgers: 1, rows: 6. Errors 0, warnings 0, infos 0.',
    ]);
  });

  it('bounds the list of entries', () => {
    const text = lines(
      ledger(
        Array.from({ length: 13_913 }, (_, index) => entry(index + 5, 'missed')),
        [],
      ),
    );
    expect(text.length).toBeLessThan(60);
    expect(text).toContain('    and 13893 more; --format json lists all.');
  });

  it('says nothing of progress where nothing was judged', () => {
    expect(lines(ledger([entry(5, null)], [])).join('\n')).not.toMatch(/Progress|attention/);
  });

  it('lines up Chinese by its width', () => {
    const entries = [entry(5, 'behind'), entry(106, 'seriously-behind')];
    const text = lines(ledger(entries, []), 'zh-CN');
    const columnOf = (name: string): number => {
      const line = text.find((one) => one.includes(name)) ?? '';
      return textWidth(line.slice(0, line.indexOf(name)));
    };
    expect(columnOf('entry 106')).toBe(columnOf('entry 5'));
  });

  it('wraps to a terminal, under the text and not under its label', () => {
    const text = lines(ledger([], [finding('I7', { message: 'a '.repeat(60).trim() })]), 'en', 40);
    const first = text.findIndex((line) => line.startsWith('      I7  a'));
    expect(text[first + 1]).toMatch(/^ {10}a a/);
    for (const line of text) expect(textWidth(line)).toBeLessThanOrEqual(40);
  });

  it('tells what was assumed for the ledger', () => {
    expect(lines({ guesses: ['the year is 2021'] })).toContain('  Assumed: the year is 2021');
  });
});
