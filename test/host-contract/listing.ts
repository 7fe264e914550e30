import { sheetOf, workbookOf, type Start } from './subject';

/** Listing sheets, and what the host says of itself. */
export function listingContract(start: Start): void {
  describe('listing', () => {
    it('gives the sheets in the order of their tabs, with what they are', async () => {
      const workbook = workbookOf({ "单位's 台账": [['一']], '2026年（二）': [], 藏: [], 深藏: [] });
      sheetOf({ workbook }, 1).protected = true;
      sheetOf({ workbook }, 2).visibility = 'hidden';
      sheetOf({ workbook }, 3).visibility = 'very-hidden';
      workbook.active = 1;
      const { host } = start(workbook);
      const plain = { visibility: 'visible', active: false, protected: false, document: null, marks: null };
      expect(await host.listSheets()).toEqual([
        { ...plain, id: sheetOf({ workbook }).id, name: "单位's 台账" },
        { ...plain, id: sheetOf({ workbook }, 1).id, name: '2026年（二）', active: true, protected: true },
        { ...plain, id: sheetOf({ workbook }, 2).id, name: '藏', visibility: 'hidden' },
        { ...plain, id: sheetOf({ workbook }, 3).id, name: '深藏', visibility: 'very-hidden' },
      ]);
    });

    it('gives the file name', async () => {
      expect(await start(workbookOf({ 台账: [] })).host.fileName()).toBe('台账.xlsx');
    });

    it('shows a sheet and selects a cell', async () => {
      const subject = start(workbookOf({ 一: [['一']], 二: [['二']] }));
      const second = sheetOf(subject, 1);
      await subject.host.select(second.id, { row: 6, column: 2 });
      expect(subject.workbook.active).toBe(1);
      expect(second.selection).toEqual({ row: 6, column: 2 });
    });
  });
}
