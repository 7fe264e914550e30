import { SnapshotBuilder } from '../../../src/core/model/snapshot-builder';
import { defaultProfile } from '../../../src/core/profile';
import { judgeLedger } from '../../../src/core/schedule';
import {
  atMost,
  cell,
  column,
  day,
  entry,
  guessIds,
  judge,
  ledger,
  progress,
  q,
  quarters,
  spans,
  target,
  unread,
  type Row,
} from './support';

const AMOUNT = target(q(100, '处'));
const AS_OF = '2021-06-30';

/** Completion in percent and the assumptions it rests on. */
function found(row: Row, options: Parameters<typeof judge>[2] = {}): readonly [string | null, ...(readonly string[])] {
  const verdict = judge({ due: '2021-12-31', ...row }, AS_OF, options);
  return [verdict.completion?.times(100).toFixed() ?? null, ...guessIds(verdict)];
}

describe('where the actual comes from', () => {
  it('the actual cell, before anything else', () => {
    expect(
      found({
        target: AMOUNT,
        actual: q(40, '处'),
        rate: q(50, '%'),
        progress: progress('完成60处', { quantities: spans('完成60处', q(60, '处')) }),
      }),
    ).toEqual(['40']);
  });

  it('a bare number, in the target’s unit', () => {
    expect(found({ target: AMOUNT, actual: q(40) })).toEqual(['40']);
  });

  it('a number with a unit beside a bare target', () => {
    expect(found({ target: target(q(100)), actual: q(40, '处') })).toEqual(['40']);
  });

  it('of several figures the one behind what the row names', () => {
    const raw = '100处全部开工,其中主体完工47处';
    const said = progress(raw, { quantities: spans(raw, q(100, '处'), q(47, '处')), all: true });
    const named = (name: string): string | null =>
      judgeLedger(
        ledger([{ ...entry({ target: AMOUNT, due: '2021-12-31', progress: said }), name }]),
        day(AS_OF),
        defaultProfile,
      )
        .get(0)
        ?.completion?.times(100)
        .toFixed() ?? null;
    expect(named('幼儿园主体完工')).toBe('47');
    expect(named('幼儿园开工')).toBe('100');
  });

  it('a percentage of an amount', () => {
    expect(found({ target: AMOUNT, actual: q(40, '%') })).toEqual(['40', 'guess.actual-is-share']);
  });

  it('the rate, where the actual is empty', () => {
    expect(found({ target: AMOUNT, rate: q(40, '%') })).toEqual(['40', 'guess.actual-from-rate']);
    expect(found({ target: AMOUNT, rate: q('0.4') })).toEqual(['40', 'guess.actual-from-rate']);
  });

  it('a rate of its own beside a rate, a completion rate where the header says so', () => {
    const rate = cell(q(45, '%'), '45%', 5);
    expect(found({ target: target(q(60, '%')), rate }, { columns: [column(5, 'rate', { header: '开工率' })] })[0]).toBe(
      '75',
    );
    expect(found({ target: target(q(60, '%')), rate }, { columns: [column(5, 'rate', { header: '完成率' })] })[0]).toBe(
      '45',
    );
  });

  it('the only figure of the progress text that has the unit', () => {
    const raw = '已完成40处,投资300万元';
    const said = progress(raw, { quantities: spans(raw, q(40, '处'), q(300, '元', 1e4)) });
    expect(found({ target: AMOUNT, progress: said })).toEqual(['40', 'guess.actual-from-progress']);
  });

  it('not one of several', () => {
    const raw = '新建40处,改造20处';
    const said = progress(raw, { quantities: spans(raw, q(40, '处'), q(20, '处')) });
    expect(judge({ target: AMOUNT, due: '2021-12-31', progress: said }, AS_OF).reason.id).toBe('schedule.no-figure');
  });

  it('not a bare number of a text', () => {
    const said = progress('第40批', { quantities: spans('第40批', q(40)) });
    expect(found({ target: AMOUNT, progress: said })[0]).toBeNull();
  });

  it('words for everything', () => {
    expect(found({ target: AMOUNT, progress: progress('全部开工', { all: true }) })).toEqual([
      '100',
      'guess.all-by-words',
    ]);
    expect(found({ target: AMOUNT, actual: '全部开工' })).toEqual(['100', 'guess.all-by-words']);
    expect(found({ target: target(q(60, '%')), actual: '全部开工' })[0]).not.toBeNull();
  });

  it('words for nothing', () => {
    expect(found({ target: AMOUNT, actual: '未启动' })).toEqual(['0', 'guess.nothing-by-words']);
    expect(found({ target: AMOUNT, status: 'not-started' })).toEqual(['0', 'guess.nothing-by-words']);
  });
});

describe('figures that are off by a scale', () => {
  it.each<[string, Row, string]>([
    [
      '28000 in a column of 万户',
      { target: target(q('2.8', '户', 1e4)), actual: q(26600, '户', 1e4, { raw: '26600' }) },
      '95',
    ],
    ['15800万户 for 15800户', { target: target(q('1.58', '户', 1e4)), actual: q(15800, '户', 1e4) }, '100'],
    ['2.8 for 2.8万', { target: target(q(28000, '户')), actual: q('2.8') }, '100'],
    ['0.9 for 0.9万户', { target: target(q('1.2', '户', 1e4)), actual: q('0.9') }, '75'],
    ['a thousand times too much', { target: AMOUNT, actual: q(100000, '处') }, '100'],
    ['0.34 for 34%', { target: target(q(68, '%')), actual: q('0.34', '%', 1, { raw: '0.34' }) }, '50'],
    ['1 for 100%', { target: target(q(100, '%')), actual: q(1) }, '100'],
  ])('%s', (_name, row, completion) => {
    expect(found(row)).toEqual([completion, 'guess.actual-scale']);
  });

  it.each<[string, Row, string]>([
    ['a small beginning', { target: target(q('1.2', '户', 1e4)), actual: q(60, '户') }, '0.5'],
    ['5 of 5000', { target: target(q(5000, '家')), actual: q(5, '家', 1, { raw: '5' }) }, '0.1'],
    ['three times the target', { target: AMOUNT, actual: q(300, '处') }, '300'],
    ['a rate of 0.5% written with its sign', { target: target(q(50, '%')), actual: q('0.5', '%') }, '1'],
    ['a growth of 0.2 against 6%', { target: target(q(6, '%')), actual: q('0.3', '%', 1, { raw: '0.3' }) }, '5'],
    ['nothing at all', { target: AMOUNT, actual: q(0, '处') }, '0'],
    [
      'a small figure under an upper limit',
      { target: atMost(q(50, '%')), actual: q('0.5', '%', 1, { raw: '0.5' }) },
      '1',
    ],
  ])('%s stands as it is', (_name, row, completion) => {
    expect(found(row)).toEqual([completion]);
  });
});

describe('what counts as nothing reported', () => {
  it.each<[string, Row]>([
    ['empty cells', { target: AMOUNT }],
    ['a slash', { target: AMOUNT, actual: '/' }],
    ['dashes', { target: AMOUNT, actual: '——', progress: '-' }],
    ['cells that hold spaces', { target: AMOUNT, actual: unread(' ', 'empty') }],
  ])('%s', (_name, row) => {
    expect(judge({ due: '2021-12-31', ...row }, AS_OF).status).toBe('not-reported');
    expect(judge({ due: '2021-03-31', ...row }, AS_OF).status).toBe('not-reported');
  });

  /** A sheet whose cells A1 and B1 are formulas that show 0. */
  function sheet(): SnapshotBuilder {
    const builder = new SnapshotBuilder();
    for (const at of [0, 1]) {
      builder.number(0, at, 0);
      builder.formula(0, at, 'SUM(D1:G1)');
    }
    return builder;
  }

  it('a sum of empty period columns', () => {
    const periods = quarters(2021, [q(25, '处'), q(25, '处'), q(25, '处'), q(25, '处')]);
    const row: Row = { target: AMOUNT, actual: cell(q(0), '0', 0), rate: cell(q(0, '%'), '0%', 1), periods };
    expect(judge(row, AS_OF, { sheet: sheet() }).status).toBe('not-reported');
    expect(judge(row, AS_OF).status).toBe('seriously-behind');
  });

  it('a rate computed from an empty actual', () => {
    const row: Row = { target: AMOUNT, rate: cell(q(0, '%'), '0%', 1), due: '2021-12-31' };
    expect(judge(row, AS_OF, { sheet: sheet() }).status).toBe('not-reported');
  });
});

describe('a target of a bare 0', () => {
  it('is no task in a table of districts, and a ban in a list of indicators', () => {
    const row: Row = { target: { ...atMost(q(0)) }, due: '2021-12-31', actual: q(3) };
    expect(judge(row, AS_OF, { columns: [column(0, 'department')] }).reason.id).toBe('schedule.no-task');
    expect(judge(row, AS_OF).status).toBe('missed');
  });
});
