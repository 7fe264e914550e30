import type { CellRange } from '../../src/core/model/address';
import type { CellPatch, PatchValue } from '../../src/core/model/cell-patch';
import { DEFAULT_STYLE } from '../../src/xlsx';
import { sheetOf, workbookOf, type Start, type Subject } from './subject';

/** Cells by place, whatever rectangles they came in. Empty ones are left out: a patch may be smaller than asked for. */
function cellsOf(patches: readonly CellPatch[], pick: (patch: CellPatch) => readonly (readonly unknown[])[]) {
  const cells: Record<string, unknown> = {};
  for (const patch of patches) {
    const rows = pick(patch);
    expect(rows).toHaveLength(patch.range.bottom - patch.range.top + 1);
    rows.forEach((row, down) => {
      expect(row).toHaveLength(patch.range.right - patch.range.left + 1);
      row.forEach((value, across) => {
        if (value !== null) cells[`${patch.range.top + down}:${patch.range.left + across}`] = value;
      });
    });
  }
  return cells;
}

function area(top: number, left: number, bottom = top, right = left): CellRange {
  return { top, left, bottom, right };
}

const values = (patches: readonly CellPatch[]): Readonly<Record<string, unknown>> =>
  cellsOf(patches, (patch): readonly (readonly PatchValue[])[] => patch.values);

/** Reading some cells. */
export function cellsContract(start: Start): void {
  const read = (subject: Subject, ...ranges: CellRange[]): Promise<readonly CellPatch[]> =>
    subject.host.readCells(sheetOf(subject).id, ranges);

  describe('reading cells', () => {
    it('gives values, formulas and number formats as they stand', async () => {
      const workbook = workbookOf({
        台账: [
          ['任务', '=文字', true],
          [0.5, { formula: 'A2*2', value: 1 }, { error: '#REF!' }],
        ],
      });
      sheetOf({ workbook }).setStyle(1, 0, workbook.styles.intern({ ...DEFAULT_STYLE, numberFormat: '0%' }));
      const patches = await read(start(workbook), area(0, 0, 1, 2));
      expect(values(patches)).toEqual({
        '0:0': '任务',
        '0:1': '=文字',
        '0:2': true,
        '1:0': 0.5,
        '1:1': 1,
        '1:2': { error: '#REF!' },
      });
      expect(cellsOf(patches, ({ formulas }) => formulas)).toEqual({ '1:1': 'A2*2' });
      expect(cellsOf(patches, ({ numberFormats }) => numberFormats)).toMatchObject({ '1:0': '0%', '0:0': 'General' });
    });

    it('gives several ranges, each within what was asked for', async () => {
      const subject = start(
        workbookOf({
          台账: [
            [1, 2, 3],
            [4, 5, 6],
            [7, 8, 9],
          ],
        }),
      );
      const asked = [area(0, 0), area(1, 1, 2, 2)];
      const patches = await read(subject, ...asked);
      expect(values(patches)).toEqual({ '0:0': 1, '1:1': 5, '1:2': 6, '2:1': 8, '2:2': 9 });
      expect(patches).toHaveLength(2);
    });

    it('gives whole columns without the empty rows below', async () => {
      const subject = start(
        workbookOf({
          台账: [
            [1, 2],
            [3, 4],
          ],
        }),
      );
      const patches = await read(subject, area(0, 1, 1_048_575, 1));
      expect(values(patches)).toEqual({ '0:1': 2, '1:1': 4 });
      expect(patches[0]?.values.length).toBeLessThan(100);
    });

    it('gives nothing beyond what is used, and nothing of an empty sheet', async () => {
      expect(values(await read(start(workbookOf({ 台账: [[1]] })), area(5, 5, 7, 7)))).toEqual({});
      expect(values(await read(start(workbookOf({ 台账: [] })), area(0, 0)))).toEqual({});
    });

    it('gives cells of marks as empty', async () => {
      const subject = start(workbookOf({ 台账: [['任务'], ['甲']] }));
      const rows = [['核查进度', '核查说明'] as const, ['滞后', '慢'] as const];
      await subject.host.apply([
        {
          kind: 'mark',
          sheet: sheetOf(subject).id,
          column: 1,
          widths: [10, 30],
          tables: [{ top: 0, rows, conditions: [] }],
        },
      ]);
      expect(values(await read(subject, area(0, 0, 1, 2)))).toEqual({ '0:0': '任务', '1:0': '甲' });
    });
  });
}
