import fc from 'fast-check';
import type { BriefingFacts } from '../../../../src/core/briefing/facts';
import { kindAt, textAt } from '../../../../src/core/model/cells';
import { CellKind } from '../../../../src/core/model/snapshot';
import type { BriefingSheet } from '../../../../src/app/briefing/request';
import type { WordedCell } from '../../../../src/app/briefing/worded';
import { createFormatter } from '../../../../src/i18n';
import { factsOf, PLAN, present, reviewed } from '../../../core/briefing/support';
import { defaultProfile } from '../../../../src/core/profile';
import { documentWith, liveTable } from '../support/documents';
import { PLAN_FACTS, PLAN_MARKS, worded } from '../support/worded';
import { evaluate } from './countifs';

const format = createFormatter('zh-CN');

/** The rows of a live table over facts. */
function rowsOf(facts: BriefingFacts, sheet: BriefingSheet, by: 'department' | 'category' = 'department') {
  const [table] = worded(documentWith([liveTable(present(facts.plan), by)]), facts, { sheet }).blocks;
  return table?.kind === 'table' ? table.rows : [];
}

/** What cells show once the marks stand beside the ledgers of the facts. */
function withMarks({ sources }: BriefingFacts, column: number) {
  return (sheet: string, row: number, at: number): string => {
    const source = present(sources.find((each) => each.sheet === sheet));
    const { ledger, verdicts } = source.review;
    if (at !== column) return kindAt(ledger.sheet, row, at) === CellKind.Text ? textAt(ledger.sheet, row, at) : '';
    const verdict = verdicts.get(row);
    return verdict ? format.param({ set: 'status', value: verdict.status }) : '';
  };
}

function expectRight(cells: readonly WordedCell[], facts: BriefingFacts): number {
  let count = 0;
  for (const { formula, number } of cells) {
    if (formula === null) continue;
    expect(evaluate(formula, withMarks(facts, present(PLAN_MARKS.marks).left))).toBe(present(number).value);
    count++;
  }
  return count;
}

describe('formulas over the marks of a ledger', () => {
  it('give the figures that stand there', () => {
    const rows = rowsOf(PLAN_FACTS, PLAN_MARKS);
    expect(expectRight(rows.flatMap(({ cells }) => cells), PLAN_FACTS)).toBeGreaterThan(25); // prettier-ignore
    expect(rows[0]?.cells[2]?.formula).toBe(
      `COUNTIFS('重点任务'!$L$3:$L$12,"已完成",'重点任务'!$G$3:$G$12,"市教育局")`,
    );
  });

  it('count all that is not excluded without naming each status', () => {
    expect(rowsOf(PLAN_FACTS, PLAN_MARKS)[0]?.cells[1]?.formula).toBe(
      `COUNTIFS('重点任务'!$L$3:$L$12,"?*",'重点任务'!$G$3:$G$12,"市教育局")-COUNTIFS('重点任务'!$L$3:$L$12,"不纳入",'重点任务'!$G$3:$G$12,"市教育局")`,
    );
  });

  it('count by category', () => {
    const cells = rowsOf(PLAN_FACTS, PLAN_MARKS, 'category').flatMap((row) => row.cells);
    expect(expectRight(cells, PLAN_FACTS)).toBeGreaterThan(25);
  });

  it('are left out where a cell names several departments', () => {
    const civil = present(rowsOf(PLAN_FACTS, PLAN_MARKS).find(({ cells }) => cells[0]?.text === '市民政局'));
    // Task 4 is 市民政局、市财政局: the total of three has no formula, what counts the other two has one.
    expect(civil.cells[1]).toMatchObject({ text: '3', formula: null });
    expect(civil.cells.find(({ text, formula }) => text === '1' && formula !== null)).toBeDefined();
  });

  it('are left out without marks, with marks that end too early, and for other files', () => {
    const marks = present(PLAN_MARKS.marks);
    const none = (sheet: BriefingSheet, facts = PLAN_FACTS) =>
      rowsOf(facts, sheet).every(({ cells }) => cells.every(({ formula }) => formula === null));
    expect(none({ file: null, marks: null })).toBe(true);
    expect(none({ file: null, marks: { ...marks, bottom: marks.bottom - 1 } })).toBe(true);
    const elsewhere = factsOf(reviewed(PLAN, { file: '别处.xlsx', frame: { name: '重点任务' } }));
    expect(none(PLAN_MARKS, elsewhere)).toBe(true);
  });

  it('are left out where the marks say something else by now', () => {
    const { verdicts } = present(PLAN_FACTS.sources[0]).review;
    const texts = Array.from({ length: 12 }, (_, row) => {
      const verdict = verdicts.get(row);
      return verdict ? format.param({ set: 'status', value: verdict.status }) : '';
    });
    const fresh = rowsOf(PLAN_FACTS, { ...PLAN_MARKS, statuses: { top: 0, texts } });
    expect(fresh).toEqual(rowsOf(PLAN_FACTS, PLAN_MARKS));
    const stale = rowsOf(PLAN_FACTS, { ...PLAN_MARKS, statuses: { top: 0, texts: texts.map((text) => (text === '' ? '' : 'met')) } }); // prettier-ignore
    const counted = stale.flatMap(({ cells }) => cells.filter(({ text }) => /^[1-9]\d*$/.test(text)));
    expect(counted.length).toBeGreaterThan(10);
    expect(counted.filter(({ formula }) => formula !== null)).toEqual([]);
  });

  it.each([
    ['aliases', '市教育局 | 乙', '教育局 | 乙', { ...defaultProfile, aliases: { 教育局: '市教育局' } }],
    ['merged cells', '市教育局 | 乙', '^ | 乙', defaultProfile],
    ['white space', '市教育局 | 乙', '市教育 局 | 乙', defaultProfile],
    ['wildcards', '市教育局', '市*局', defaultProfile],
    ['operators', '市教育局', '>市教育局', defaultProfile],
    ['numbers', '市教育局', "'2021", defaultProfile],
    ['long names', '市教育局', `市${'教'.repeat(300)}局`, defaultProfile],
  ])('are right or left out with %s', (_name, from, to, profile) => {
    const facts = factsOf(reviewed(PLAN.replaceAll(from, to), { profile, frame: { name: '重点任务' } }), { profile });
    const rows = rowsOf(facts, PLAN_MARKS);
    expectRight(rows.flatMap(({ cells }) => cells), facts); // prettier-ignore
    expect(rows[0]?.cells[1]).toMatchObject({ text: '3', formula: null });
  });

  it('are right or left out whatever departments are called', () => {
    const name = fc.constantFrom('市教育局', '市 教育局', '市教育局 ', 'ABC局', 'abc局', 'ＡＢＣ局', '市?局', '*', '~', '"局"', '=局', '局、院', '12', ''); // prettier-ignore
    fc.assert(
      fc.property(fc.array(name, { minLength: 10, maxLength: 10 }), (names) => {
        let next = 0;
        const sheet = PLAN.replace(/市(?:教育|民政|住建)局(?:、市财政局)?/g, () => names[next++] ?? '');
        const facts = factsOf(reviewed(sheet, { frame: { name: '重点任务' } }));
        expectRight(rowsOf(facts, PLAN_MARKS).flatMap(({ cells }) => cells), facts); // prettier-ignore
      }),
      { numRuns: 60 },
    );
  });
});

describe('formulas within a table', () => {
  const rows = rowsOf(PLAN_FACTS, PLAN_MARKS);

  it('make totals sums and rates quotients that give the same', () => {
    const total = present(rows.at(-1));
    expect(total.cells[1]?.fromTable).toEqual({ kind: 'sum' });
    expect(total.cells.at(-1)?.fromTable).toEqual({ kind: 'quotient', numerator: [2, 3], denominator: [1] });
    for (const { cells } of rows) {
      const rate = present(cells.at(-1));
      if (rate.fromTable?.kind !== 'quotient') throw new Error('expected a quotient');
      const sum = (columns: readonly number[]) => columns.reduce((all, column) => all + present(cells[column]?.number).value, 0); // prettier-ignore
      const value = (sum(rate.fromTable.numerator) * 100) / sum(rate.fromTable.denominator);
      expect(value).toBeCloseTo(present(rate.number).value, 10);
    }
  });

  it('are none where the cells beside do not make them', () => {
    const block = liveTable(present(PLAN_FACTS.plan));
    if (block.kind !== 'table') throw new Error('expected a table');
    const [, record, ...others] = block.rows;
    const wrong = { ...block, rows: [record, ...others].flatMap((row) => (row ? [row] : [])) };
    const [table] = worded(documentWith([wrong]), PLAN_FACTS, { sheet: PLAN_MARKS }).blocks;
    if (table?.kind !== 'table') throw new Error('expected a table');
    // A department is missing, so the total is not the sum of what stands above it.
    expect(table.rows.at(-1)?.cells[1]?.fromTable).toBeUndefined();
  });
});
