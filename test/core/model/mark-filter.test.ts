import * as fc from 'fast-check';
import type { CellRange } from '../../../src/core/model/address';
import { clerksFilter, columnsToAdd, filterForMarks, filterWithoutMarks } from '../../../src/core/model/mark-filter';

const MARKS: CellRange = { top: 3, left: 7, bottom: 20, right: 8 };
const filter = (change: Partial<CellRange> = {}): CellRange => ({ top: 3, left: 0, bottom: 20, right: 6, ...change });

describe('the columns by which a filter has to be wider', () => {
  it.each([
    ['right beside the marks', filter(), { top: 3, left: 7, bottom: 20, right: 8 }],
    ['a column further to the left', filter({ right: 5 }), { top: 3, left: 6, bottom: 20, right: 8 }],
    ['over one of the marks', filter({ right: 7 }), { top: 3, left: 8, bottom: 20, right: 8 }],
    ['over other rows as well', filter({ top: 1, bottom: 40 }), { top: 1, left: 7, bottom: 40, right: 8 }],
    ['over the marks already', filter({ right: 8 }), null],
    ['above the rows of the marks', filter({ top: 0, bottom: 3 }), null],
    ['below them', filter({ top: 20, bottom: 40 }), null],
    ['right of them', filter({ left: 9, right: 12 }), null],
  ])('%s', (_where, range, expected) => {
    expect(columnsToAdd(range, MARKS)).toEqual(expected);
  });
});

describe('a filter', () => {
  const marksAt = fc.record({
    left: fc.integer({ min: 5, max: 9 }),
    top: fc.nat(9),
    height: fc.integer({ min: 1, max: 9 }),
  });
  const anyFilter = fc.record({
    top: fc.nat(9),
    left: fc.nat(2),
    bottom: fc.integer({ min: 10, max: 20 }),
    right: fc.integer({ min: 3, max: 12 }),
  });

  it('is what it was after marks were written anywhere, any number of times, and taken away', () => {
    fc.assert(
      fc.property(anyFilter, fc.array(marksAt, { minLength: 1 }), (range, places) => {
        let now = { range, added: null as CellRange | null };
        for (const { left, top, height } of places) {
          const marks = { top, left, bottom: top + height, right: left + 1 };
          const step = filterForMarks({ range: now.range, isActive: false }, now.added, marks, true);
          now = { range: step.range ?? now.range, added: step.added };
          if (columnsToAdd(range, marks)) expect(now.range.right).toBe(marks.right);
          else expect(now.range).toEqual(range);
        }
        const step = filterWithoutMarks({ range: now.range, isActive: false }, now.added, false);
        expect(step.range ?? now.range).toEqual(range);
        expect(step.added).toBeNull();
      }),
    );
  });

  it('with criteria is never given another range for marks', () => {
    fc.assert(
      fc.property(anyFilter, fc.boolean(), (range, isFree) => {
        const step = filterForMarks({ range, isActive: true }, null, MARKS, isFree);
        expect(step.range).toBeNull();
      }),
    );
  });

  it('that was changed since it was widened belongs to who changed it', () => {
    const added = { top: 3, left: 7, bottom: 20, right: 8 };
    for (const range of [filter({ right: 9 }), filter({ right: 4 }), filter({ left: 7, right: 8 })]) {
      expect(clerksFilter(range, added)).toEqual(range);
      expect(filterWithoutMarks({ range, isActive: false }, added, false)).toEqual({
        range: null,
        added: null,
        obstacle: null,
      });
    }
    expect(filterWithoutMarks(null, added, false)).toEqual({ range: null, added: null, obstacle: null });
  });
});
