import { checkWorkbook, type CheckOptions, type SheetReviewer } from '../../src/app/check-workbook';
import { decimal } from '../../src/core/model/decimal';
import { defaultProfile } from '../../src/core/profile';
import type { LedgerReview } from '../../src/core/review';
import { createFormatter } from '../../src/i18n';
import { cell, day, deadline, entry, finding, quantity, read, review, sheetNamed, target, verdict } from './support';

const options: CheckOptions = {
  asOf: day(2021, 12, 1),
  today: day(2026, 1, 1),
  profile: defaultProfile,
  fileName: '台账.xlsx',
  format: createFormatter('zh-CN'),
};

const sheet = sheetNamed('整改台账');
const giving =
  (...ledgers: readonly LedgerReview[]): SheetReviewer =>
  () => ({ sheet: sheet.name, skipped: null, ledgers });
const check = (reviewer: SheetReviewer): ReturnType<typeof checkWorkbook> =>
  checkWorkbook({ sheets: [sheet], otherTabs: [], generated: [] }, options, reviewer);
const firstEntry = (reviewed: LedgerReview): unknown => check(giving(reviewed)).ledgers[0]?.entries[0];

describe('the report of a ledger', () => {
  it('counts rows from 1 and names columns by letters', () => {
    const [ledger] = check(giving(review(sheet, [entry(6, '幼儿园主体完工')]))).ledgers;
    expect(ledger).toMatchObject({
      sheet: '整改台账',
      range: 'A3:N30',
      headerRows: [3, 4],
      asOf: '2021-12-01',
      asOfSource: 'option',
      columns: [
        { column: 'D', header: '整改目标/指标内容', role: 'indicator' },
        { column: 'E', header: '整改目标/目标值', role: 'target' },
      ],
    });
    expect(ledger?.entries[0]?.row).toBe(7);
  });

  it('prints a judged entry as the format asks', () => {
    const judged = entry(6, '幼儿园主体完工', {
      department: { row: 4, column: 1, text: '市教育局' },
      target: target('53', quantity('53', 1, '处')),
      actual: cell('47', read(quantity('47', 1, '处'))),
      deadline: deadline('12月底前', day(2021, 12, 31)),
    });
    const of = verdict(6, {
      status: 'behind',
      planned: decimal('48.583333'),
      completion: decimal('0.88679245'),
      reason: { id: 'terms.status.behind', params: {} },
    });
    expect(firstEntry(review(sheet, [judged], [of]))).toEqual({
      row: 7,
      name: '幼儿园主体完工',
      department: '市教育局',
      target: { text: '53', value: '53', unit: '处', comparator: '>=' },
      actual: { text: '47', value: '47', unit: '处' },
      deadline: { text: '12月底前', date: '2021-12-31' },
      planned: '48.58',
      completion: '0.8868',
      status: 'behind',
      reason: '滞后',
    });
  });

  it('prints figures in the base unit, without exponents', () => {
    const judged = entry(6, '棚改', {
      target: target('1.05万套', quantity('1.05', 10_000, '套')),
      actual: cell('0.00000001', read(quantity('0.00000001', 1, null))),
    });
    expect(firstEntry(review(sheet, [judged], [verdict(6)]))).toMatchObject({
      target: { text: '1.05万套', value: '10500', unit: '套' },
      actual: { value: '0.00000001', unit: null },
    });
  });

  it('rounds half up', () => {
    const judged = entry(6, 'x');
    const of = verdict(6, { planned: decimal('0.125'), completion: decimal('0.99995') });
    expect(firstEntry(review(sheet, [judged], [of]))).toMatchObject({ planned: '0.13', completion: '1' });
  });

  it('keeps the text of what could not be read, with nothing made of it', () => {
    const judged = entry(6, 'x', {
      target: cell('见附件', { ok: false, reason: 'no-target' }),
      actual: cell('若干', { ok: false, reason: 'not-a-number' }),
      deadline: cell('待定', { ok: false, reason: 'not-a-date' }),
    });
    expect(firstEntry(review(sheet, [judged], [verdict(6, { status: 'undetermined' })]))).toMatchObject({
      target: { text: '见附件', value: null, unit: null, comparator: null },
      actual: { text: '若干', value: null, unit: null },
      deadline: { text: '待定', date: null },
    });
  });

  it('leaves everything that belongs to judging null where nothing was judged', () => {
    const statistics = entry(6, '张店区', { actual: cell('47', read(quantity('47', 1, '处'))) });
    expect(firstEntry(review(sheet, [statistics]))).toEqual({
      row: 7,
      name: '张店区',
      department: null,
      target: null,
      actual: null,
      deadline: null,
      planned: null,
      completion: null,
      status: null,
      reason: null,
    });
  });

  it('lists each assumption of the verdict and of the readings once', () => {
    const guess = (name: string) => ({ id: `guess.${name}`, params: {} });
    const judged = entry(6, 'x', {
      target: cell('x', { ok: false, reason: 'no-target' }),
      actual: cell('1', { ok: true, value: quantity('1', 1, null), guesses: [guess('b')] }),
      start: cell('1', { ok: true, value: deadline('', null).reading as never, guesses: [guess('a')] }),
    });
    expect(firstEntry(review(sheet, [judged], [verdict(6, { guesses: [guess('a')] })]))).toMatchObject({
      guesses: ['guess.a', 'guess.b'],
    });
  });

  it('names what was assumed for the whole ledger', () => {
    const reviewed = review(sheet, [], [], [], { guesses: [{ id: 'guess.year', params: { year: 2021 } }] });
    expect(check(giving(reviewed)).ledgers[0]?.guesses).toEqual(['guess.year (year=2021)']);
    expect(check(giving(review(sheet, []))).ledgers[0]).not.toHaveProperty('guesses');
  });
});

describe('the findings of a report', () => {
  it('are sorted by row, column and rule', () => {
    const findings = [
      finding('b', 9, 0),
      finding('a', 2, 5),
      finding('b', 2, 5),
      finding('a', 2, 1),
      finding('a', 9, 0),
    ];
    const [ledger] = check(giving(review(sheet, [], [], findings))).ledgers;
    expect(ledger?.findings.map(({ cell, rule }) => `${cell} ${rule}`)).toEqual([
      'B3 a',
      'F3 a',
      'F3 b',
      'A10 a',
      'A10 b',
    ]);
  });

  it('show expected and found as a sentence would, and the fix with its cell', () => {
    const one = finding('department-variant', 20, 1, {
      severity: 'warning',
      expected: { set: 'status', value: 'met' },
      found: ['甲', '乙'],
      fix: { cell: { row: 20, column: 1 }, value: '市住房城乡建设局' },
    });
    expect(check(giving(review(sheet, [], [], [one]))).ledgers[0]?.findings).toEqual([
      {
        rule: 'department-variant',
        severity: 'warning',
        cell: 'B21',
        message: expect.any(String),
        expected: '已完成',
        found: '甲、乙',
        fix: { cell: 'B21', value: '市住房城乡建设局' },
      },
    ]);
  });
});

describe('the summary of a report', () => {
  it('counts entries, findings by severity, and the statuses that occur in their order', () => {
    const entries = [entry(4, 'a'), entry(5, 'b'), entry(6, 'c')];
    const verdicts = [verdict(4, { status: 'missed' }), verdict(5), verdict(6, { status: 'missed' })];
    const findings = [finding('a', 1, 1), finding('a', 2, 1, { severity: 'info' }), finding('a', 3, 1)];
    const summary = check(giving(review(sheet, entries, verdicts, findings))).ledgers[0]?.summary;
    expect(summary).toEqual({
      entries: 3,
      findings: { error: 2, warning: 0, info: 1 },
      statuses: { met: 1, missed: 2 },
    });
    expect(Object.keys(summary?.statuses ?? {})).toEqual(['met', 'missed']);
  });
});

describe('the sheets of a workbook', () => {
  it('are skipped with a reason where they are empty, hold no ledger, have no cells, or are our own', () => {
    const sheets = [sheetNamed('空', 0), sheetNamed('说明'), sheet];
    const reviewer: SheetReviewer = (of) =>
      of.name === '说明'
        ? { sheet: of.name, skipped: 'notes', ledgers: [] }
        : { sheet: of.name, skipped: null, ledgers: [review(of, [])] };
    const report = checkWorkbook({ sheets, otherTabs: ['图1'], generated: ['核查清单'] }, options, reviewer);
    expect(report.skipped).toEqual([
      { sheet: '空', reason: 'empty' },
      { sheet: '说明', reason: 'notes' },
      { sheet: '图1', reason: 'chart' },
      { sheet: '核查清单', reason: 'generated' },
    ]);
    expect(report.ledgers.map((ledger) => ledger.sheet)).toEqual(['整改台账']);
  });

  it('may give several ledgers each', () => {
    expect(check(giving(review(sheet, []), review(sheet, []))).ledgers).toHaveLength(2);
  });

  it('are reviewed by the options of the check, an empty one not at all', () => {
    const reviewer = jest.fn<ReturnType<SheetReviewer>, Parameters<SheetReviewer>>(giving());
    checkWorkbook({ sheets: [sheetNamed('空', 0), sheet], otherTabs: [], generated: [] }, options, reviewer);
    const { asOf, today, profile, fileName } = options;
    expect(reviewer.mock.calls).toEqual([[sheet, { asOf, today, profile, fileName }]]);
  });
});
