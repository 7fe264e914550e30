import { compareLedgers } from '../core/compare';
import type { Day } from '../core/model/day';
import type { WorkbookSnapshot } from '../core/model/workbook';
import type { Profile } from '../core/profile/profile';
import { reviewSheet, type LedgerReview, type ReviewOptions, type SheetReview } from '../core/review';
import type { SheetSnapshot } from '../core/model/snapshot';
import type { Formatter } from '../i18n';
import { comparisonReport } from './compare/comparison-report';
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
  /** What to compare with, reviewed by the same profile. */
  readonly earlier?: EarlierLedgers | null;
}

/** An earlier file, reviewed. */
export interface EarlierLedgers {
  /** Its path as it was given, or its name where that is printed. */
  readonly file: string;
  readonly reviews: readonly LedgerReview[];
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
): Pick<FileReport, 'skipped' | 'ledgers' | 'comparison'> {
  const skipped: SkippedSheet[] = [];
  const ledgers: LedgerReport[] = [];
  const compared: LedgerReview[] = [];
  const { earlier = null, profile, format } = options;
  for (const sheet of workbook.sheets) {
    const { skipped: reason, ledgers: reviews } = reviewOf(sheet, options, review);
    if (reason !== null) skipped.push({ sheet: sheet.name, reason });
    for (const ledger of reviews) ledgers.push(ledgerReport(ledger, format));
    // Reviews of a large workbook are not kept for nothing.
    if (earlier) compared.push(...reviews);
  }
  for (const sheet of workbook.otherTabs) skipped.push({ sheet, reason: 'chart' });
  for (const sheet of workbook.generated) skipped.push({ sheet, reason: 'generated' });
  if (!earlier) return { skipped, ledgers };
  const comparison = compareLedgers(compared, earlier.reviews, profile);
  return { skipped, ledgers, comparison: comparisonReport(comparison, earlier.file, format) };
}

/** Every ledger of a workbook, reviewed: what a later one is compared with. */
export function reviewWorkbook(workbook: WorkbookSnapshot, options: ReviewOptions): readonly LedgerReview[] {
  return workbook.sheets.flatMap((sheet) => (sheet.rowCount === 0 ? [] : reviewSheet(sheet, options).ledgers));
}

function reviewOf(sheet: SheetSnapshot, options: CheckOptions, review: SheetReviewer): SheetReview {
  if (sheet.rowCount === 0) return { sheet: sheet.name, skipped: 'empty', ledgers: [] };
  const { asOf, today, profile, fileName } = options;
  return review(sheet, { asOf, today, profile, fileName });
}
