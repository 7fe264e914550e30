import type { EntryReport, LedgerReport } from '../../app/report';
import { STATUSES, type Status } from '../../core/model/verdict';
import { messageOf, type Formatter } from '../../i18n';
import type { Palette, Style } from './colour';
import type { Page } from './page';
import { padToWidth, textWidth } from './width';

/** Statuses that a leader asks about, in the order in which a list names them. */
const LAGGING: readonly Status[] = ['missed', 'seriously-behind', 'behind', 'not-reported'];

/** Entries that the list names; a ledger of thousands of rows is for --format json. */
const LISTED = 20;

/** How the entries of one ledger stand: a count for each status, then those that need attention. */
export function writeSchedule(page: Page, ledger: LedgerReport, format: Formatter, palette: Palette): void {
  const counts = STATUSES.flatMap((status) => {
    const count = ledger.summary.statuses[status];
    return count === undefined ? [] : [format(messageOf('report.status-count', { status: term(status), count }))];
  });
  if (counts.length === 0) return;
  page.text(2, format(messageOf('report.statuses', { statuses: counts })));

  const lagging = LAGGING.flatMap((status) => ledger.entries.filter((entry) => entry.status === status));
  if (lagging.length === 0) return;
  page.text(2, format(messageOf('report.lagging', { count: lagging.length })));
  writeEntries(page, lagging.slice(0, LISTED), format, palette);
  if (lagging.length > LISTED) {
    page.text(4, format(messageOf('report.more-lagging', { count: lagging.length - LISTED })), palette.faint);
  }
}

function writeEntries(page: Page, entries: readonly EntryReport[], format: Formatter, palette: Palette): void {
  const rows = entries.map(({ row }) => format(messageOf('report.lagging-row', { row })));
  const statuses = entries.map(({ status }) => (status === null ? '' : format.param(term(status))));
  const rowWidth = Math.max(...rows.map(textWidth));
  const statusWidth = Math.max(...statuses.map(textWidth));
  for (const [index, entry] of entries.entries()) {
    const row = padToWidth(rows[index] ?? '', rowWidth);
    const status = padToWidth(statuses[index] ?? '', statusWidth);
    page.labelled(4, `${row}  ${status}  `, titleOf(entry, format), undefined, styleOf(entry.status, palette));
    if (entry.reason !== null) page.text(8 + rowWidth + statusWidth, entry.reason, palette.faint);
  }
}

function titleOf({ name, department }: EntryReport, format: Formatter): string {
  const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
  if (department === null || flat(department) === flat(name)) return flat(name);
  return format(messageOf('report.lagging-name', { name: flat(name), department: flat(department) }));
}

function styleOf(status: Status | null, palette: Palette): Style {
  return status === 'missed' || status === 'seriously-behind' ? palette.error : palette.warning;
}

function term(status: Status): { readonly set: 'status'; readonly value: Status } {
  return { set: 'status', value: status };
}
