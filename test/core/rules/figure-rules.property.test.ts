import * as fc from 'fast-check';
import { cellAddress } from '../../../src/core/model/address';
import { rateMismatch } from '../../../src/core/rules/rate-mismatch';
import type { Rule } from '../../../src/core/rules/rule';
import { sumMismatch } from '../../../src/core/rules/sum-mismatch';
import { totalMismatch } from '../../../src/core/rules/total-mismatch';
import { runRule } from '../../support/rule-tester';

/** What a made-up table is made of: how many rows and parts, its figures, and how it prints them. */
interface Made {
  readonly rows: number;
  readonly parts: number;
  readonly figures: readonly number[];
  readonly moneyDecimals: number;
  readonly rateDecimals: number;
  readonly truncated: boolean;
  readonly planned: boolean;
}

const made: fc.Arbitrary<Made> = fc.record({
  rows: fc.integer({ min: 5, max: 10 }),
  parts: fc.integer({ min: 2, max: 4 }),
  figures: fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 70, maxLength: 70 }),
  moneyDecimals: fc.integer({ min: 0, max: 2 }),
  rateDecimals: fc.integer({ min: 0, max: 2 }),
  truncated: fc.boolean(),
  planned: fc.boolean(),
});

const DISTRICTS = ['张店区', '淄川区', '博山区', '周村区', '临淄区', '桓台县', '高青县', '沂源县', '经开区', '高新区'];
const RULES: readonly Rule[] = [totalMismatch, sumMismatch, rateMismatch];
/** Each run reads a whole sheet three times. */
const RUNS = { numRuns: 40 };
/** Rows above the records. */
const HEADER_ROWS = 3;

/** The figures of a table without mistakes, with its total row: whole, parts, their sum, money. */
function figuresOf(table: Made): number[][] {
  const scale = 10 ** table.moneyDecimals;
  const records = Array.from({ length: table.rows }, (_, row) => {
    const own = table.figures.slice(row * 7, row * 7 + 7);
    const parts = own.slice(0, table.parts);
    const sum = parts.reduce((a, b) => a + b, 0);
    return [sum + (own[5] ?? 0), ...parts, sum, ((own[6] ?? 0) * 13) / scale];
  });
  const total = (records[0] ?? []).map((_, column) =>
    Number(records.reduce((sum, record) => sum + (record[column] ?? 0), 0).toFixed(table.moneyDecimals)),
  );
  return [...records, total];
}

/** A table as it is drawn; `wrong` adds to one figure after the rates were worked out from the right ones. */
function draw(table: Made, wrong?: { readonly row: number; readonly column: number; readonly by: number }): string {
  const figures = figuresOf(table);
  const factor = 10 ** table.rateDecimals;
  const rates = figures.map((row) => {
    const exact = ((row[table.parts + 1] ?? 0) * 100 * factor) / (row[0] ?? 1);
    return (Math[table.truncated ? 'floor' : 'round'](exact + 1e-9) / factor).toFixed(table.rateDecimals);
  });
  if (wrong) {
    const row = figures[wrong.row] ?? [];
    row[wrong.column] = (row[wrong.column] ?? 0) + wrong.by;
  }
  const parts = Array.from({ length: table.parts }, (_, index) => `类别${'甲乙丙丁'.charAt(index)}`);
  const whole = table.planned ? '年度任务' : '小区总数(个)';
  const lines = figures.map((row, at) =>
    [DISTRICTS[at < table.rows ? at : -1] ?? '合计', ...row, `${rates[at] ?? ''}%`].join(' | '),
  );
  return [
    '全市服务组织情况统计表',
    `区县 | ${whole} | 服务组织${' | <'.repeat(table.parts)} | 投资(万元) | ${table.planned ? '完成率' : '组建率'}`,
    `^ | ^ | ${parts.join(' | ')} | 合计 | ^ | ^`,
    ...lines,
  ].join('\n');
}

function findings(sheet: string): string[] {
  return RULES.flatMap((rule) => runRule(rule, { name: '', sheet })).map(
    (finding) => `${finding.rule} ${cellAddress(finding.cell.row, finding.cell.column)}`,
  );
}

describe('sums, totals and rates of made-up tables', () => {
  it('says nothing of a table without mistakes', () => {
    fc.assert(
      fc.property(made, (table) => {
        expect(findings(draw(table))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('names a wrong sum of a record, and nothing else for it', () => {
    fc.assert(
      fc.property(made, fc.nat(), fc.integer({ min: 1, max: 50 }), (table, at, by) => {
        const row = at % table.rows;
        const sheet = draw(table, { row, column: table.parts + 1, by });
        expect(findings(sheet)).toEqual([`sum-mismatch ${cellAddress(row + HEADER_ROWS, table.parts + 2)}`]);
      }),
      RUNS,
    );
  });

  it('names a wrong total of a whole, and nothing else for it', () => {
    fc.assert(
      fc.property(made, fc.integer({ min: 1, max: 50 }), (table, by) => {
        const sheet = draw(table, { row: table.rows, column: 0, by });
        expect(findings(sheet)).toEqual([`total-mismatch ${cellAddress(table.rows + HEADER_ROWS, 1)}`]);
      }),
      RUNS,
    );
  });
});
