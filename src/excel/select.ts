import type { CellRef } from '../core/model/address';
import type { SheetId } from '../core/model/sheet-plan';
import { once, type Link } from './batch';

/** Shows a sheet and selects a cell. */
export async function selectCell(link: Link, sheet: SheetId, { row, column }: CellRef): Promise<void> {
  await link.ask('select a cell', async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    once(worksheet.getCell(row, column)).select();
    await context.sync();
  });
}
