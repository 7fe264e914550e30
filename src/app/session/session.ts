import type { CellRef } from '../../core/model/address';
import type { Aftermath, HostErrorCode } from '../../core/model/host-error';
import type { Message } from '../../core/model/message';
import type { SheetId } from '../../core/model/sheet-plan';
import type { SheetMapping } from '../../core/profile/profile';
import type { Host, SheetInfo } from '../../host/host';
import type { Formatter, Locale } from '../../i18n';
import type { Engine } from '../engine/engine';
import type { FindingView, SheetView } from '../engine/sheet-view';
import type { ProfileJson, Settings } from '../settings/settings';
import type { GivenFile } from './briefing/files';
import type { BriefingSelection, BriefingState } from './briefing/state';
import type { ComparisonState } from './compare/state';

export type { BriefingFile, BriefingPreview, BriefingSelection, BriefingState, FailedSource } from './briefing/state';
export type { ComparisonState } from './compare/state';

/**
 * One person's work on one workbook: state and use cases behind a task pane, without any look. The pane renders
 * `state()` and calls the actions; ribbon commands call the same actions.
 */
export interface Session {
  /** Over what it works: Excel has a list of actions to undo that ours are not always in, a file's is whole. */
  readonly host: Host['kind'];
  /** The state now; a new object whenever something changed, so that it can be compared by identity. */
  state(): SessionState;
  /** Calls back after every change of the state. Returns what ends it. */
  subscribe(listener: () => void): () => void;
  /** Reads settings and sheets and starts listening to the workbook. */
  start(): Promise<void>;
  /** Stops listening and ends the engine. */
  dispose(): Promise<void>;

  /** Reads and reviews: the active sheet, the named one, or all of them (those that the add-in wrote are left out). */
  check(scope: 'active' | 'all' | { readonly sheet: SheetId }): Promise<void>;
  /** Stops the work at hand; the workbook stays, or goes back to, as it was. */
  cancel(): void;
  /** Chooses the sheet whose results are shown. */
  show(sheet: SheetId): void;
  /** Shows and selects a cell in the workbook. */
  select(sheet: SheetId, cell: CellRef): Promise<void>;

  /** Leaves a finding as it is, with a reason, kept in the workbook. */
  ignore(sheet: SheetId, finding: FindingView, reason: string): Promise<void>;
  /** Takes an ignored finding up again, by its key in `Settings.ignored`. */
  unignore(key: string): Promise<void>;
  /** Writes the safe correction of a finding into its cell, then re-checks. */
  fix(sheet: SheetId, finding: FindingView): Promise<void>;

  /** Corrects what was understood of a sheet, keeps it in the workbook and reviews again; null goes back to detection. */
  setMapping(sheet: SheetId, mapping: SheetMapping | null): Promise<void>;
  /** The as-of day of a sheet (`YYYY-MM-DD`); null goes back to the sheet's own, else today. */
  setAsOf(sheet: SheetId, day: string | null): Promise<void>;
  /** The profile: a shipped name, a whole profile, or null for the default. Reviews all reviewed sheets again. */
  setProfile(profile: string | ProfileJson | null): Promise<void>;

  /** Writes status and reason beside the reviewed sheet's ledgers and colours lagging rows; reviews first if needed. */
  highlight(sheet: SheetId): Promise<void>;
  /** Does so for every sheet that was reviewed, in one go. */
  highlightAll(): Promise<void>;
  /** Takes away what the add-in added: everything, or the marks of one sheet. */
  clear(scope: 'all' | { readonly sheet: SheetId }): Promise<void>;
  /** Writes the findings of the reviewed sheets as the sheet 核查清单: all, or one department's. */
  writeFindings(department: string | null): Promise<void>;

  /** Shows documents as they would be written, in the state. Chosen sheets that nobody checked yet are read first. */
  previewBriefing(selection: BriefingSelection): Promise<void>;
  /** Reads what is stale and writes the documents as sheets of the workbook, each in place of its former one. */
  generate(selection: BriefingSelection): Promise<void>;
  /** Takes the ledgers of .xlsx files into the briefing; one that cannot be read is listed with its reason. */
  addFiles(files: readonly GivenFile[]): Promise<void>;
  /** Takes a file out of the briefing again, by its id in the state. */
  removeFile(id: string): Promise<void>;

  /** Compares the workbook with an earlier file; what came of it is in the state. */
  compareWith(file: GivenFile): Promise<void>;
  /**
   * Compares with the same file again, as of another day of that file where one is given; null goes back to its own.
   */
  compareAgain(day?: string | null): Promise<void>;
  /** Compares anew and writes the sheet 与上期对比. */
  writeComparison(): Promise<void>;
  /** Forgets the earlier file. */
  endComparison(): Promise<void>;

  /** The settings as a JSON file. */
  exportSettings(): string;
  /** Takes over the settings of a file; a mistake in it changes nothing and becomes a notice. */
  importSettings(text: string): Promise<void>;
  /** Takes the notice away. */
  dismiss(): void;
}

/** What a session is made of. */
export interface SessionParts {
  readonly host: Host;
  readonly engine: Engine;
  readonly locale: Locale;
  /** Today as `YYYY-MM-DD`; only entry points read the clock. */
  readonly today: () => string;
  /** Sentences written into the workbook (statuses, headers). */
  readonly format: Formatter;
}

/** Everything that a pane shows. Immutable. */
export interface SessionState {
  /** `starting` until {@link Session.start} is through, `unavailable` where the workbook cannot be reached. */
  readonly phase: 'starting' | 'ready' | 'unavailable';
  readonly sheets: readonly SheetInfo[];
  /** Sheet whose results are shown; null before the first check. */
  readonly shown: SheetId | null;
  readonly results: ReadonlyMap<SheetId, SheetResult>;
  readonly settings: Settings;
  readonly briefing: BriefingState;
  /** The workbook against an earlier file; null where none was picked. */
  readonly comparison: ComparisonState | null;
  /** Work at hand; null when there is none. */
  readonly work: Work | null;
  /** The latest outcome that a person should know; null when there is none. */
  readonly notice: Notice | null;
}

/** The review of one sheet. */
export interface SheetResult {
  readonly view: SheetView;
  /** `fresh`; `stale` where the sheet changed and was not read again; `updating` while it is. */
  readonly freshness: 'fresh' | 'stale' | 'updating';
  /** Why it could not be reviewed; the view is then the last one, or an empty one. */
  readonly failure: Failure | null;
  /** Entries that were edited since this session marked the sheet, so that their marks do not hold; left out for none. */
  readonly outdatedMarks?: number;
}

/** What is being done. */
export interface Work {
  readonly kind:
    'check' | 'highlight' | 'clear' | 'write' | 'fix' | 'settings' | 'preview' | 'generate' | 'files' | 'compare';
  /** The sheet's name, null for the workbook. */
  readonly sheet: string | null;
  /** From 0 to 1; null where it is not known. */
  readonly progress: number | null;
  readonly cancellable: boolean;
}

/** What came of an action, for people: an id of i18n with its parameters. */
export interface Notice {
  readonly tone: 'success' | 'info' | 'warning' | 'error';
  readonly message: Message;
  /** Details that a person can copy for the developers; null where there are none. */
  readonly diagnostic: string | null;
}

/** Why an action failed, as a code for programs and a sentence for people. */
export interface Failure {
  readonly code: HostErrorCode | 'internal';
  readonly message: Message;
  readonly aftermath: Aftermath;
  readonly diagnostic: string | null;
}
