import type { Day } from '../model/day';
import type { Decimal } from '../model/decimal';
import type { Finding } from '../model/finding';
import type { Entry } from '../model/ledger';
import type { Message } from '../model/message';
import type { Quantity } from '../model/quantity';
import type { Verdict } from '../model/verdict';
import type { Source, SourceCell } from '../briefing/facts/source';

/** A row of one of the two files. */
export interface ComparedRow {
  readonly source: Source;
  readonly entry: Entry;
  /** null in ledgers that are not judged (statistics, scores). */
  readonly verdict: Verdict | null;
  readonly name: string;
  /** The department that leads, by its one name in both files; null where the row names none. */
  readonly department: string | null;
  /** The cell that stands for the row. */
  readonly cell: SourceCell;
}

/**
 * By what two rows were taken for one.
 * - `same`: name and department agree, and nothing else of that name is there.
 * - `repeated`: several rows of that name and department, matched in order.
 * - `department`: the name alone agrees.
 * - `renamed`: department, target and position agree.
 *
 * All but `same` are guesses.
 */
export type MatchBasis = 'same' | 'repeated' | 'department' | 'renamed';

/** A reported figure with its cell. */
export interface ReportedFigure {
  readonly quantity: Quantity;
  readonly cell: SourceCell;
}

/** The figures of one row in both files. */
export interface FigureChange {
  readonly before: ReportedFigure;
  readonly now: ReportedFigure;
  /** now − before, in the base unit of `now`; percentage points for rates. Unrounded. */
  readonly difference: Decimal;
}

/** A target or deadline that is not what it was; a side is null where it has none. */
export interface TargetChange {
  readonly field: 'target' | 'deadline';
  readonly before: string | null;
  readonly now: string | null;
  /** The changed cell, else the row's. */
  readonly beforeCell: SourceCell;
  readonly nowCell: SourceCell;
}

/**
 * What became of an entry since.
 * - `completed`: reached now, and not before
 * - `regressed`: its figure fell, or its status went back
 * - `progressed`: its figure grew, or its progress text, status or close-out changed
 * - `stale`: nothing changed, and it is not reached
 * - `unchanged`: nothing changed, and nothing had to (reached, not due yet, cancelled, not judged)
 */
export type Development = 'completed' | 'regressed' | 'progressed' | 'stale' | 'unchanged';

/** An entry that is in both files. */
export interface ComparedEntry {
  readonly before: ComparedRow;
  readonly now: ComparedRow;
  readonly basis: MatchBasis;
  readonly development: Development;
  /** null where one of the two has no figure, or they do not compare. */
  readonly figures: FigureChange | null;
  /** Growth of the completion in percentage points, null where one of the two has none or the target changed. */
  readonly points: Decimal | null;
  readonly targets: readonly TargetChange[];
  /** Of the rules `regression`, `stale` and `target-changed`; cells are those of the later file. */
  readonly findings: readonly ComparedFinding[];
}

/** A finding that takes two files: its own cell, and that of the earlier file it is compared with. */
export interface ComparedFinding extends Finding {
  readonly at: SourceCell;
  readonly against: SourceCell;
}

/** What changed from one file to the next. Lists are in the order of the later file, `gone` in that of the earlier one. */
export interface Comparison {
  /** The as-of days by which most entries are compared; null where a file has no ledger. */
  readonly days: { readonly before: Day | null; readonly now: Day | null };
  readonly entries: readonly ComparedEntry[];
  readonly added: readonly ComparedRow[];
  readonly gone: readonly ComparedRow[];
  /** What makes the comparison doubtful as a whole: days the wrong way round, other years, no entry in common, figures
   * that often fall. */
  readonly notices: readonly Message[];
}
