import { RowCursor } from '../../../src/core/model/row-cursor';
import { CHUNK_ROWS, CellKind, FORMULA_FLAG } from '../../../src/core/model/snapshot';
import { SnapshotBuilder } from '../../../src/core/model/snapshot-builder';

describe('a row cursor', () => {
  const builder = new SnapshotBuilder();
  builder.number(0, 0, 7);
  builder.text(0, 2, '张店区');
  builder.number(CHUNK_ROWS + 3, 2, 8);
  builder.formula(CHUNK_ROWS + 3, 2, 'A1+1');
  builder.number(CHUNK_ROWS * 2, 5, 1);
  const sheet = builder.build({ name: '台账' });

  it('tells what the cells of its columns hold, and the formula flag', () => {
    const cursor = new RowCursor(sheet, [0, 2]);
    cursor.moveTo(0);
    expect([cursor.kind(0), cursor.kind(1)]).toEqual([CellKind.Number, CellKind.Text]);
    expect([cursor.number(0), sheet.strings[cursor.number(1)]]).toEqual([7, '张店区']);
    cursor.moveTo(CHUNK_ROWS + 3);
    expect([cursor.kind(0), cursor.kind(1)]).toEqual([CellKind.Empty, CellKind.Number | FORMULA_FLAG]);
    expect(cursor.kinds[1]?.[cursor.offset]).toBe(CellKind.Number | FORMULA_FLAG);
  });

  it('goes back as well', () => {
    const cursor = new RowCursor(sheet, [0]);
    cursor.moveTo(CHUNK_ROWS + 3);
    cursor.moveTo(0);
    expect(cursor.number(0)).toBe(7);
  });

  it('knows stretches of rows without anything in its columns, and columns outside the sheet', () => {
    const cursor = new RowCursor(sheet, [0, 2, 99]);
    cursor.moveTo(CHUNK_ROWS * 2);
    expect(cursor.isVoid).toBe(true);
    expect([cursor.kind(2), cursor.number(2)]).toEqual([CellKind.Empty, 0]);
    cursor.moveTo(1);
    expect(cursor.isVoid).toBe(false);
  });
});
