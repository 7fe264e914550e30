import type { ColumnRole } from '../model/layout';
import type { Severity } from '../model/finding';

/** Corrections to what the detector understood of a sheet, by sheet name or `*`. */
export interface SheetMapping {
  /** Header rows as people count them, from 1. */
  readonly headerRows?: readonly number[] | undefined;
  /** Roles by column letters ("E") or by header text ("整改目标/目标值" or its last part). */
  readonly columns?: Readonly<Record<string, ColumnRole>> | undefined;
  readonly planYear?: number | undefined;
}

/** The named policy that every verdict prints: thresholds, the planned share, column mappings, aliases, rules. */
export interface Profile {
  readonly name: string;
  /** Where the rule was published, or what it stands for; shown beside the name. */
  readonly source?: string | undefined;
  readonly schedule: {
    /** `months`: months elapsed ÷ months of the window, a month counting once it has ended; `days`: by days. */
    readonly prorate: 'months' | 'days';
    /** Up to this many percentage points (or percent of the plan) below plan still counts as on schedule. */
    readonly tolerance: string;
    /** More than this below plan is seriously behind. */
    readonly redLine: string;
    /** `points`: percentage points of the target; `percent-of-plan`: percent of the planned value. */
    readonly measure: 'points' | 'percent-of-plan';
    /** Tolerance of 左右: percentage points for rates, percent of the target for amounts. */
    readonly approximate: { readonly points: string; readonly percent: string };
  };
  /** Other names of departments: alias → name. Aliases are not reported as variants. */
  readonly aliases: Readonly<Record<string, string>>;
  /** Rules switched off or given another severity, by rule id. */
  readonly rules: Readonly<Record<string, 'off' | Severity>>;
  /** Column mappings by sheet name; `*` for every sheet. */
  readonly mappings: Readonly<Record<string, SheetMapping>>;
}
