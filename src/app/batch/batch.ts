import { FileError } from '../../core/model/workbook';
import type { Formatter } from '../../i18n';
import { addressed } from '../briefing/choices';
import type { BriefingChoice } from '../briefing/request';
import type { Briefing, BriefingOverview, RequestedSheet } from '../engine/briefing';
import type { Engine } from '../engine/engine';
import { EngineError } from '../engine/engine-error';
import { fileErrorReport, unreadableMessage } from '../file-error';
import { say } from '../message';
import { failureOf, isCancelled } from '../session/failure';
import { kindOf, nameOf, type GivenFile, type GivenKind } from './given';
import { emptyBatch, type BatchConfig, type BatchFile, type BatchState, type LeftOut, type Outcome } from './state';

/** What a batch works with. */
export interface BatchParts {
  /** Its own: it keeps the reviewed ledgers of all files, for the summary. The batch disposes of it. */
  readonly engine: Engine;
  readonly format: Formatter;
  /** `YYYY-MM-DD`. */
  readonly today: () => string;
  readonly config: BatchConfig;
}

/** Which documents a summary is to hold, and how figures are summed up. There is no summary before it. */
export type SummaryChoice = Omit<BriefingChoice, 'previous'>;

/**
 * Many files, each read and reviewed by itself, then summed up together. One file's bytes are held at a time; a file that
 * cannot be read, or on which the program fails, never stops the others.
 */
export interface Batch {
  state(): BatchState;
  /** Calls back after every change of the state. Returns what ends it. */
  subscribe(listener: () => void): () => void;
  /** Puts files into the list and reads them; one with the path of an earlier one takes its place. Never rejects. */
  add(files: readonly GivenFile[]): Promise<void>;
  /** Reads what is still waiting, after a {@link cancel}. Never rejects. */
  read(): Promise<void>;
  /** Stops reading: files that are not done wait. */
  cancel(): void;
  /** Takes a file out of the list. */
  remove(id: string): Promise<void>;
  /** Judges all files anew. Never rejects. */
  configure(config: BatchConfig): Promise<void>;
  /** The file as it was given; null where it is not in the list. */
  given(id: string): GivenFile | null;
  /** What can be chosen over the ledgers of all files that were read. Rejects as an Engine does. */
  overview(): Promise<BriefingOverview>;
  /** The chosen documents over all of them, without those that have nothing to say. Rejects as an Engine does. */
  summary(choice: SummaryChoice): Promise<Briefing>;
  dispose(): void;
}

/** A batch without files. */
export function createBatch(parts: BatchParts): Batch {
  return new FileBatch(parts);
}

class FileBatch implements Batch {
  private current: BatchState;
  private readonly sources = new Map<string, GivenFile>();
  private readonly listeners = new Set<() => void>();
  private lastId = 0;
  private controller = new AbortController();
  /** The reading that goes on; null while none does. */
  private reading: Promise<void> | null = null;
  private ended = false;

  constructor(private readonly parts: BatchParts) {
    this.current = emptyBatch(parts.config);
  }

  state(): BatchState {
    return this.current;
  }

  subscribe(listener: () => void): () => void {
    const own = (): void => listener();
    this.listeners.add(own);
    return () => void this.listeners.delete(own);
  }

  async add(given: readonly GivenFile[]): Promise<void> {
    const kinds = given.map(({ path }) => kindOf(path));
    const count = (kind: GivenKind): number => kinds.filter((each) => each === kind).length;
    const added = given.flatMap((file, index) => {
      const kind = kinds[index];
      if (kind === 'workbook') return [this.listed(file, { kind: 'waiting' })];
      return kind === 'other-spreadsheet' ? [this.listed(file, this.otherSpreadsheet(file))] : [];
    });
    const paths = new Set(added.map(({ path }) => path));
    const replaced = this.current.files.filter(({ path }) => paths.has(path));
    const { leftOut } = this.current;
    this.set({
      files: byPath([...this.current.files.filter((file) => !replaced.includes(file)), ...added], this.parts.format),
      leftOut: plus(leftOut, { temporary: count('temporary'), hidden: count('hidden'), other: count('other') }),
    });
    for (const file of replaced) await this.forget(file);
    await this.read();
  }

  async read(): Promise<void> {
    // Several may wait for it to stop: the first one starts anew, the others join it.
    if (this.controller.signal.aborted) await this.reading;
    this.reading ??= this.start();
    await this.reading;
  }

  cancel(): void {
    this.controller.abort();
  }

  async remove(id: string): Promise<void> {
    const file = this.fileOf(id);
    if (!file) return;
    this.set({ files: this.current.files.filter((each) => each !== file) });
    await this.forget(file);
  }

  async configure(config: BatchConfig): Promise<void> {
    this.cancel();
    await this.reading;
    this.set({ config });
    this.waitAgain();
    await this.read();
  }

  given(id: string): GivenFile | null {
    return this.sources.get(id) ?? null;
  }

  async overview(): Promise<BriefingOverview> {
    return (await this.ask({ documents: [], ties: 'shared', precision: 1 })).overview;
  }

  async summary(choice: SummaryChoice): Promise<Briefing> {
    const overview = await this.overview();
    const suitable = choice.documents.filter(({ id }) => overview.suitable.includes(id));
    if (suitable.length === 0) return { documents: [], overview };
    return await this.ask({ ...choice, documents: suitable.flatMap((each) => addressed(each, overview)) });
  }

  dispose(): void {
    this.ended = true;
    this.cancel();
    this.listeners.clear();
    this.parts.engine.dispose();
  }

  private listed(file: GivenFile, outcome: Outcome): BatchFile {
    const id = String(++this.lastId);
    this.sources.set(id, file);
    return { id, path: file.path, outcome };
  }

  private otherSpreadsheet({ path }: GivenFile): Outcome {
    const extension = path.slice(path.lastIndexOf('.'));
    return failed(this.parts.format(say('batch.other-spreadsheet', { extension })));
  }

  /** A reading and what stops it belong together: no other controller takes the place of its own while it goes on. */
  private start(): Promise<void> {
    this.controller = new AbortController();
    return this.readAll(this.controller.signal).finally(() => {
      this.reading = null;
      this.set({ work: null });
    });
  }

  private async readAll(signal: AbortSignal): Promise<void> {
    for (let next = this.nextWaiting(); next && !signal.aborted; next = this.nextWaiting()) {
      const { id, path } = next;
      const { files } = this.current;
      const done = files.filter(({ outcome }) => outcome.kind === 'read' || outcome.kind === 'failed').length;
      this.set({ work: { path, done, total: files.length, fraction: 0 } });
      this.settle(id, { kind: 'reading' });
      const outcome = await this.outcomeOf(next, signal);
      // It may have been taken out meanwhile.
      if (this.fileOf(id)) this.settle(id, outcome);
      else await this.forget({ id, path, outcome });
    }
  }

  private async outcomeOf({ id, path }: BatchFile, signal: AbortSignal): Promise<Outcome> {
    const { engine, format } = this.parts;
    let bytes: Uint8Array<ArrayBuffer>;
    try {
      bytes = (await this.sources.get(id)?.bytes()) ?? new Uint8Array();
    } catch (error) {
      if (error instanceof FileError) return failed(fileErrorReport(error, format).message);
      return failed(format(unreadableMessage()));
    }
    const onProgress = (fraction: number): void => this.progress(fraction);
    try {
      const file = { id, name: nameOf(path), bytes };
      const review = await engine.reviewFile(file, this.reviewConfig(), { signal, onProgress });
      if (review.ok) return { kind: 'read', sheets: review.sheets };
      return failed(review.error.message);
    } catch (error) {
      if (isCancelled(error) || this.ended) return { kind: 'waiting' };
      const { message, diagnostic } = failureOf(error);
      return { kind: 'failed', text: format(message), diagnostic };
    }
  }

  /** Corrections belong to sheets of one workbook, and no workbook of a batch has any. */
  private reviewConfig(): Parameters<Engine['reviewFile']>[1] {
    const { format, today } = this.parts;
    const { asOf, profile } = this.current.config;
    return { asOf, profile, today: today(), mapping: null, fileName: null, locale: format.locale };
  }

  /** An engine that was started anew keeps nothing: what it kept is read again, once. */
  private async ask(choice: SummaryChoice): Promise<Briefing> {
    await this.reading;
    try {
      return await this.askNow(choice);
    } catch (error) {
      if (!(error instanceof EngineError) || (error.code !== 'not-kept' && error.code !== 'lost')) throw error;
      this.waitAgain();
      await this.read();
      return await this.askNow(choice);
    }
  }

  private askNow(choice: SummaryChoice): Promise<Briefing> {
    const { engine, format } = this.parts;
    const sheets = this.current.files.flatMap(sourcesOf);
    return engine.briefing({ sheets, choice: { ...choice, previous: [] }, locale: format.locale });
  }

  /** Whatever the engine was asked about waits for its turn again. */
  private waitAgain(): void {
    const files = this.current.files.map((file): BatchFile => {
      const isAsked = kindOf(file.path) === 'workbook';
      return isAsked ? { ...file, outcome: { kind: 'waiting' } } : file;
    });
    this.set({ files });
  }

  private nextWaiting(): BatchFile | undefined {
    return this.ended ? undefined : this.current.files.find(({ outcome }) => outcome.kind === 'waiting');
  }

  private fileOf(id: string): BatchFile | undefined {
    return this.current.files.find((file) => file.id === id);
  }

  private settle(id: string, outcome: Outcome): void {
    this.set({ files: this.current.files.map((file) => (file.id === id ? { ...file, outcome } : file)) });
  }

  /** Whole percents only: a screen draws again for each. */
  private progress(fraction: number): void {
    const { work } = this.current;
    const whole = Math.floor(fraction * 100) / 100;
    if (work && work.fraction !== whole) this.set({ work: { ...work, fraction: whole } });
  }

  private async forget({ id, outcome }: BatchFile): Promise<void> {
    this.sources.delete(id);
    if (outcome.kind !== 'read') return;
    try {
      for (const { id: sheet, kinds } of outcome.sheets) if (kinds.length > 0) await this.parts.engine.forget(sheet);
    } catch (error) {
      // An engine that is gone has forgotten everything.
      if (!(error instanceof EngineError)) throw error;
    }
  }

  private set(change: Partial<BatchState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of [...this.listeners]) listener();
  }
}

function failed(text: string): Outcome {
  return { kind: 'failed', text, diagnostic: null };
}

/** The ledgers of a file as sources; figures then say which file they come from. */
function sourcesOf({ path, outcome }: BatchFile): readonly RequestedSheet[] {
  if (outcome.kind !== 'read') return [];
  return outcome.sheets
    .filter(({ kinds }) => kinds.length > 0)
    .map(({ id }) => ({ sheet: id, file: path, marks: null }));
}

function byPath(files: readonly BatchFile[], { locale }: Formatter): readonly BatchFile[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  return [...files].sort((a, b) => compare(a.path, b.path));
}

function plus(a: LeftOut, b: LeftOut): LeftOut {
  return { temporary: a.temporary + b.temporary, hidden: a.hidden + b.hidden, other: a.other + b.other };
}
