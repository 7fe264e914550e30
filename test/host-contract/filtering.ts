import { rangeAddress } from '../../src/core/model/address';
import { FILTER_NAME } from '../../src/core/model/marks';
import type { ClearPlan } from '../../src/core/model/sheet-plan';
import type { ApplyNote } from '../../src/host/host';
import { setCriteria, setFilter, type SheetModel } from '../../src/xlsx';
import { describeWorkbook } from '../support/describe-workbook';
import { marks, markable } from './marks';
import { sheetOf, type Start, type Subject } from './subject';

const PAIRS = [
  ['滞后', '慢'],
  ['达序时', '快'],
] as const;
const CLEAR: ClearPlan = { kind: 'clear', marks: 'all', documents: [] };

/** Filter buttons beside marks, see src/core/model/mark-filter.ts. */
export function filteringContract(start: Start): void {
  /** A ledger in A1:B3 with filter buttons over it; marks go to C and D unless said otherwise. */
  function filtered(bottom = 2, right = 1): Subject & { readonly sheet: SheetModel } {
    const subject = markable(start);
    const sheet = sheetOf(subject);
    setFilter(sheet, { top: 0, left: 0, bottom, right });
    return { ...subject, sheet };
  }

  const buttons = ({ autoFilter }: SheetModel): string | null => autoFilter && rangeAddress(autoFilter);
  const codes = (notes: readonly ApplyNote[]): readonly string[] => notes.map(({ code }) => code);
  const isNamed = ({ names }: SheetModel): boolean => names.some(({ name }) => name === FILTER_NAME);
  const textAt =
    (sheet: SheetModel) =>
    (row: number, column: number): string => {
      const value = sheet.contentAt(row, column)?.value;
      return typeof value === 'string' ? value : '';
    };
  const filter = (sheet: SheetModel, column: number, ...values: string[]): void =>
    setCriteria(sheet, column, { values }, textAt(sheet));
  const hidden = ({ rows }: SheetModel): readonly number[] =>
    [...rows].flatMap(([row, format]) => (format.hidden ? [row] : []));

  describe('filter buttons beside marks', () => {
    it('reach as far as the marks, and are put back', async () => {
      const { host, workbook, sheet } = filtered();
      const before = describeWorkbook(workbook);
      expect(await host.apply([marks(sheet.id, PAIRS)])).toEqual([]);
      expect([buttons(sheet), isNamed(sheet)]).toEqual(['A1:D3', true]);
      expect(await host.apply([CLEAR])).toEqual([{ sheet: sheet.id, code: 'filter-narrowed' }]);
      expect(describeWorkbook(workbook)).toEqual(before);
    });

    it('reach over empty columns and rows, but over nothing of anybody else', async () => {
      const free = filtered(9);
      const before = describeWorkbook(free.workbook);
      expect(await free.host.apply([marks(free.sheet.id, PAIRS, 5)])).toEqual([]);
      expect(buttons(free.sheet)).toBe('A1:G10');
      await free.host.apply([CLEAR]);
      expect(describeWorkbook(free.workbook)).toEqual(before);

      for (const [row, column] of [
        [1, 3],
        [7, 5],
      ] as const) {
        const taken = filtered(9);
        taken.sheet.setContent(row, column, { value: '我写的', formula: null });
        const unmarked = describeWorkbook(taken.workbook);
        expect(codes(await taken.host.apply([marks(taken.sheet.id, PAIRS, 5)]))).toEqual(['filter-blocked']);
        expect([buttons(taken.sheet), isNamed(taken.sheet)]).toEqual(['A1:B10', false]);
        await taken.host.apply([CLEAR]);
        expect(describeWorkbook(taken.workbook)).toEqual(unmarked);
      }
      const merged = filtered(9);
      merged.sheet.merges.push({ top: 6, left: 2, bottom: 7, right: 3 });
      expect(codes(await merged.host.apply([marks(merged.sheet.id, PAIRS, 5)]))).toEqual(['filter-blocked']);
    });

    it('stay as they are where they are over other rows, or reach as far already', async () => {
      const elsewhere = filtered();
      setFilter(elsewhere.sheet, { top: 20, left: 0, bottom: 30, right: 1 });
      const wide = filtered(2, 5);
      for (const { host, workbook, sheet } of [elsewhere, wide]) {
        const [before, range] = [describeWorkbook(workbook), buttons(sheet)];
        expect(await host.apply([marks(sheet.id, PAIRS)])).toEqual([]);
        expect([buttons(sheet), isNamed(sheet)]).toEqual([range, false]);
        await host.apply([CLEAR]);
        expect(describeWorkbook(workbook)).toEqual(before);
      }
    });

    it('follow marks that are written elsewhere, or no more', async () => {
      const { host, workbook, sheet } = filtered();
      const before = describeWorkbook(workbook);
      for (const column of [2, 3, 2, 6]) await host.apply([marks(sheet.id, PAIRS, column)]);
      expect(buttons(sheet)).toBe('A1:H3');
      await host.apply([{ ...marks(sheet.id, PAIRS), tables: [] }]);
      expect(describeWorkbook(workbook)).toEqual(before);
    });

    it('stay as they are where rows are filtered, with a word of it', async () => {
      const { host, workbook, sheet } = filtered();
      filter(sheet, 0, '甲');
      const before = describeWorkbook(workbook);
      expect(await host.apply([marks(sheet.id, PAIRS)])).toEqual([{ sheet: sheet.id, code: 'filter-active' }]);
      expect([buttons(sheet), isNamed(sheet), hidden(sheet)]).toEqual(['A1:B3', false, [2]]);
      await host.apply([CLEAR]);
      expect(describeWorkbook(workbook)).toEqual(before);
    });

    it('go on filtering by status while the same marks are written again', async () => {
      const { host, sheet } = filtered();
      await host.apply([marks(sheet.id, PAIRS)]);
      filter(sheet, 2, '滞后');
      expect(hidden(sheet)).toEqual([2]);
      expect(await host.apply([marks(sheet.id, PAIRS)])).toEqual([]);
      expect([buttons(sheet), sheet.filterColumns, hidden(sheet)]).toEqual([
        'A1:D3',
        [{ offset: 2, values: ['滞后'] }],
        [2],
      ]);
      // The marks cannot take the filter along: it stays, and is still known to be wider than it was.
      expect(codes(await host.apply([marks(sheet.id, PAIRS, 3)]))).toEqual(['filter-active']);
      expect([buttons(sheet), isNamed(sheet)]).toEqual(['A1:D3', true]);
    });

    it('show all rows again where they were filtered by marks', async () => {
      const { host, workbook, sheet } = filtered();
      const before = describeWorkbook(workbook);
      await host.apply([marks(sheet.id, PAIRS)]);
      filter(sheet, 2, '滞后');
      filter(sheet, 3, '慢');
      expect(codes(await host.apply([CLEAR]))).toEqual(['filter-narrowed']);
      expect(describeWorkbook(workbook)).toEqual(before);
    });

    it("keep the clerk's criteria when marks go, and are put back once these are gone", async () => {
      const { host, workbook, sheet } = filtered();
      const before = describeWorkbook(workbook);
      await host.apply([marks(sheet.id, PAIRS)]);
      filter(sheet, 0, '甲', '乙');
      filter(sheet, 2, '滞后');
      expect(codes(await host.apply([CLEAR]))).toEqual(['filter-kept']);
      expect([buttons(sheet), isNamed(sheet), sheet.filterColumns]).toEqual([
        'A1:D3',
        true,
        [{ offset: 0, values: ['甲', '乙'] }],
      ]);
      expect(sheet.contentAt(1, 2)).toBeNull();
      expect((await host.listSheets())[0]?.marks).toBeNull();
      setCriteria(sheet, 0, null, textAt(sheet));
      expect(codes(await host.apply([CLEAR]))).toEqual(['filter-narrowed']);
      expect(describeWorkbook(workbook)).toEqual(before);
    });

    it('are those of the person who removed or moved them meanwhile', async () => {
      const removed = filtered();
      await removed.host.apply([marks(removed.sheet.id, PAIRS)]);
      setFilter(removed.sheet, null);
      expect(await removed.host.apply([CLEAR])).toEqual([]);
      expect([buttons(removed.sheet), removed.sheet.names]).toEqual([null, []]);

      const moved = filtered();
      await moved.host.apply([marks(moved.sheet.id, PAIRS)]);
      setFilter(moved.sheet, { top: 0, left: 0, bottom: 2, right: 0 });
      expect(await moved.host.apply([CLEAR])).toEqual([]);
      expect([buttons(moved.sheet), moved.sheet.names]).toEqual(['A1:A3', []]);
    });

    it('are left alone where a sheet is protected, and where something else fails', async () => {
      const { host, workbook, sheet } = filtered();
      await host.apply([marks(sheet.id, PAIRS)]);
      const marked = describeWorkbook(workbook);
      await expect(host.apply([CLEAR, { kind: 'correct', sheet: 'gone', cells: [] }])).rejects.toMatchObject({
        code: 'sheet-missing',
        aftermath: 'unchanged',
      });
      expect(describeWorkbook(workbook)).toEqual(marked);
    });

    it('of Excel tables do not reach marks: a word of it', async () => {
      const { host, sheet } = filtered();
      setFilter(sheet, null);
      sheet.tables.push({ name: '表1', range: { top: 0, left: 0, bottom: 2, right: 1 } });
      expect(await host.apply([marks(sheet.id, PAIRS)])).toEqual([{ sheet: sheet.id, code: 'table' }]);
      // Somebody made the table wider.
      sheet.tables[0]!.range = { top: 0, left: 0, bottom: 2, right: 3 };
      expect(await host.apply([marks(sheet.id, PAIRS)])).toEqual([]);
    });
  });
}
