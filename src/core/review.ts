import type { Day } from './model/day';
import type { Finding } from './model/finding';
import type { DateSource, SkipReason, TableLayout } from './model/layout';
import type { Ledger } from './model/ledger';
import type { SheetSnapshot } from './model/snapshot';
import type { Verdict } from './model/verdict';
import { detectTables } from './layout';
import { parseLedger, type ParsedLedger } from './parse';
import { mappingFor } from './profile/mapping';
import type { Profile, SheetMapping } from './profile/profile';
import { rules } from './rules';
import { checkRule, inCellOrder, newMemory, type RuleMemory } from './rules/check';
import { judge, type Judgement } from './schedule';

/** By what a sheet is read and judged. */
export interface ReviewOptions {
  /** The as-of day given by the user, null where each sheet's own 截至 date is to be used, else today. */
  readonly asOf: Day | null;
  /** Today, passed in: core has no clock. */
  readonly today: Day;
  readonly profile: Profile;
  /** The file's name, from which the plan year may be read; null where there is none. */
  readonly fileName: string | null;
  /** The user's own correction of what was understood of this sheet; wins over the profile's. */
  readonly mapping?: SheetMapping | null;
}

/** A ledger with everything that is wrong with it and how each entry stands. */
export interface LedgerReview {
  readonly ledger: Ledger;
  readonly asOf: AsOf;
  readonly findings: readonly Finding[];
  /** One for each entry that can be judged, by row; rows without a target or deadline (statistics, scores) have none. */
  readonly verdicts: ReadonlyMap<number, Verdict>;
}

/** The day that a ledger is judged as of, and where it was taken from. */
export interface AsOf {
  readonly day: Day;
  readonly source: DateSource;
}

/** What a sheet holds: its ledgers, or why it holds none. */
export interface SheetReview {
  readonly sheet: string;
  readonly skipped: SkipReason | null;
  readonly ledgers: readonly LedgerReview[];
}

/** A reviewed sheet with what each stage made of it, so that an edit needs to repeat only some of it. */
export interface SheetState {
  readonly sheet: SheetSnapshot;
  readonly options: ReviewOptions;
  readonly skipped: SkipReason | null;
  readonly tables: readonly TableState[];
}

/** A reviewed table, stage by stage. */
export interface TableState {
  readonly parsed: ParsedLedger;
  readonly asOf: AsOf;
  /** By rule, then by row and column; rules without a finding have an empty list. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  readonly judgement: Judgement;
  readonly memory: RuleMemory;
}

/** The whole flow over one sheet: detect → parse → check → judge. */
export function reviewSheet(sheet: SheetSnapshot, options: ReviewOptions): SheetReview {
  const stages = reviewInStages(sheet, options);
  let stage = stages.next();
  while (!stage.done) stage = stages.next();
  return reviewOf(stage.value);
}

/** The same flow in steps, each telling how much is done, from 0 to 1: whoever runs it may pause or stop in between. */
export function* reviewInStages(sheet: SheetSnapshot, options: ReviewOptions): Generator<number, SheetState> {
  const { tables, skipped } = detectTables(sheet, detectOptions(sheet, options));
  yield SHARE.detect;
  const states: TableState[] = [];
  for (const [index, table] of tables.entries()) {
    const stages = tableInStages(sheet, table, options);
    let stage = stages.next();
    while (!stage.done) {
      yield SHARE.detect + ((1 - SHARE.detect) * (index + stage.value)) / tables.length;
      stage = stages.next();
    }
    states.push(stage.value);
  }
  return { sheet, options, skipped, tables: states };
}

/** What layout detection is told of a sheet. */
export function detectOptions(sheet: SheetSnapshot, options: ReviewOptions): Parameters<typeof detectTables>[1] {
  return { ...options, mapping: mappingFor(options.profile, sheet.name, options.mapping) };
}

/** Rough shares of the time that the stages take. */
const SHARE = { detect: 0.1, parse: 0.35, judge: 0.65 } as const;

/** Reviews one table: parse → judge → check, rule by rule. */
export function* tableInStages(
  sheet: SheetSnapshot,
  table: TableLayout,
  options: ReviewOptions,
): Generator<number, TableState> {
  const asOf = asOfFor(table, options);
  const parsed = parseLedger(sheet, table, asOf.day);
  yield SHARE.parse;
  const judgement = judge(parsed.ledger, asOf.day, options.profile);
  yield SHARE.judge;
  const findings = new Map<string, readonly Finding[]>();
  const memory = newMemory();
  for (const rule of rules) {
    findings.set(rule.id, checkRule(rule, parsed, asOf.day, options.profile, memory));
    yield SHARE.judge + ((1 - SHARE.judge) * findings.size) / rules.length;
  }
  return { parsed, asOf, findings, judgement, memory };
}

/** What came of a sheet, without the stages. */
export function reviewOf({ sheet, skipped, tables }: SheetState): SheetReview {
  return { sheet: sheet.name, skipped, ledgers: tables.map(ledgerReviewOf) };
}

/** What came of a table, without the stages. */
export function ledgerReviewOf({ parsed, asOf, findings, judgement }: TableState): LedgerReview {
  const { verdicts } = judgement;
  return { ledger: parsed.ledger, asOf, findings: inCellOrder([...findings.values()].flat()), verdicts };
}

/** The option wins, then the sheet's own 截至 date, then today. */
export function asOfFor(table: TableLayout, options: ReviewOptions): AsOf {
  if (options.asOf !== null) return { day: options.asOf, source: 'option' };
  if (table.asOf) return { day: table.asOf.day, source: 'as-of-line' };
  return { day: options.today, source: 'as-of' };
}
