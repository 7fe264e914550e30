import type { PreviousRank } from '../../core/briefing/facts';
import type { Host, SheetInfo } from '../../host/host';

/** What a sheet of places is in the workbook: `ranking:2021-11-30`. */
const RANKING = /^ranking:(\d{4}-\d{2}-\d{2})$/;

/** The places of the newest 排名表 that this workbook holds of a day before; none where there is none. */
export async function newestPreviousRanks(
  host: Pick<Host, 'readSheet'>,
  sheets: readonly SheetInfo[],
  asOf: string | null,
): Promise<readonly PreviousRank[]> {
  const sheet = asOf === null ? null : newestBefore(sheets, asOf);
  if (!sheet) return [];
  const { previousRanks } = await import('./previous');
  return previousRanks(await host.readSheet(sheet.id));
}

function newestBefore(sheets: readonly SheetInfo[], asOf: string): SheetInfo | null {
  const earlier = sheets.flatMap((sheet) => {
    const day = RANKING.exec(sheet.document ?? '')?.[1];
    return day !== undefined && day < asOf ? [{ sheet, day }] : [];
  });
  earlier.sort((a, b) => (a.day < b.day ? 1 : -1));
  return earlier[0]?.sheet ?? null;
}
