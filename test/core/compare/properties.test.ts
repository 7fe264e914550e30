import * as fc from 'fast-check';
import { compareLedgers, type Comparison } from '../../../src/core/compare';
import { defaultProfile } from '../../../src/core/profile';
import type { LedgerReview } from '../../../src/core/review';
import { reviewed } from '../briefing/support';

/** One row of a made-up ledger; names repeat. */
const made = fc.record({
  name: fc.constantFrom('建学校', '修道路', '建公厕', '装电梯', '办培训', '查隐患', '拆违建', '种树'),
  department: fc.constantFrom('市教育局', '市民政局', '市住建局'),
  target: fc.integer({ min: 1, max: 100 }),
  actual: fc.option(fc.integer({ min: 0, max: 120 }), { freq: 5 }),
  progress: fc.constantFrom('', '推进中', '已开工', '施工'),
});
type Made = typeof made extends fc.Arbitrary<infer Row> ? Row : never;

const rows = fc.array(made, { minLength: 3, maxLength: 10 });
/** Each run reads and judges two sheets. */
const RUNS = { numRuns: 40 };

function drawn(made: readonly Made[], asOf: string): readonly LedgerReview[] {
  const lines = made.map(({ name, department, target, actual, progress }, index) =>
    [
      index + 1,
      name,
      `${String(target)}处`,
      actual === null ? '' : `${String(actual)}处`,
      department,
      '12月底前',
      progress,
    ].join(' | '),
  );
  return reviewed(['序号 | 工作任务 | 目标 | 完成数 | 牵头单位 | 完成时限 | 进展情况', ...lines].join('\n'), { asOf });
}

function compared(
  now: readonly Made[],
  before: readonly Made[],
  days: readonly [now: string, before: string] = ['2021-11-30', '2021-10-31'],
): Comparison {
  return compareLedgers(drawn(now, days[0]), drawn(before, days[1]), defaultProfile);
}

const names = (list: Comparison['added']): readonly string[] =>
  list.map(({ name, department }) => `${name} ${department ?? ''}`).sort();

describe('comparing made-up ledgers', () => {
  it('finds a ledger unchanged or at a standstill against itself', () => {
    fc.assert(
      fc.property(rows, (own) => {
        const { entries, added, gone } = compared(own, own);
        expect(entries).toHaveLength(own.length);
        expect([...added, ...gone]).toEqual([]);
        for (const { development, targets, now, before } of entries) {
          expect(targets).toEqual([]);
          expect(now.entry.row).toBe(before.entry.row);
          // Judged a month earlier, a row may have been under way and be overdue now, never the other way round.
          expect(['unchanged', 'stale']).toContain(development);
        }
      }),
      RUNS,
    );
  });

  it('finds of one day nothing at a standstill', () => {
    fc.assert(
      fc.property(rows, (own) => {
        const { entries } = compared(own, own, ['2021-11-30', '2021-11-30']);
        expect(new Set(entries.map(({ development }) => development))).toEqual(new Set(['unchanged']));
      }),
      RUNS,
    );
  });

  it('has every row of both files once, and new and gone change places with the files', () => {
    fc.assert(
      fc.property(rows, rows, (later, earlier) => {
        const there = compared(later, earlier);
        const back = compared(earlier, later);
        expect(there.entries.length + there.added.length).toBe(later.length);
        expect(there.entries.length + there.gone.length).toBe(earlier.length);
        expect(new Set(there.entries.map(({ before }) => before)).size).toBe(there.entries.length);
        expect(names(back.added)).toEqual(names(there.gone));
        expect(names(back.gone)).toEqual(names(there.added));
      }),
      RUNS,
    );
  });

  it('takes differences that add up: what the later file reports less what the earlier one did', () => {
    fc.assert(
      fc.property(rows, rows, (later, earlier) => {
        for (const { figures } of compared(later, earlier).entries) {
          if (!figures) continue;
          const { before, now, difference } = figures;
          expect(before.quantity.value.plus(difference).eq(now.quantity.value)).toBe(true);
        }
      }),
      RUNS,
    );
  });
});
