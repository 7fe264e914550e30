import { isUnexplained } from './errors';

/**
 * Asks a question that includes which sheet is active, and without that where Excel fails: while a sheet without cells
 * (a chart, a macro sheet of old) is shown, asking for the active one fails the whole request. With what, no document
 * says: DECISIONS.md, "Chart sheets".
 */
export async function withActiveSheet<T>(ask: (isActiveAsked: boolean) => Promise<T>): Promise<T> {
  try {
    return await ask(true);
  } catch (error) {
    if (!isUnexplained(error)) throw error;
    return ask(false);
  }
}

/** Queues the active sheet's id; null where it is not asked for. */
export function queueActiveSheet(worksheets: Excel.WorksheetCollection, isAsked: boolean): () => string | null {
  return isAsked ? queueId(worksheets.getActiveWorksheet()) : () => null;
}

function queueId(sheet: Excel.Worksheet): () => string {
  sheet.load('id');
  return () => sheet.id;
}
