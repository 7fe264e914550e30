import { drawnSheet } from '../../../src/workbench/grid/drawn-sheet';
import { moveBy } from '../../../src/workbench/grid/moves';
import { createWorkbook } from '../../../src/xlsx';

/** A table from A1 to C4 with B2:B3 merged and column D hidden, and a cell below a gap at A8. */
function field() {
  const workbook = createWorkbook();
  const sheet = workbook.addSheet('台账');
  for (let row = 0; row < 4; row++) {
    for (let column = 0; column < 3; column++) sheet.setContent(row, column, { value: row, formula: null });
  }
  sheet.setContent(7, 0, { value: '注', formula: null });
  sheet.merges.push({ top: 1, left: 1, bottom: 2, right: 1 });
  sheet.columns.set(3, { width: null, hidden: true, style: null });
  return { sheet, layout: drawnSheet(workbook, sheet).layout, pageRows: 10 };
}

const cell = (row: number, column: number) => ({ row, column });

describe('keys move the selection as in Excel', () => {
  it.each([
    ['ArrowDown', false, cell(0, 0), cell(1, 0)],
    ['ArrowUp', false, cell(0, 0), cell(0, 0)],
    ['ArrowDown', false, cell(1, 1), cell(3, 1)],
    ['ArrowRight', false, cell(2, 0), cell(1, 1)],
    ['ArrowRight', false, cell(0, 2), cell(0, 4)],
    ['ArrowDown', true, cell(0, 0), cell(3, 0)],
    ['ArrowDown', true, cell(3, 0), cell(7, 0)],
    ['ArrowRight', true, cell(0, 0), cell(0, 2)],
    ['Home', false, cell(3, 2), cell(3, 0)],
    ['End', false, cell(0, 0), cell(0, 2)],
    ['End', true, cell(0, 0), cell(7, 2)],
    ['Home', true, cell(3, 2), cell(0, 0)],
    ['PageDown', false, cell(0, 0), cell(10, 0)],
    ['Tab', false, cell(0, 0), cell(0, 1)],
    ['Enter', false, cell(0, 0), cell(1, 0)],
  ])('%s (ctrl: %p) from %p to %p', (key, ctrl, from, to) => {
    expect(moveBy({ key, ctrl, shift: false }, from, field())).toEqual(to);
  });

  it('and leave other keys alone', () => {
    expect(moveBy({ key: 'a', ctrl: false, shift: false }, cell(0, 0), field())).toBeNull();
  });
});
