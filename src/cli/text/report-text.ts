import type { CheckReport, FileReport, LedgerReport } from '../../app/report';
import type { Severity } from '../../core/model/finding';
import { messageOf, type Formatter } from '../../i18n';
import type { Palette } from './colour';
import { writeComparison } from './comparison';
import { writeFindings } from './findings';
import { Page } from './page';
import { writeSchedule } from './schedule';

/** How a report is laid out for people. */
export interface TextOptions {
  readonly format: Formatter;
  readonly palette: Palette;
  /** Columns to wrap to, null for no wrapping. */
  readonly width: number | null;
}

/** The report for people: by file, sheet and rule, then how the entries stand, then the totals. */
export function reportText(report: CheckReport, options: TextOptions): string {
  const page = new Page(options.width);
  for (const file of report.files) writeFile(page, file, report.profile, options);
  writeTotals(page, report.files, options);
  return page.toString();
}

function writeFile(page: Page, file: FileReport, profile: string, { format, palette }: TextOptions): void {
  page.gap();
  page.text(0, file.file, palette.file);
  if (file.error) {
    page.text(2, format(messageOf('report.file-error', { message: file.error.message })), palette.error);
    return;
  }
  if (file.ledgers.length === 0) page.text(2, format(messageOf('report.no-ledgers', {})), palette.warning);
  for (const ledger of file.ledgers) writeLedger(page, ledger, profile, format, palette);
  writeSkipped(page, file, format, palette);
  if (file.comparison) writeComparison(page, file.comparison, format, palette);
}

function writeLedger(page: Page, ledger: LedgerReport, profile: string, format: Formatter, palette: Palette): void {
  page.gap();
  page.text(2, `${ledger.sheet}  ${ledger.range}`, palette.heading);
  const facts = {
    date: ledger.asOf,
    source: format(messageOf(`terms.as-of-source.${ledger.asOfSource}`, {})),
    profile: { set: 'profile', value: profile },
    entries: ledger.entries.length,
  } as const;
  page.text(2, format(messageOf('report.ledger-facts', facts)), palette.faint);
  for (const guess of ledger.guesses ?? []) page.text(2, format(messageOf('report.guess', { guess })), palette.faint);
  writeFindings(page, ledger, format, palette);
  writeSchedule(page, ledger, format, palette);
}

function writeSkipped(page: Page, { skipped }: FileReport, format: Formatter, palette: Palette): void {
  if (skipped.length === 0) return;
  const sheets = skipped.map(({ sheet, reason }) =>
    format(messageOf('report.skipped-sheet', { sheet, reason: format(messageOf(`skip-reasons.${reason}`, {})) })),
  );
  page.gap();
  page.text(2, format(messageOf('report.skipped', { sheets })), palette.faint);
}

function writeTotals(page: Page, files: readonly FileReport[], { format, palette }: TextOptions): void {
  const ledgers = files.flatMap((file) => file.ledgers);
  const sum = (count: (ledger: LedgerReport) => number): number =>
    ledgers.reduce((total, ledger) => total + count(ledger), 0);
  const compared = files.flatMap(({ comparison }) => comparison?.entries.flatMap(({ findings }) => findings) ?? []);
  const findings = (severity: Severity): number =>
    sum(({ summary }) => summary.findings[severity]) + compared.filter((found) => found.severity === severity).length;
  const errors = findings('error');
  const totals = {
    files: files.length,
    ledgers: ledgers.length,
    entries: sum(({ entries }) => entries.length),
    errors,
    warnings: findings('warning'),
    infos: findings('info'),
  };
  page.gap();
  const unread = files.filter(({ error }) => error !== null).length;
  const style = errors > 0 ? palette.error : unread > 0 ? palette.warning : palette.good;
  page.text(0, format(messageOf('report.total', totals)), style);
  if (unread > 0) page.text(0, format(messageOf('report.total-unread', { count: unread })), palette.error);
}
