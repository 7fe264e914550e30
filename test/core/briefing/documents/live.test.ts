import { documentOf, type DocumentCell, type LiveCount } from '../../../../src/core/briefing/documents';
import type { BriefingFacts } from '../../../../src/core/briefing/facts';
import { textAt } from '../../../../src/core/model/cells';
import { factsOf, PLAN, present, reviewed } from '../support';
import { FOR_ALL, LEDGERS } from './ledgers';

function liveCells(facts: BriefingFacts): readonly (DocumentCell & { readonly live: LiveCount })[] {
  return documentOf('summary', facts, FOR_ALL).blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.live ? [{ ...cell, live: cell.live }] : [])))
      : [],
  );
}

/** Counts as COUNTIFS would: over the statuses of all rows and the texts of their own cells. */
function countAgain({ sources }: BriefingFacts, { kind, statuses, department, category }: LiveCount): number {
  return sources
    .filter((source) => source.kind === kind)
    .flatMap(({ review: { ledger, verdicts } }) =>
      ledger.entries.filter(({ row }) => {
        const status = present(verdicts.get(row)).status;
        const cell = (role: string): string => {
          const column = ledger.layout.columns.find((each) => each.role === role);
          return column ? textAt(ledger.sheet, row, column.index) : '';
        };
        return (
          (statuses ? statuses.includes(status) : status !== 'excluded') &&
          (department === null || cell('department') === department) &&
          (category === null || cell('category') === category)
        );
      }),
    ).length;
}

describe('counts that formulas repeat', () => {
  it.each(LEDGERS)('are the figures beside them: %s', (_name, facts) => {
    for (const { content, live } of liveCells(facts)) {
      expect(content.kind === 'figure' && content.figure.fact.value.toNumber()).toBe(countAgain(facts, live));
    }
  });

  it('count all, by status, by department and by category', () => {
    const cells = liveCells(factsOf(reviewed(PLAN)));
    expect(cells.filter(({ live }) => live.department === null && live.category === null).length).toBeGreaterThan(8);
    expect(new Set(cells.map(({ live }) => live.category))).toEqual(new Set([null, '教育', '民政', '住建']));
    // 市民政局、市财政局 is no condition on the text 市民政局.
    expect(new Set(cells.map(({ live }) => live.department))).toEqual(new Set([null, '市教育局', '市住建局']));
  });

  it('leave out departments that a merged cell names for several rows', () => {
    const merged = `
      2021年重点任务台账
      序号 | 责任单位 | 工作任务 | 目标值 | 完成值 | 完成时限
      1 | 市教育局 | 新建幼儿园 | 12所 | 12所 | 8月底前
      2 | ^ | 改造中小学 | 20所 | 20所 | 6月底前
      3 | 市民政局 | 新建食堂 | 12处 | 12处 | 6月底前`;
    const named = liveCells(factsOf(reviewed(merged))).map(({ live }) => live.department);
    expect(new Set(named)).toEqual(new Set([null, '市民政局']));
  });

  it('leave out rates that depend on deadlines', () => {
    const table = documentOf('summary', factsOf(reviewed(PLAN)), FOR_ALL).blocks.filter(
      ({ kind }) => kind === 'table',
    )[1];
    const live =
      table?.kind === 'table' ? table.rows.map(({ cells }) => cells.map((cell) => cell.live !== undefined)) : [];
    expect(live).toEqual([
      [false, true, true, false],
      [false, true, true, false],
      [false, false, false, false],
      [false, true, true, false],
    ]);
  });
});
