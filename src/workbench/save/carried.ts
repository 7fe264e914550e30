import type { Formatter } from '../../i18n';
import { messageOf } from '../../i18n/message-of';
import type { SheetModel, WorkbookModel } from '../../xlsx';

/**
 * What there is to know of saving a workbook before anything is changed: what it holds that is not shown here, and what
 * changes would cost it. One sentence each; none for most workbooks.
 */
export function savingNotes(workbook: WorkbookModel, format: Formatter): readonly string[] {
  const ofWorkbook = workbook.carried.map(({ kind, count }) => format(messageOf(`saving.known.${kind}`, { count })));
  const ofSheets = workbook.sheets.flatMap((sheet) => {
    const things = thingsOf(sheet, format);
    return things.length > 0 ? [format(messageOf('saving.known.sheet', { sheet: sheet.name, things }))] : [];
  });
  return [...ofWorkbook, ...ofSheets];
}

/** What a sheet has that is not shown, so that nobody fears that it is lost; null where all of it is shown. */
export function sheetNote(sheet: SheetModel, format: Formatter): string | null {
  const things = thingsOf(sheet, format);
  return things.length > 0 ? format(messageOf('saving.known.this-sheet', { things })) : null;
}

function thingsOf({ carried }: SheetModel, format: Formatter): readonly string[] {
  return carried.map(({ kind, count }) => format(messageOf(`saving.thing.${kind}`, { count })));
}
