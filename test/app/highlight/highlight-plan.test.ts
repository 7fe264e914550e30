import { isMarkedFormula } from '../../../src/core/model/marks';
import { rangeAddress } from '../../../src/core/model/address';
import { STATUSES } from '../../../src/core/model/verdict';
import { isLagging } from '../../../src/app/highlight/colors';
import { highlightPlan } from '../../../src/app/highlight/highlight-plan';
import { createFormatter } from '../../../src/i18n';
import { entryOf, everyStatus, ledgerOf, sheetInfo, viewOf } from '../views';

const zh = createFormatter('zh-CN');

describe('the plan of marks', () => {
  it('has a pair a row down to the ledger’s last, empty where nothing was judged', () => {
    const ledger = ledgerOf({ entries: [entryOf(4, 'met'), entryOf(6, 'behind'), entryOf(7, null)] });
    const plan = highlightPlan(viewOf(ledger), sheetInfo(), zh);
    expect(plan).toMatchObject({ kind: 'mark', sheet: 'sheet', column: 7 });
    expect(plan?.tables).toHaveLength(1);
    expect(plan?.tables[0]?.top).toBe(2);
    expect(plan?.tables[0]?.rows).toEqual([
      ['核查进度', '核查说明（截至2021-11-30，默认口径）'],
      ['已完成', '第4行的理由。'],
      ['', ''],
      ['滞后', '第6行的理由。'],
      ['', ''],
    ]);
  });

  it('begins below the last of several header rows', () => {
    const ledger = ledgerOf({ headerRows: [3, 4], entries: [entryOf(5, 'met')] });
    expect(highlightPlan(viewOf(ledger), sheetInfo(), zh)?.tables[0]).toMatchObject({ top: 3 });
  });

  it('is none where nothing was judged', () => {
    expect(highlightPlan(viewOf(ledgerOf({ entries: [entryOf(4, null)] })), sheetInfo(), zh)).toBeNull();
    expect(highlightPlan(viewOf(), sheetInfo(), zh)).toBeNull();
  });

  it('colours whole rows that lag, and of calm ones the status alone, by the row’s own status cell', () => {
    const plan = highlightPlan(viewOf(everyStatus()), sheetInfo(), zh);
    const [header, ...rules] = plan?.tables[0]?.conditions ?? [];
    expect(header && rangeAddress(header.range)).toBe('H3:I3');
    expect(rules).toHaveLength(STATUSES.length);
    rules.forEach((rule, index) => {
      const status = STATUSES[index]!;
      expect(rangeAddress(rule.range)).toBe(isLagging(status) ? 'A4:I14' : 'H4:H14');
      expect(rule.formula).toContain(`$H4="${zh.param({ set: 'status', value: status })}"`);
      expect(isMarkedFormula(rule.formula)).toBe(true);
    });
  });

  it('has as many rules for ten thousand rows as for ten', () => {
    const entries = Array.from({ length: 10_000 }, (_, index) =>
      entryOf(4 + index, STATUSES[index % STATUSES.length]!),
    );
    const plan = highlightPlan(viewOf(ledgerOf({ range: 'A3:G10003', entries })), sheetInfo(), zh);
    expect(plan?.tables[0]?.conditions).toHaveLength(STATUSES.length + 1);
    expect(plan?.tables[0]?.rows).toHaveLength(10_001);
  });

  it('stays where the marks are as long as nothing was written in between', () => {
    const view = viewOf(ledgerOf({ entries: [entryOf(4, 'met')] }));
    const marksAt = (left: number, right: number) => sheetInfo({ marks: { top: 2, left, bottom: 6, right } });
    expect(highlightPlan(view, marksAt(9, 10), zh)?.column).toBe(9);
    expect(highlightPlan(view, marksAt(7, 8), zh)?.column).toBe(7);
    // Somebody wrote right of the ledger, or inserted a column between the two.
    expect(highlightPlan(view, marksAt(5, 6), zh)?.column).toBe(7);
    expect(highlightPlan(view, marksAt(7, 9), zh)?.column).toBe(7);
  });

  it('puts ledgers that stand one below the other into the same columns', () => {
    const upper = ledgerOf({ entries: [entryOf(4, 'behind')] });
    const lower = ledgerOf({ range: 'A10:J12', headerRows: [10], entries: [entryOf(11, 'met')], firstFreeColumn: 10 });
    const plan = highlightPlan(viewOf(upper, lower), sheetInfo(), zh);
    expect(plan?.column).toBe(10);
    expect(plan?.tables.map(({ top, rows }) => [top, rows.length])).toEqual([
      [2, 5],
      [9, 3],
    ]);
  });

  it('says whose status it is where ledgers stand side by side, and shows what needs attention', () => {
    const left = ledgerOf({ range: 'A3:C5', entries: [entryOf(4, 'met', { name: '左' }), entryOf(5, 'met')] });
    const right = ledgerOf({ range: 'E3:G5', entries: [entryOf(4, 'missed', { name: '右' })] });
    const plan = highlightPlan(viewOf(left, right), sheetInfo(), zh);
    expect(plan?.tables).toHaveLength(1);
    expect(plan?.tables[0]?.rows[1]).toEqual([
      '逾期未完成',
      '左（已完成）：第4行的理由。右（逾期未完成）：第4行的理由。',
    ]);
    expect(plan?.tables[0]?.rows[2]).toEqual(['已完成', '第5行的理由。']);
    expect(plan?.tables[0]?.conditions).toHaveLength(3);
  });

  it('names no day in the header where ledgers side by side have different ones', () => {
    const left = ledgerOf({ range: 'A3:C5', entries: [entryOf(4, 'met')] });
    const right = ledgerOf({ range: 'E3:G5', entries: [entryOf(4, 'met')], asOf: '2021-10-31' });
    expect(highlightPlan(viewOf(left, right), sheetInfo(), zh)?.tables[0]?.rows[0]?.[1]).toBe('核查说明');
  });
});
