import type { Host, SheetInfo } from '../../host/host';
import type { Formatter } from '../../i18n';
import { say } from '../message';
import type { PreviousTable } from './request';

/** What a sheet of places is in the workbook: `ranking:2021-11-30`. */
const RANKING = /^ranking:(\d{4}-\d{2}-\d{2})$/;

/** The tables of the newest 排名表 that this workbook holds of a day before; none where there is none. */
export async function previousRankings(
  host: Pick<Host, 'readSheet'>,
  sheets: readonly SheetInfo[],
  asOf: string | null,
  format: Formatter,
): Promise<readonly PreviousTable[]> {
  const sheet = asOf === null ? null : newestBefore(sheets, asOf);
  if (!sheet) return [];
  const { previousTablesOf } = await import('./previous');
  return previousTablesOf(await host.readSheet(sheet.id), format(say('briefing.column.rank', {})));
}

function newestBefore(sheets: readonly SheetInfo[], asOf: string): SheetInfo | null {
  const earlier = sheets.flatMap((sheet) => {
    const day = RANKING.exec(sheet.document ?? '')?.[1];
    return day !== undefined && day < asOf ? [{ sheet, day }] : [];
  });
  earlier.sort((a, b) => (a.day < b.day ? 1 : -1));
  return earlier[0]?.sheet ?? null;
}
