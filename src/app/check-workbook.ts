import type { Day } from '../core/model/day';
import type { WorkbookSnapshot } from '../core/model/workbook';
import type { Profile } from '../core/profile/profile';
import { reviewSheet, type ReviewOptions, type SheetReview } from '../core/review';
import type { SheetSnapshot } from '../core/model/snapshot';
import type { Formatter } from '../i18n';
import { ledgerReport } from './ledger-report';
import type { FileReport, LedgerReport, SkippedSheet } from './report';

/** How to check a workbook. */
export interface CheckOptions {
  /** The as-of day given by the user, null where each sheet's own is to be used, else today. */
  readonly asOf: Day | null;
  readonly today: Day;
  readonly profile: Profile;
  /** The file's name without its folders, from which a plan year may be read; null where there is none. */
  readonly fileName: string | null;
  readonly format: Formatter;
}

/** Reviews one sheet; a parameter, so that tests can hand in reviews that were built by hand. */
export type SheetReviewer = (sheet: SheetSnapshot, options: ReviewOptions) => SheetReview;

/**
 * Checks every sheet of a workbook: read → review → words. Pure: the same workbook and options give the same report.
 */
export function checkWorkbook(
  workbook: WorkbookSnapshot,
  options: CheckOptions,
  review: SheetReviewer = reviewSheet,
): Pick<FileReport, 'skipped' | 'ledgers'> {
  const skipped: SkippedSheet[] = [];
  const ledgers: LedgerReport[] = [];
  for (const sheet of workbook.sheets) {
    const { skipped: reason, ledgers: reviews } = reviewOf(sheet, options, review);
    if (reason !== null) skipped.push({ sheet: sheet.name, reason });
    for (const ledger of reviews) ledgers.push(ledgerReport(ledger, options.format));
  }
  for (const sheet of workbook.otherTabs) skipped.push({ sheet, reason: 'chart' });
  for (const sheet of workbook.generated) skipped.push({ sheet, reason: 'generated' });
  return { skipped, ledgers };
}

function reviewOf(sheet: SheetSnapshot, options: CheckOptions, review: SheetReviewer): SheetReview {
  if (sheet.rowCount === 0) return { sheet: sheet.name, skipped: 'empty', ledgers: [] };
  const { asOf, today, profile, fileName } = options;
  return review(sheet, { asOf, today, profile, fileName });
}
