import * as fc from 'fast-check';
import type { CellRange } from '../../../src/core/model/address';
import { PendingChanges } from '../../../src/app/session/pending';
import { covers, disjoint, overlaps, rectangles } from '../../../src/app/session/ranges';

const range: fc.Arbitrary<CellRange> = fc
  .record({ top: fc.nat(12), left: fc.nat(12), height: fc.nat(4), width: fc.nat(4) })
  .map(({ top, left, height, width }) => ({ top, left, bottom: top + height, right: left + width }));

function cellsOf(ranges: readonly CellRange[]): Set<string> {
  const cells = new Set<string>();
  for (const { top, left, bottom, right } of ranges) {
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) cells.add(`${row}:${column}`);
  }
  return cells;
}

describe('disjoint', () => {
  it('keeps every cell, and no two ranges share one', () => {
    fc.assert(
      fc.property(fc.array(range, { maxLength: 8 }), (ranges) => {
        const parts = disjoint(ranges);
        const all = cellsOf(parts);
        for (const cell of cellsOf(ranges)) expect(all).toContain(cell);
        parts.forEach((a, index) => parts.slice(index + 1).forEach((b) => expect(overlaps(a, b)).toBe(false)));
      }),
    );
  });

  it('leaves ranges that do not overlap as they are', () => {
    const ranges = [
      { top: 0, left: 0, bottom: 0, right: 0 },
      { top: 0, left: 1, bottom: 3, right: 1 },
    ];
    expect(disjoint(ranges)).toEqual(ranges);
  });
});

describe('covers', () => {
  it('says whether patches hold all cells of the ranges', () => {
    fc.assert(
      fc.property(fc.array(range, { maxLength: 5 }), fc.array(range, { maxLength: 5 }), (asked, given) => {
        const ranges = disjoint(asked);
        const patches = disjoint(given).map((each) => ({ range: each, values: [], formulas: [], numberFormats: [] }));
        const held = cellsOf(patches.map((patch) => patch.range));
        const expected = [...cellsOf(ranges)].every((cell) => held.has(cell));
        expect(covers(patches, ranges)).toBe(expected);
      }),
    );
  });
});

describe('rectangles', () => {
  it('joins neighbouring columns that begin and end alike, and keeps the cells', () => {
    const columns = [
      { column: 5, top: 3, bottom: 9 },
      { column: 4, top: 3, bottom: 9 },
      { column: 7, top: 3, bottom: 9 },
      { column: 6, top: 3, bottom: 8 },
    ];
    expect(rectangles(columns)).toEqual([
      { top: 3, left: 6, bottom: 8, right: 6 },
      { top: 3, left: 4, bottom: 9, right: 5 },
      { top: 3, left: 7, bottom: 9, right: 7 },
    ]);
  });
});

describe('pending changes', () => {
  const cell = (row: number): CellRange => ({ top: row, left: 0, bottom: row, right: 0 });

  it('are noted for followed sheets only, and forgotten with them', () => {
    const pending = new PendingChanges();
    expect(pending.add('a', { ranges: [cell(1)] })).toBe(false);
    pending.follow('a');
    expect(pending.add('a', { ranges: [cell(1)] })).toBe(true);
    pending.forget('a');
    expect(pending.sheets()).toEqual([]);
  });

  it('hand out what is due, and keep the rest', () => {
    const pending = new PendingChanges();
    pending.follow('a');
    pending.add('a', { ranges: [cell(1)] });
    pending.add('a', { calculated: true });
    expect(pending.take('a', 'cells')).toEqual({ ranges: [cell(1)], calculated: false, whole: false });
    expect(pending.take('a', 'cells')).toBeNull();
    expect(pending.take('a', 'calculated')).toEqual({ ranges: [], calculated: true, whole: false });
    expect(pending.has('a')).toBe(false);
  });

  it('wait for the whole read that covers them', () => {
    const pending = new PendingChanges();
    pending.follow('a');
    pending.add('a', { ranges: [cell(1)] });
    pending.add('a', { whole: true });
    expect(pending.take('a', 'cells')).toBeNull();
    expect(pending.take('a', 'whole')).toEqual({ ranges: [], calculated: false, whole: true });
  });

  it('become a whole read where they are too many to be read one by one', () => {
    const pending = new PendingChanges();
    pending.follow('a');
    for (let row = 0; row < 130; row += 2) pending.add('a', { ranges: [cell(row)] });
    expect(pending.hasWhole('a')).toBe(true);
  });
});
