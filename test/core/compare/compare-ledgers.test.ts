import { compareLedgers, type Comparison } from '../../../src/core/compare';
import { cellAddress } from '../../../src/core/model/address';
import { defaultProfile } from '../../../src/core/profile';
import type { Profile } from '../../../src/core/profile/profile';
import { day, PLAN, reviewed } from '../briefing/support';

const HEAD = `
  2021年重点任务台账
  序号 | 工作任务 | 目标值 | 单位 | 完成值 | 牵头单位 | 完成时限 | 进展情况`;

interface Days {
  readonly before?: string;
  readonly now?: string;
  readonly profile?: Profile;
}

function compared(before: string, now: string, days: Days = {}): Comparison {
  const profile = days.profile ?? defaultProfile;
  return compareLedgers(
    reviewed(`${HEAD}\n${now}`, { asOf: days.now ?? '2021-11-30', profile }),
    reviewed(`${HEAD}\n${before}`, { asOf: days.before ?? '2021-10-31', profile }),
    profile,
  );
}

const developments = ({ entries }: Comparison): readonly string[] =>
  entries.map(({ now, development, basis }) => `${now.name} ${development} ${basis}`);

const findings = ({ entries }: Comparison): readonly string[] =>
  entries.flatMap((entry) =>
    entry.findings.map(
      ({ rule, severity, at, against, message }) =>
        `${rule} ${severity} ${cellAddress(at.row, at.column)} ${cellAddress(against.row, against.column)} ${message.id}`,
    ),
  );

describe('compareLedgers', () => {
  it('tells what became of each entry', () => {
    const result = compared(
      `
      1 | 新建幼儿园 | 12 | 所 | 8 | 市教育局 | 12月底前 | 在建
      2 | 新增学位 | 6000 | 个 | 5000 | 市教育局 | 12月底前 | 推进中
      3 | 改造养老院 | 48 | 处 | 30 | 市民政局 | 12月底前 | 施工
      4 | 建设食堂 | 20 | 处 | 15 | 市民政局 | 12月底前 | 施工
      5 | 拆除违建 | 90 | 处 | 90 | 市住建局 | 12月底前 | 已完成
      6 | 旧任务 | 3 | 个 | 1 | 市住建局 | 12月底前 | 推进`,
      `
      1 | 新建幼儿园 | 12 | 所 | 12 | 市教育局 | 12月底前 | 全部建成
      2 | 新增学位 | 6000 | 个 | 5500 | 市教育局 | 12月底前 | 推进中
      3 | 改造养老院 | 48 | 处 | 30 | 市民政局 | 12月底前 | 施工
      4 | 建设食堂 | 20 | 处 | 12 | 市民政局 | 12月底前 | 施工
      5 | 拆除违建 | 90 | 处 | 90 | 市住建局 | 12月底前 | 已完成
      6 | 加装电梯 | 60 | 部 | 40 | 市住建局 | 12月底前 | 推进`,
    );
    expect(developments(result)).toEqual([
      '新建幼儿园 completed same',
      '新增学位 progressed same',
      '改造养老院 stale same',
      '建设食堂 regressed same',
      '拆除违建 unchanged same',
    ]);
    expect(findings(result)).toEqual([
      'stale warning E6 E6 rules.stale.unchanged',
      'regression error E7 E7 compare.regression.cumulative',
    ]);
    expect(result.added.map(({ name }) => name)).toEqual(['加装电梯']);
    expect(result.gone.map(({ name }) => name)).toEqual(['旧任务']);
    const grown = result.entries[1];
    expect(grown?.figures?.difference.toFixed()).toBe('500');
    expect(grown?.points?.toFixed(2)).toBe('8.33');
    expect(result.notices).toEqual([]);
  });

  it('compares figures of other scales, and finds the same target written otherwise unchanged', () => {
    const result = compared(
      '1 | 改造小区 | 2.8万户 | | 2.1万户 | 市住建局 | 12月底前 | ',
      '1 | 改造小区 | 28000户 | | 21500户 | 市住建局 | 2021年12月31日前 | ',
    );
    expect(result.entries[0]?.figures?.difference.toFixed()).toBe('500');
    expect(findings(result)).toEqual([]);
  });

  it('tells changed targets and deadlines at their cells', () => {
    const result = compared(
      '1 | 新建公厕 | 15 | 座 | 9 | 市住建局 | 11月底前 | 施工',
      '1 | 新建公厕 | 12 | 座 | 10 | 市住建局 | 12月底前 | 施工',
    );
    expect(findings(result)).toEqual([
      'target-changed warning C3 C3 rules.target-changed.target',
      'target-changed warning G3 G3 rules.target-changed.deadline',
    ]);
  });

  it('takes aliases and marks for one department', () => {
    const profile: Profile = { ...defaultProfile, aliases: { 住建局: '市住房和城乡建设局' } };
    const result = compared(
      '1 | 新建 公厕 | 15 | 座 | 9 | 住建局（牵头） | 12月底前 | 施工',
      '1 | 新建公厕 | 15 | 座 | 10 | 市住房和城乡建设局 | 12月底前 | 施工',
      { profile },
    );
    expect(developments(result)).toEqual(['新建公厕 progressed same']);
  });

  it('marks repeated names, other departments and other names as guesses', () => {
    const rows = (first: string, second: string, third: string, fourth: string): string => `
      1 | 日常巡查 | 10 | 次 | 5 | 市住建局 | 12月底前 | ${first}
      2 | 日常巡查 | 10 | 次 | 6 | 市住建局 | 12月底前 | ${second}
      3 | ${third} | 7 | 个 | 3 | 市民政局 | 12月底前 | 推进
      4 | 新建学校 | 5 | 所 | 3 | ${fourth} | 12月底前 | 推进`;
    const result = compared(rows('一', '二', '建设站点', '市教育局'), rows('三', '四', '建设服务站', '市教体局'));
    expect(developments(result)).toEqual([
      '日常巡查 progressed repeated',
      '日常巡查 progressed repeated',
      '建设服务站 stale renamed',
      '新建学校 stale department',
    ]);
  });

  it.each([
    ['2021-11-30', '2021-11-30', 'compare.notice.same-day'],
    ['2021-12-31', '2021-11-30', 'compare.notice.reversed'],
    ['2020-11-30', '2021-11-30', 'compare.notice.other-year'],
  ])('is careful from %s to %s', (before, now, notice) => {
    const row = (figure: number): string => `1 | 新建公厕 | 15 | 座 | ${String(figure)} | 市住建局 | 12月底前 | 施工`;
    const result = compared(row(9), row(7), { before, now });
    expect(result.notices.map(({ id }) => id)).toEqual([notice]);
    expect(findings(result)).toEqual(['regression warning E3 E3 compare.regression.cumulative']);
  });

  it('says nothing of rules that the profile switches off', () => {
    const profile: Profile = {
      ...defaultProfile,
      rules: { stale: 'off', regression: 'info', 'target-changed': 'off' },
    };
    const row = (target: number, figure: number): string =>
      `1 | 新建公厕 | ${String(target)} | 座 | ${String(figure)} | 市住建局 | 12月底前 | 施工
       2 | 加装电梯 | 60 | 部 | 40 | 市住建局 | 12月底前 | 推进`;
    expect(findings(compared(row(15, 9), row(16, 8), { profile }))).toEqual([
      'regression info E3 E3 compare.regression.cumulative',
    ]);
  });

  it('finds nothing but standstill in a ledger against itself a month later', () => {
    const now = reviewed(PLAN, { asOf: '2021-11-30' });
    const result = compareLedgers(now, reviewed(PLAN, { asOf: '2021-10-31' }), defaultProfile);
    expect(result.entries.every(({ basis }) => basis === 'same')).toBe(true);
    const expected = result.entries.map(({ development }) => development).filter((one) => one !== 'unchanged');
    expect(new Set(expected)).toEqual(new Set(['stale']));
    expect([...result.added, ...result.gone]).toEqual([]);
  });
});

describe('workbooks whose ledgers are as of several days', () => {
  const main = (actual: number): string => `${HEAD}
      1 | 新建幼儿园 | 12 | 所 | ${actual} | 市教育局 | 12月底前 | 在建
      2 | 新增学位 | 6000 | 个 | 5000 | 市教育局 | 12月底前 | 推进中`;
  const town = (actual: number): string => `${HEAD}
      1 | 修建水渠 | 30 | 公里 | ${actual} | 柳泉镇 | 12月底前 | 在建`;
  const both = (actuals: readonly [number, number], asOf: string) => [
    ...reviewed(main(actuals[0]), { asOf, frame: { name: '重点任务' } }),
    // Nobody filled this one in anew.
    ...reviewed(town(actuals[1]), { asOf: '2021-12-01', frame: { name: '乡镇' } }),
  ];

  it('are compared by the days of each ledger, and told by those of most entries', () => {
    const result = compareLedgers(both([7, 20], '2021-12-01'), both([8, 21], '2021-11-01'), defaultProfile);
    expect(result.days).toEqual({ before: day('2021-11-01'), now: day('2021-12-01') });
    expect(developments(result)).toEqual([
      '修建水渠 regressed same',
      '新建幼儿园 regressed same',
      '新增学位 stale same',
    ]);
    expect(findings(result).map((found) => found.split(' ', 2).join(' '))).toEqual([
      // Two states of one day.
      'regression warning',
      'regression error',
      'stale warning',
    ]);
    expect(result.notices).toEqual([{ id: 'compare.notice.other-days', params: { count: 1 } }]);
  });
});
