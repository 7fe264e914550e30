import { selectBy } from '../../../src/workbench/grid/grid-keys';
import {
  extendTo,
  isSingle,
  nextWithin,
  rangeOf,
  selectCell,
  selectColumns,
  selectRange,
  type Selection,
} from '../../../src/workbench/grid/selection';
import { drawnOf } from '../support/drawn';

/** A table from A1 to C4 with B2:B3 merged, and row 4 hidden. */
const drawn = drawnOf(
  [0, 1, 2, 3].map((row) => [row, row, row]),
  (sheet) => {
    sheet.merges.push({ top: 1, left: 1, bottom: 2, right: 1 });
    sheet.rows.set(3, { height: null, hidden: true, style: null });
  },
);
const { layout } = drawn;
const cell = (row: number, column: number) => ({ row, column });
const range = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
const press = (key: string, selection: Selection, held: { ctrl?: boolean; shift?: boolean } = {}): Selection | null =>
  selectBy({ key, ctrl: false, shift: false, ...held }, selection, { ...drawn, pageRows: 10 });

describe('a range of cells', () => {
  it('takes in the merges that reach into it', () => {
    expect(rangeOf(extendTo(selectCell(cell(0, 0), layout), cell(1, 1)), drawn)).toEqual(range(0, 0, 2, 1));
    expect(rangeOf(selectCell(cell(2, 1), layout), drawn)).toEqual(range(1, 1, 2, 1));
  });

  it('is one cell where it is one merge', () => {
    expect(isSingle(range(1, 1, 2, 1), layout)).toBe(true);
    expect(isSingle(range(0, 0, 1, 0), layout)).toBe(false);
  });

  it('of a whole column is that column alone, whatever is merged across it', () => {
    const { bottom, ...rest } = rangeOf(selectColumns(1, 1, layout), drawn);
    expect(rest).toEqual({ top: 0, left: 1, right: 1 });
    expect(bottom).toBe(layout.rows.count - 1);
  });
});

describe('Tab and Enter within a range', () => {
  it.each([
    ['Tab', 1, cell(0, 0), cell(0, 1)],
    ['Tab', 1, cell(0, 1), cell(1, 0)],
    ['Tab', -1, cell(0, 0), cell(2, 0)],
    ['Enter', 1, cell(2, 0), cell(0, 1)],
    ['Enter', 1, cell(1, 1), cell(0, 0)],
  ] as const)('%s by %d from %p to %p', (key, by, from, to) => {
    expect(nextWithin(range(0, 0, 3, 1), from, key, by, layout)).toEqual(to);
  });

  it('leaves the range as it is', () => {
    const selection = selectRange(range(0, 0, 2, 1), layout);
    const next = press('Tab', selection);
    expect(next && rangeOf(next, drawn)).toEqual(range(0, 0, 2, 1));
    expect(next?.active).toEqual(cell(0, 1));
  });
});

describe('keys', () => {
  const start = selectCell(cell(0, 0), layout);

  it('with shift move the corner of the range, and the active cell stays', () => {
    const wider = press('ArrowRight', press('ArrowDown', start, { shift: true }) ?? start, { shift: true });
    expect(wider && rangeOf(wider, drawn)).toEqual(range(0, 0, 2, 1));
    expect(wider?.active).toEqual(cell(0, 0));
  });

  it('with Ctrl and shift go to the end of what is filled', () => {
    const end = press('End', start, { ctrl: true, shift: true });
    expect(end && rangeOf(end, drawn)).toEqual(range(0, 0, 3, 2));
  });

  it('select what is filled, then everything, then rows and columns', () => {
    const filled = press('a', start, { ctrl: true });
    expect(filled && rangeOf(filled, drawn)).toEqual(range(0, 0, 3, 2));
    const all = filled && press('a', filled, { ctrl: true });
    expect(all && rangeOf(all, drawn).bottom).toBe(layout.rows.count - 1);
    const row = press(' ', selectCell(cell(2, 0), layout), { shift: true });
    expect(row && rangeOf(row, drawn)).toEqual(range(2, 0, 2, layout.columns.count - 1));
  });

  it('without shift select one cell again', () => {
    const next = press('ArrowDown', selectRange(range(0, 0, 2, 2), layout));
    expect(next).toEqual(selectCell(cell(1, 0), layout));
  });
});
