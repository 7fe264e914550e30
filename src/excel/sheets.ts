import type { SheetInfo } from '../host/host';
import { queueActiveSheet, withActiveSheet } from './active-sheet';
import type { Link } from './batch';
import { queueOwnNames } from './own-names';
import { isSheetMissing, twice } from './retry';
import { visibilityOf } from './visibility';

/** The worksheets as the host lists them, in the order of their tabs. Two requests: names are asked sheet by sheet. */
export function listSheets(link: Link): Promise<readonly SheetInfo[]> {
  return twice(() => list(link), isSheetMissing);
}

async function list(link: Link): Promise<readonly SheetInfo[]> {
  const sheets = await withActiveSheet((isActiveAsked) => listWithoutNames(link, isActiveAsked));
  const names = await link.ask('look for own names', async (context) => {
    const takers = sheets.map(({ id }) => queueOwnNames(context.workbook.worksheets.getItem(id)));
    await context.sync();
    return takers.map((take) => take());
  });
  return sheets.map((sheet, index) => ({
    ...sheet,
    document: names[index]?.document ?? null,
    marks: names[index]?.marks ?? null,
  }));
}

function listWithoutNames(link: Link, isActiveAsked: boolean) {
  return link.ask('list the sheets', async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id, items/name, items/visibility, items/protection/protected');
    const active = queueActiveSheet(worksheets, isActiveAsked);
    await context.sync();
    return worksheets.items.map(({ id, name, visibility, protection }) => ({
      id,
      name,
      visibility: visibilityOf(visibility),
      active: id === active(),
      protected: protection.protected,
    }));
  });
}
