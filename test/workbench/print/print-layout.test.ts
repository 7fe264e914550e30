import { drawnSheet, type DrawnSheet } from '../../../src/workbench/grid/drawn-sheet';
import { cellsOf, printLayout } from '../../../src/workbench/print/print-layout';
import { plainPrint } from '../../../src/workbench/print/page-rule';
import { createWorkbook, type Print, type SheetModel } from '../../../src/xlsx';

const format = { height: null, style: null } as const;

/** A sheet of 6 × 3 numbers, changed by a test. */
function drawn(change: (sheet: SheetModel) => void = () => undefined): DrawnSheet {
  const workbook = createWorkbook();
  const sheet = workbook.addSheet('台账');
  for (let row = 0; row < 6; row++) {
    for (let column = 0; column < 3; column++)
      sheet.setContent(row, column, { value: row * 10 + column, formula: null });
  }
  change(sheet);
  return drawnSheet(workbook, sheet);
}

function printed(print: Partial<Print>): (sheet: SheetModel) => void {
  return (sheet) => {
    sheet.print = { ...plainPrint(0), ...print };
  };
}

const rowsOf = (of: DrawnSheet): readonly unknown[] =>
  (printLayout(of)?.pages ?? []).map(({ blocks }) => blocks.map(({ head, rows }) => [head, rows]));

describe('what of a sheet is printed', () => {
  it('is everything that is filled, but for hidden rows and columns', () => {
    const of = drawn((sheet) => {
      sheet.rows.set(1, { ...format, hidden: true });
      sheet.columns.set(0, { width: null, style: null, hidden: true });
    });
    expect(printLayout(of)).toMatchObject({ columns: [1, 2], cut: 0 });
    expect(rowsOf(of)).toEqual([[[[], [0, 2, 3, 4, 5]]]]);
  });

  it('is the print area where there is one', () => {
    const area = { top: 1, left: 1, bottom: 2, right: 1 };
    expect(printLayout(drawn(printed({ area })))?.columns).toEqual([1]);
    expect(rowsOf(drawn(printed({ area })))).toEqual([[[[], [1, 2]]]]);
  });

  it('is nothing of an empty sheet', () => {
    const workbook = createWorkbook();
    expect(printLayout(drawnSheet(workbook, workbook.addSheet('空')))).toBeNull();
  });

  it('begins pages where the sheet says so, a hidden row or not', () => {
    const of = drawn((sheet) => {
      printed({ breaks: [2, 4] })(sheet);
      sheet.rows.set(2, { ...format, hidden: true });
    });
    expect(rowsOf(of)).toEqual([[[[], [0, 1]]], [[[], [3]]], [[[], [4, 5]]]]);
  });

  it('repeats rows from where they stand, not above it', () => {
    expect(rowsOf(drawn(printed({ titleRows: [1, 2], breaks: [4] })))).toEqual([
      [
        [[], [0]],
        [[1, 2], [3]],
      ],
      [
        [
          [1, 2],
          [4, 5],
        ],
      ],
    ]);
    expect(rowsOf(drawn(printed({ titleRows: [1, 2], breaks: [1, 3] })))).toEqual([
      [[[], [0]]],
      [[[], [1, 2]]],
      [
        [
          [1, 2],
          [3, 4, 5],
        ],
      ],
    ]);
  });

  it('says how many rows are too many', () => {
    const of = drawn((sheet) => sheet.setContent(200_000, 0, { value: '末', formula: null }));
    const layout = printLayout(of);
    expect(layout?.cut).toBe(200_001 - Math.floor(400_000 / 3));
  });
});

describe('merged cells', () => {
  const of = drawn((sheet) => {
    sheet.merges.push({ top: 1, left: 0, bottom: 3, right: 1 });
    sheet.rows.set(2, { ...format, hidden: true });
  });
  const cell = { isContinued: false, rowSpan: 1, columnSpan: 1 };

  it('take the rows and columns that are printed, and are drawn once', () => {
    expect(cellsOf([0, 1, 3], 1, [0, 1, 2], of)).toEqual([
      { ...cell, row: 1, column: 0, at: 0, rowSpan: 2, columnSpan: 2 },
      { ...cell, row: 1, column: 2, at: 2 },
    ]);
    expect(cellsOf([0, 1, 3], 2, [0, 1, 2], of)).toEqual([{ ...cell, row: 3, column: 2, at: 2 }]);
  });

  it('go on on the next page without their text', () => {
    expect(cellsOf([3, 4], 0, [1, 2], of)[0]).toEqual({ ...cell, row: 1, column: 0, at: 0, isContinued: true });
  });
});
