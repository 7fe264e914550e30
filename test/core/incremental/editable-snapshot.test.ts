import fc from 'fast-check';
import { EditableSnapshot } from '../../../src/core/incremental/editable-snapshot';
import { isUncalculated, stringIndexAt } from '../../../src/core/model/cells';
import { CHUNK_ROWS, FORMULA_FLAG, type SheetSnapshot } from '../../../src/core/model/snapshot';
import { SnapshotBuilder } from '../../../src/core/model/snapshot-builder';
import { sheetOf } from '../../support/sheet';
import { cellOf, editedAfresh, editsOf, patchesOf } from './support/edits';
import { LEDGERS } from './support/ledgers';

// Many reviews, on machines that run other tests at the same time.
jest.setTimeout(120_000);

/** Everything that readers see of a sheet, without the indexes by which texts and formats are stored. */
function contentOf(sheet: SheetSnapshot): object {
  const cells: unknown[] = [];
  const chunks = sheet.columns.map((column) => column?.map((chunk) => chunk !== undefined));
  for (let row = 0; row < sheet.rowCount; row++) {
    for (let column = 0; column < sheet.columnCount; column++) {
      const kind = sheet.columns[column]?.[Math.floor(row / CHUNK_ROWS)]?.kinds[row % CHUNK_ROWS] ?? 0;
      cells.push([cellOf(sheet, row, column), kind, isUncalculated(sheet, row, column)]);
    }
  }
  const trimmed = chunks.map((column) => (column?.some(Boolean) ? column.lastIndexOf(true) : null));
  const { rowCount, columnCount, formulas } = sheet;
  return { rowCount, columnCount, formulas: [...formulas].sort(), cells, chunks: trimmed.filter((at) => at !== null) };
}

describe('a snapshot that is edited', () => {
  it.each(Object.entries(LEDGERS))('equals a fresh read: %s', (_name, make) => {
    const sheet = make();
    fc.assert(
      fc.property(fc.array(editsOf(sheet), { minLength: 1, maxLength: 4 }), (rounds) => {
        const editable = new EditableSnapshot(sheet);
        let afresh = sheet;
        for (const edits of rounds) {
          editable.apply(patchesOf(edits));
          afresh = editedAfresh(afresh, edits);
          expect(contentOf(editable.snapshot)).toEqual(contentOf(afresh));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('leaves the snapshot before as it was', () => {
    const sheet = sheetOf('甲|1\n乙|2');
    const before = contentOf(sheet);
    new EditableSnapshot(sheet).apply(patchesOf([{ row: 0, column: 1, value: 9, formula: 'A1', format: '0' }]));
    expect(contentOf(sheet)).toEqual(before);
  });

  it('names the cells that differ, and in what', () => {
    const editable = new EditableSnapshot(sheetOf('甲|1\n乙|2'));
    const change = (value: number | string, format = 'General', formula: string | null = null): object[] => [
      ...editable.apply(patchesOf([{ row: 1, column: 1, value, formula, format }])),
    ];
    const same = { row: 1, column: 1, kind: false, value: false, format: false, formula: false };
    expect(change(2)).toEqual([]);
    expect(change(3)).toEqual([{ ...same, value: true }]);
    expect(change(3, '0.00')).toEqual([{ ...same, format: true }]);
    expect(change(3, '0.00', 'A1+1')).toEqual([{ ...same, kind: true, formula: true }]);
    expect(change('三', '0.00', 'A1+1')).toEqual([{ ...same, kind: true, value: true }]);
  });

  it('says nothing of cells that a later patch of the same edit puts back', () => {
    const editable = new EditableSnapshot(sheetOf('甲|1'));
    const edit = { row: 0, column: 1, formula: null, format: 'General' };
    expect(
      editable.apply(
        patchesOf([
          { ...edit, value: 'x' },
          { ...edit, value: 1 },
        ]),
      ),
    ).toEqual([]);
    expect(editable.apply(patchesOf([{ ...edit, value: 'y' }]))).toHaveLength(1);
    expect(cellOf(editable.snapshot, 0, 1).value).toBe('y');
  });

  it('copies only the chunks that it writes to', () => {
    const builder = new SnapshotBuilder();
    for (let row = 0; row < 3 * CHUNK_ROWS; row++) for (const column of [0, 1]) builder.number(row, column, row);
    const sheet = builder.build({ name: 'Sheet1' });
    const editable = new EditableSnapshot(sheet);
    editable.apply(patchesOf([{ row: CHUNK_ROWS, column: 1, value: -1, formula: null, format: 'General' }]));
    const { columns } = editable.snapshot;
    expect(columns[0]).toBe(sheet.columns[0]);
    expect(columns[1]?.[0]).toBe(sheet.columns[1]?.[0]);
    expect(columns[1]?.[1]).not.toBe(sheet.columns[1]?.[1]);
  });

  it('gives equal texts one index', () => {
    const editable = new EditableSnapshot(sheetOf('甲|乙\n丙|丁'));
    editable.apply(patchesOf([{ row: 1, column: 1, value: '甲', formula: null, format: 'General' }]));
    expect(stringIndexAt(editable.snapshot, 1, 1)).toBe(stringIndexAt(editable.snapshot, 0, 0));
  });

  it('tells of formulas that lose or gain their place in a chunk along with other cells', () => {
    const builder = new SnapshotBuilder();
    builder.text(0, 0, '名称');
    builder.number(1, 1, 5);
    builder.formula(2, 1, 'IF(A1="","",1)');
    const editable = new EditableSnapshot(builder.build({ name: 'Sheet1' }));
    const kindOf = (): number => editable.snapshot.columns[1]?.[0]?.kinds[2] ?? 0;
    expect(kindOf()).toBe(FORMULA_FLAG);
    const emptied = editable.apply(patchesOf([{ row: 1, column: 1, value: null, formula: null, format: 'General' }]));
    expect(emptied.map(({ row }) => row).sort()).toEqual([1, 2]);
    expect(kindOf()).toBe(0);
    const filled = editable.apply(patchesOf([{ row: 1, column: 1, value: 7, formula: null, format: 'General' }]));
    expect(filled.map(({ row }) => row).sort()).toEqual([1, 2]);
    expect(kindOf()).toBe(FORMULA_FLAG);
  });
});
