import type { ComparedEntryReport, ComparedRowReport, ComparisonReport } from '../../app/report';
import type { Severity } from '../../core/model/finding';
import { messageOf, type Formatter } from '../../i18n';
import type { Palette } from './colour';
import type { Page } from './page';

/** Findings, and names, that are listed; --format json has all of them. */
const LISTED = 20;

const BY_SEVERITY: readonly Severity[] = ['error', 'warning', 'info'];

/** What changed since the earlier file: the counts, what is wrong with it, what is new and what is gone. */
export function writeComparison(
  page: Page,
  { before, summary, entries, added, gone }: ComparisonReport,
  format: Formatter,
  palette: Palette,
): void {
  page.gap();
  page.text(2, format(messageOf('report.comparison', { before })), palette.heading);
  for (const line of summary) page.text(2, line);
  writeGuesses(page, entries, format, palette);
  writeFound(page, entries, format, palette);
  writeNames(page, 'added', added, format);
  writeNames(page, 'gone', gone, format);
}

/** By which assumption rows were taken for earlier ones. */
function writeGuesses(page: Page, entries: readonly ComparedEntryReport[], format: Formatter, palette: Palette): void {
  const guessed = entries.flatMap(({ sheet, row, name, guesses = [] }) =>
    guesses.map((guess) => ({ sheet, row, name: flat(name), guess })),
  );
  for (const each of guessed.slice(0, LISTED)) {
    page.text(4, format(messageOf('report.compared-guess', each)), palette.faint);
  }
  writeMore(page, guessed.length, format, palette);
}

function writeFound(page: Page, entries: readonly ComparedEntryReport[], format: Formatter, palette: Palette): void {
  const all = entries.flatMap(({ name, findings }) => findings.map((finding) => ({ name: flat(name), finding })));
  const found = BY_SEVERITY.flatMap((severity) => all.filter(({ finding }) => finding.severity === severity));
  for (const { name, finding } of found.slice(0, LISTED)) {
    const { rule, severity, sheet, cell, message } = finding;
    const title = format({ id: `rules.${rule}.title`, params: {} });
    const word = format(messageOf(`terms.severity.${severity}`, {}));
    page.text(
      4,
      format(messageOf('report.compared-rule', { severity: word, sheet, cell, name, title })),
      palette[severity],
    );
    page.text(6, message);
  }
  writeMore(page, found.length, format, palette);
}

function writeMore(page: Page, count: number, format: Formatter, palette: Palette): void {
  if (count > LISTED) page.text(4, format(messageOf('report.compared-more', { count: count - LISTED })), palette.faint);
}

function writeNames(page: Page, kind: 'added' | 'gone', rows: readonly ComparedRowReport[], format: Formatter): void {
  if (rows.length === 0) return;
  const params = { count: rows.length, names: rows.slice(0, LISTED).map(({ name }) => flat(name)) };
  page.text(
    2,
    format(messageOf(rows.length > LISTED ? `report.compared-${kind}-cut` : `report.compared-${kind}`, params)),
  );
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
