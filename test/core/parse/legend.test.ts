import { readLegend } from '../../../src/core/parse/legend';
import { entryAt, parse } from './support';

const legendOf = (...lines: readonly string[]): Record<string, string> =>
  Object.fromEntries(readLegend(lines.map((text, row) => ({ row, column: 0, text }))));

describe('readLegend', () => {
  it.each<[string, Record<string, string>]>([
    ['图例：绿—按序时推进；黄—进度滞后；红—逾期未完成', { green: 'on-track', yellow: 'late', red: 'late' }],
    ['注:1.绿灯表示正常,黄灯表示滞后,蓝灯表示已完成。', { green: 'on-track', yellow: 'late', blue: 'done' }],
    ['🟢正常推进', {}],
    ['🟢:正常推进 🔴:滞后', { green: 'on-track', red: 'late' }],
    ['绿色(正常)、红色(逾期)', { green: 'on-track', red: 'late' }],
    ['RAG: G = on track, R = overdue', { green: 'on-track', red: 'late' }],
    ['Green: completed; Amber: needs a look; Red: delayed', { green: 'done', red: 'late' }],
    ['单位:万元', {}],
    ['红岛—青岛专项:已完成', {}],
  ])('%s', (line, legend) => {
    expect(legendOf(line)).toEqual(legend);
  });
});

describe('colours in a status column', () => {
  const sheet = (legend: string): string => `
    2021年督办事项台账 | < | < | <
    ${legend} | < | < | <
    序号 | 督办事项 | 完成时限 | 亮灯
    1 | 编制规划 | 9月底前 | 绿
    2 | 组建集团 | 6月底前 | 红灯
    3 | 修订清单 | 8月底前 | 已完成`;

  it('are states where the legend says so', () => {
    const ledger = parse(sheet('图例:绿—正常;红—逾期未完成'));
    expect([4, 5, 6].map((row) => entryAt(ledger, row).status?.reading)).toEqual([
      { ok: true, value: 'on-track', guesses: [] },
      { ok: true, value: 'late', guesses: [] },
      { ok: true, value: 'done', guesses: [] },
    ]);
  });

  it('say nothing without one', () => {
    const ledger = parse(sheet('市政府督查室'));
    expect([4, 5].map((row) => entryAt(ledger, row).status?.reading)).toEqual([
      { ok: false, reason: 'not-a-state' },
      { ok: false, reason: 'not-a-state' },
    ]);
  });
});
