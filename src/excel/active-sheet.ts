import { HostError, type HostErrorCode } from '../core/model/host-error';

/** What Excel fails with while a chart sheet is shown is not documented; none of these would be that. */
const OTHER_REASONS: ReadonlySet<HostErrorCode> = new Set([
  'cell-edit',
  'busy',
  'cancelled',
  'unsupported',
  'too-large',
]);

/**
 * Asks a question that includes which sheet is active, and without that where Excel fails: while a sheet without cells
 * (a chart, a macro sheet of old) is shown, asking for the active one fails the whole request. See DECISIONS.md.
 */
export async function withActiveSheet<T>(ask: (isActiveAsked: boolean) => Promise<T>): Promise<T> {
  try {
    return await ask(true);
  } catch (error) {
    if (!(error instanceof HostError) || OTHER_REASONS.has(error.code)) throw error;
    return ask(false);
  }
}

/** Queues the active sheet's id; null where it is not asked for. */
export function queueActiveSheet(worksheets: Excel.WorksheetCollection, isAsked: boolean): () => string | null {
  if (!isAsked) return () => null;
  return queueId(worksheets.getActiveWorksheet());
}

function queueId(sheet: Excel.Worksheet): () => string {
  sheet.load('id');
  return () => sheet.id;
}
