import { EditableSnapshot } from '../../core/incremental/editable-snapshot';
import type { ReadLog } from '../../core/incremental/read-log';
import { layoutReads, updateReview } from '../../core/incremental/update-review';
import type { CellPatch } from '../../core/model/cell-patch';
import type { SheetId } from '../../core/model/sheet-plan';
import type { SheetSnapshot } from '../../core/model/snapshot';
import { reviewInStages } from '../../core/review';
import type { LongWork } from '../../host/host';
import type { Formatter, Locale } from '../../i18n';
import { profileByDefault } from '../profiles';
import type { Briefing, BriefingRequest, FileReview, FileSheet, PickedFile } from './briefing';
import type { ComparisonAnswer, ComparisonRequest } from './comparison';
import { EngineError } from './engine-error';
import type { Engine, FormulaRange, ReviewConfig } from './engine';
import { fileLedgers } from './file-ledgers';
import { formulaRanges } from './formula-ranges';
import { inTurn } from './in-turn';
import { reviewOptions } from './review-options';
import type { BriefingMaker } from './make-briefing';
import type { ComparedSheet, ComparisonMaker } from './make-comparison';
import { readPickedFile, type FileReader } from './read-picked-file';
import { portion, runSteps, type Breathe } from './run-steps';
import type { SheetView, SheetViewChange } from './sheet-view';
import { buildView, viewInSteps, type BuiltView } from './view/sheet-view-builder';
import { viewChange } from './view/view-change';

/** What an engine in this thread is made of. */
export interface LocalEngineParts {
  readonly formatterFor: (locale: Locale) => Formatter;
  /** Left out where nobody can pick files. */
  readonly readFile?: FileReader;
  /** Lets the thread do other things between the steps of long work; left out: it runs in one go. */
  readonly breathe?: Breathe;
}

/** The engine in this very thread; calls are worked off in their order. */
export function createLocalEngine(parts: LocalEngineParts): Engine {
  return new LocalEngine(parts);
}

/** A sheet that was reviewed. */
interface KeptSheet {
  readonly snapshot: EditableSnapshot;
  readonly built: BuiltView;
  readonly config: ReviewConfig;
  /** Whether the snapshot holds edits that the view does not show, because something failed. */
  isStale: boolean;
  /** What layout detection reads of the sheet; null until there was time to find out. */
  reads: ReadLog | null;
}

/** What the ids of picked files' sheets begin with. */
const PICKED = 'file:';

/** Share of the engine's work that the review is; the rest is putting it into words. */
const REVIEW_SHARE = 0.75;

class LocalEngine implements Engine {
  private readonly kept = new Map<SheetId, KeptSheet>();
  private readonly turn = inTurn();
  private readonly breathe: Breathe;
  /** Null until a briefing is asked for. */
  private maker: BriefingMaker | null = null;
  /** Null until a comparison is asked for. */
  private comparer: ComparisonMaker | null = null;
  private ended = false;

  constructor(private readonly parts: LocalEngineParts) {
    this.breathe = parts.breathe ?? (() => Promise.resolve());
  }

  review(sheet: SheetId, snapshot: SheetSnapshot, config: ReviewConfig, work: LongWork = {}): Promise<SheetView> {
    return this.turn(() => this.reviewNow(sheet, new EditableSnapshot(snapshot), config, work));
  }

  reconfigure(sheet: SheetId, config: ReviewConfig, work: LongWork = {}): Promise<SheetView> {
    return this.turn(() => this.reviewNow(sheet, this.keptSheet(sheet).snapshot, config, work));
  }

  edit(sheet: SheetId, patches: readonly CellPatch[]): Promise<SheetViewChange> {
    return this.turn(() => this.editNow(sheet, patches));
  }

  formulaRanges(sheet: SheetId): Promise<readonly FormulaRange[]> {
    return this.turn(() => Promise.resolve(formulaRanges(this.keptSheet(sheet).snapshot.snapshot)));
  }

  reviewFile(file: PickedFile, config: ReviewConfig, work: LongWork = {}): Promise<FileReview> {
    return this.turn(() => this.reviewFileNow(file, config, work));
  }

  briefing(request: BriefingRequest): Promise<Briefing> {
    return this.turn(() => this.briefingNow(request));
  }

  compare(request: ComparisonRequest, work: LongWork = {}): Promise<ComparisonAnswer> {
    return this.turn(() => this.compareNow(request, work));
  }

  forget(sheet: SheetId): Promise<void> {
    return this.turn(() => {
      this.kept.delete(sheet);
      // It may hold on to the sheet.
      this.comparer = null;
      return Promise.resolve();
    });
  }

  dispose(): void {
    this.ended = true;
    this.kept.clear();
  }

  private async reviewNow(
    sheet: SheetId,
    snapshot: EditableSnapshot,
    config: ReviewConfig,
    work: LongWork,
  ): Promise<SheetView> {
    const breathe = (): Promise<void> => this.breathe().then(() => this.assertAlive());
    const options = await reviewOptions(config);
    const format = this.parts.formatterFor(config.locale);
    const state = await runSteps(reviewInStages(snapshot.snapshot, options), breathe, portion(work, 0, REVIEW_SHARE));
    const words = viewInSteps(sheet, state, format, null);
    const built = await runSteps(words, breathe, portion(work, REVIEW_SHARE, 1));
    this.assertAlive();
    this.keep(sheet, { snapshot, built, config, isStale: false, reads: null });
    return built.view;
  }

  /** Not in steps: an edit takes a few milliseconds, and one that stopped half-way would leave nothing to go on from. */
  private async editNow(sheet: SheetId, patches: readonly CellPatch[]): Promise<SheetViewChange> {
    const kept = this.keptSheet(sheet);
    const { snapshot, built, config } = kept;
    const changes = snapshot.apply(patches);
    // An edit or a review that failed left the snapshot ahead of what was shown.
    if (kept.isStale) return { kind: 'whole', view: await this.reviewNow(sheet, snapshot, config, {}) };
    if (changes.length === 0) return { kind: 'none' };
    kept.isStale = true;
    const reads = kept.reads?.isTouchedBy(snapshot.snapshot, changes) === false ? kept.reads : null;
    const state = updateReview(built.state, snapshot.snapshot, changes, reads !== null);
    const next = buildView(sheet, state, this.parts.formatterFor(config.locale), built);
    this.keep(sheet, { snapshot, built: next, config, isStale: false, reads });
    return viewChange(built, next);
  }

  private async reviewFileNow(file: PickedFile, config: ReviewConfig, work: LongWork): Promise<FileReview> {
    const { readFile } = this.parts;
    if (!readFile) throw new EngineError('failed', 'this engine was not given a reader of files');
    const read = await readPickedFile(file.bytes, readFile, this.parts.formatterFor(config.locale));
    if (!read.ok) return read;
    const { snapshots } = read;
    const sheets: FileSheet[] = [];
    for (const [index, snapshot] of snapshots.entries()) {
      const id = `${PICKED}${file.id}:${index}`;
      const part = portion(work, index / snapshots.length, (index + 1) / snapshots.length);
      const view = await this.reviewNow(id, new EditableSnapshot(snapshot), { ...config, fileName: file.name }, part);
      const kinds = view.ledgers.map(({ kind }) => kind);
      // A sheet without a ledger is of no use to a briefing, and nobody edits it here.
      if (kinds.length === 0) this.kept.delete(id);
      sheets.push({ id, name: snapshot.name, skipped: view.skipped, kinds, ledgers: fileLedgers(view, snapshot) });
    }
    return { ok: true, sheets };
  }

  private async briefingNow({ sheets, choice, locale }: BriefingRequest): Promise<Briefing> {
    const kept = sheets.map(({ sheet, ...about }) => ({ ...this.keptSheet(sheet), sheet: about }));
    // All sheets of a session are reviewed by the one profile that its workbook has chosen.
    const [first] = kept;
    const profile = first ? (await reviewOptions(first.config)).profile : profileByDefault();
    const { BriefingMaker: Maker } = await import('./make-briefing');
    this.maker ??= new Maker();
    const sources = kept.map(({ built, sheet }) => ({ state: built.state, sheet }));
    return this.maker.make(sources, { profile, choice, format: this.parts.formatterFor(locale) });
  }

  private async compareNow(request: ComparisonRequest, work: LongWork): Promise<ComparisonAnswer> {
    const kept = (sheets: readonly SheetId[]): readonly ComparedSheet[] =>
      sheets.map((id) => ({ id, state: this.keptSheet(id).built.state }));
    const files = { now: kept(request.now), before: kept(request.before.sheets) };
    const [first = request.before.sheets[0]] = request.now;
    const profile =
      first === undefined ? profileByDefault() : (await reviewOptions(this.keptSheet(first).config)).profile;
    const { ComparisonMaker: Maker } = await import('./make-comparison');
    this.comparer ??= new Maker();
    const steps = this.comparer.make(files, { profile, request, format: this.parts.formatterFor(request.locale) });
    return await runSteps(steps, () => this.breathe().then(() => this.assertAlive()), work);
  }

  private keep(sheet: SheetId, kept: KeptSheet): void {
    this.kept.set(sheet, kept);
    // Nobody edits a picked file here.
    if (!kept.reads && !sheet.startsWith(PICKED)) void this.learn(sheet, kept);
  }

  /** Finds out what layout detection reads, once nobody waits, so that edits of anything else need not detect it again. */
  private async learn(sheet: SheetId, kept: KeptSheet): Promise<void> {
    await this.breathe();
    await this.turn(() => {
      if (this.kept.get(sheet) === kept && !kept.isStale) kept.reads = layoutReads(kept.built.state);
      return Promise.resolve();
    });
  }

  private keptSheet(sheet: SheetId): KeptSheet {
    this.assertAlive();
    const kept = this.kept.get(sheet);
    if (!kept) throw new EngineError('not-kept', `the engine does not keep the sheet ${sheet}`);
    return kept;
  }

  private assertAlive(): void {
    if (this.ended) throw new EngineError('ended', 'the engine was disposed of');
  }
}
