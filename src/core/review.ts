import type { Day } from './model/day';
import type { Finding } from './model/finding';
import type { DateSource, SkipReason, TableLayout } from './model/layout';
import type { Ledger } from './model/ledger';
import type { SheetSnapshot } from './model/snapshot';
import type { Verdict } from './model/verdict';
import { detectTables } from './layout';
import { parseLedger } from './parse';
import { mappingFor } from './profile/mapping';
import type { Profile } from './profile/profile';
import { checkLedger } from './rules/check';
import { judgeLedger } from './schedule';

/** By what a sheet is read and judged. */
export interface ReviewOptions {
  /** The as-of day given by the user, null where each sheet's own 截至 date is to be used, else today. */
  readonly asOf: Day | null;
  /** Today, passed in: core has no clock. */
  readonly today: Day;
  readonly profile: Profile;
  /** The file's name, from which the plan year may be read; null where there is none. */
  readonly fileName: string | null;
}

/** A ledger with everything that is wrong with it and how each entry stands. */
export interface LedgerReview {
  readonly ledger: Ledger;
  readonly asOf: { readonly day: Day; readonly source: DateSource };
  readonly findings: readonly Finding[];
  /** One for each entry that can be judged, by row; rows without a target or deadline (statistics, scores) have none. */
  readonly verdicts: ReadonlyMap<number, Verdict>;
}

/** What a sheet holds: its ledgers, or why it holds none. */
export interface SheetReview {
  readonly sheet: string;
  readonly skipped: SkipReason | null;
  readonly ledgers: readonly LedgerReview[];
}

/** The whole flow over one sheet: detect → parse → check → judge. */
export function reviewSheet(sheet: SheetSnapshot, options: ReviewOptions): SheetReview {
  const { tables, skipped } = detectTables(sheet, { ...options, mapping: mappingFor(options.profile, sheet.name) });
  return { sheet: sheet.name, skipped, ledgers: tables.map((table) => reviewTable(sheet, table, options)) };
}

function reviewTable(sheet: SheetSnapshot, table: TableLayout, options: ReviewOptions): LedgerReview {
  const asOf = asOfFor(table, options);
  const parsed = parseLedger(sheet, table, asOf.day);
  return {
    ledger: parsed.ledger,
    asOf,
    findings: checkLedger(parsed, asOf.day, options.profile),
    verdicts: judgeLedger(parsed.ledger, asOf.day, options.profile),
  };
}

/** The option wins, then the sheet's own 截至 date, then today. */
function asOfFor(table: TableLayout, options: ReviewOptions): LedgerReview['asOf'] {
  if (options.asOf !== null) return { day: options.asOf, source: 'option' };
  if (table.asOf) return { day: table.asOf.day, source: 'as-of-line' };
  return { day: options.today, source: 'as-of' };
}
