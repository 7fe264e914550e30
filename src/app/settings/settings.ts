import type { SheetMapping } from '../../core/profile/profile';

export type { SheetMapping } from '../../core/profile/profile';

/** A profile as a file holds it: what `readProfile` takes. Kept as it was given, so that nothing of it is lost. */
export type ProfileJson = Readonly<Record<string, unknown>>;

/**
 * What the add-in keeps in the workbook, and what it exports for other offices. Everything is optional but `version`;
 * unknown fields of a newer version are kept when the settings are saved again.
 */
export interface Settings {
  readonly version: 1;
  /** The chosen profile: the name of a shipped one, or a whole profile of its own. Left out: the default. */
  readonly profile?: string | ProfileJson;
  /** As-of days given by the user, by sheet name: `YYYY-MM-DD`. */
  readonly asOf?: Readonly<Record<string, string>>;
  /** Corrections to what was understood of a sheet, by sheet name. They win over the profile's. */
  readonly mappings?: Readonly<Record<string, SheetMapping>>;
  /** Findings that a person decided to leave, by {@link FindingView.key}. */
  readonly ignored?: Readonly<Record<string, IgnoredFinding>>;
  /** How briefings were last made. */
  readonly briefing?: BriefingSettings;
}

/** Which documents of a briefing are written, and how they sum up; what is left out is as the program has it. */
export interface BriefingSettings {
  /** Ids of documents; those that this version does not know are passed over. */
  readonly documents?: readonly string[];
  readonly ties?: 'shared' | 'sequential';
  /** Decimals of shares and rates. */
  readonly precision?: 0 | 1 | 2;
}

/** Why a finding is left as it is. */
export interface IgnoredFinding {
  readonly reason: string;
  /** The day it was decided, `YYYY-MM-DD`. */
  readonly on: string;
  /** Rule and entry's name, so that a list can say what it is about before the sheet is checked. */
  readonly rule?: string | undefined;
  readonly entry?: string | undefined;
}
