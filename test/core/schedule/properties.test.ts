import fc from 'fast-check';
import type { Status } from '../../../src/core/model/verdict';
import { shippedProfiles } from '../../../src/core/profile';
import { atMost, day, deadline, judge, milestone, q, qualitative, quarters, target, type Row } from './support';
import { isoOf } from '../../../src/core/model/day';

/** Worst first, for a row that reports a figure. */
const ORDER: readonly Status[] = ['missed', 'seriously-behind', 'behind', 'not-due', 'on-schedule', 'met-late', 'met'];
const rank = (status: Status): number => {
  const place = ORDER.indexOf(status);
  if (place < 0) throw new Error(`unexpected status ${status}`);
  return place;
};

const anyDay = fc.integer({ min: day('2021-01-01'), max: day('2022-03-31') }).map(isoOf);
const anyProfile = fc.constantFrom(...shippedProfiles);
const amount = fc.integer({ min: 1, max: 20_000 });

/** A row about an at-least target in any of the ways it may be planned. */
const floorRow = (whole: number): fc.Arbitrary<Row> =>
  fc.record({
    target: fc.constantFrom(
      target(q(whole, '处')),
      target(q(whole, '%')),
      target({ comparator: '>', quantity: q(whole, '处') }),
    ),
    due: fc.oneof(
      anyDay.map((iso) => deadline(iso)),
      fc.constant(deadline(null, { openEnded: true })),
    ),
    milestones: fc.constantFrom(
      [],
      [milestone('2021-06-30', { share: q(40).value }), milestone('2021-12-31', { share: q(100).value })],
    ),
  });

describe('properties of judging', () => {
  it('a larger actual never worsens an at-least target', () => {
    fc.assert(
      fc.property(
        amount.chain((whole) => fc.tuple(floorRow(whole), fc.nat(2 * whole), fc.nat(whole))),
        anyDay,
        anyProfile,
        ([row, actual, more], asOf, profile) => {
          const unit = row.target && 'parts' in row.target ? (row.target.parts[0]?.quantity.unit ?? null) : null;
          const status = (value: number): Status => judge({ ...row, actual: q(value, unit) }, asOf, { profile }).status;
          expect(rank(status(actual + more))).toBeGreaterThanOrEqual(rank(status(actual)));
        },
      ),
    );
  });

  it('a larger actual never improves an at-most target', () => {
    fc.assert(
      fc.property(amount, fc.nat(40_000), fc.nat(1_000), anyDay, anyDay, (limit, actual, more, due, asOf) => {
        const status = (value: number): Status =>
          judge({ target: atMost(q(limit, '件')), due, actual: q(value, '件') }, asOf).status;
        expect(rank(status(actual + more))).toBeLessThanOrEqual(rank(status(actual)));
      }),
    );
  });

  it('time never improves what is not done', () => {
    fc.assert(
      fc.property(
        amount.chain((whole) => fc.tuple(fc.constant(whole), fc.nat(whole - 1))),
        anyDay,
        anyDay,
        anyDay,
        anyProfile,
        ([whole, actual], due, a, b, profile) => {
          const [earlier, later] = a < b ? [a, b] : [b, a];
          const status = (asOf: string): Status =>
            judge({ target: target(q(whole, '处')), due, actual: q(actual, '处') }, asOf, { profile }).status;
          const comparable = [status(earlier), status(later)].map((one) => (one === 'not-due' ? 'on-schedule' : one));
          expect(rank(comparable[1] ?? 'met')).toBeLessThanOrEqual(rank(comparable[0] ?? 'met'));
        },
      ),
    );
  });

  it('time never improves a deliverable or an issue that is not done', () => {
    const order: readonly Status[] = ['missed', 'behind', 'on-schedule', 'not-due'];
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, fc.constantFrom('plan' as const, 'issue' as const), (due, a, b, kind) => {
        const [earlier, later] = a < b ? [a, b] : [b, a];
        const place = (asOf: string): number =>
          order.indexOf(judge({ target: qualitative('印发'), due, status: 'in-progress' }, asOf, { kind }).status);
        expect(place(later)).toBeGreaterThanOrEqual(0);
        expect(place(later)).toBeLessThanOrEqual(place(earlier));
      }),
    );
  });

  it('the gap has the sign of the status', () => {
    fc.assert(
      fc.property(
        amount.chain((whole) => fc.tuple(floorRow(whole), fc.nat(2 * whole))),
        anyDay,
        ([row, actual], asOf) => {
          const unit = row.target && 'parts' in row.target ? (row.target.parts[0]?.quantity.unit ?? null) : null;
          const { status, gap } = judge({ ...row, actual: q(actual, unit) }, asOf);
          if (gap === null) return;
          if (status === 'behind' || status === 'seriously-behind') expect(gap.gt(0)).toBe(true);
          if (status === 'on-schedule' || status === 'met') expect(gap.lte(0)).toBe(true);
          if (status === 'missed') expect(gap.gte(0)).toBe(true);
        },
      ),
    );
  });

  it('judges quarters alike as amounts and as running sums', () => {
    const figures = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(figures, fc.nat(2_000), anyDay, (planned, actual, asOf) => {
        const sums = planned.map((_, index) => planned.slice(0, index + 1).reduce((total, one) => total + one, 0));
        const whole = sums.at(-1) ?? 0;
        const verdict = (plan: readonly number[]): unknown => {
          const found = judge(
            {
              target: target(q(whole, '户')),
              actual: q(actual, '户'),
              periods: quarters(
                2021,
                plan.map((one) => q(one, '户')),
              ),
            },
            asOf,
          );
          return [found.status, found.planned?.toFixed(), found.gap?.toFixed()];
        };
        expect(verdict(planned)).toEqual(verdict(sums));
      }),
    );
  });
});
