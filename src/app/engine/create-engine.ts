import type { CellPatch } from '../../core/model/cell-patch';
import type { SheetId } from '../../core/model/sheet-plan';
import type { SheetSnapshot } from '../../core/model/snapshot';
import type { LongWork } from '../../host/host';
import type { Briefing, BriefingRequest, FileReview, PickedFile } from './briefing';
import type { ComparisonAnswer, ComparisonRequest } from './comparison';
import type { Engine, FormulaRange, ReviewConfig } from './engine';
import { EngineError } from './engine-error';
import { createRemoteEngine } from './remote/remote-engine';
import { describeFailure, workerChannel, type WorkerFailure, type WorkerLike } from './remote/worker-channel';
import type { SheetView, SheetViewChange } from './sheet-view';

/** What a page's engine is made of. */
export interface EngineParts {
  /** Starts the engine's worker; may throw or reject where workers are not allowed. */
  readonly createWorker: () => WorkerLike | Promise<WorkerLike>;
  /** The engine in the page itself, loaded only where no worker comes up. */
  readonly local: () => Promise<Engine>;
  /** Told why the page does the work itself, in words for developers. */
  readonly onFallback?: (reason: string) => void;
}

/**
 * The engine of a page: in a worker, or in the page where none comes up. A worker that dies later rejects what it was
 * asked (EngineError `lost`); the next call starts another, which keeps no sheets yet (`not-kept`).
 */
export function createEngine(parts: EngineParts): Engine {
  return new PageEngine(parts);
}

/** A running engine with what ends it for good. */
interface Running {
  readonly engine: Engine;
  readonly end: () => void;
}

class PageEngine implements Engine {
  private running: Promise<Running> | null = null;
  private ended = false;
  /** Ends the worker, also one that has not said yet that it is there. */
  private abandon: () => void = () => undefined;

  constructor(private readonly parts: EngineParts) {}

  async review(sheet: SheetId, snapshot: SheetSnapshot, config: ReviewConfig, work?: LongWork): Promise<SheetView> {
    return (await this.engine()).review(sheet, snapshot, config, work);
  }

  async reconfigure(sheet: SheetId, config: ReviewConfig, work?: LongWork): Promise<SheetView> {
    return (await this.engine()).reconfigure(sheet, config, work);
  }

  async edit(sheet: SheetId, patches: readonly CellPatch[]): Promise<SheetViewChange> {
    return (await this.engine()).edit(sheet, patches);
  }

  async formulaRanges(sheet: SheetId): Promise<readonly FormulaRange[]> {
    return (await this.engine()).formulaRanges(sheet);
  }

  async reviewFile(file: PickedFile, config: ReviewConfig, work?: LongWork): Promise<FileReview> {
    return (await this.engine()).reviewFile(file, config, work);
  }

  async briefing(request: BriefingRequest): Promise<Briefing> {
    return (await this.engine()).briefing(request);
  }

  async compare(request: ComparisonRequest, work?: LongWork): Promise<ComparisonAnswer> {
    return (await this.engine()).compare(request, work);
  }

  async forget(sheet: SheetId): Promise<void> {
    return (await this.engine()).forget(sheet);
  }

  dispose(): void {
    this.ended = true;
    this.abandon();
    // A start that fails rejects the call that asked for it.
    void this.running?.then(
      ({ end }) => end(),
      () => undefined,
    );
  }

  private async engine(): Promise<Engine> {
    if (this.ended) throw endedError();
    this.running ??= this.start();
    const { engine } = await this.running;
    return engine;
  }

  private async start(): Promise<Running> {
    const running = (await this.startWorker()) ?? (this.ended ? null : await this.startLocal());
    if (running && !this.ended) return running;
    running?.end();
    throw endedError();
  }

  private async startLocal(): Promise<Running> {
    try {
      const engine = await this.parts.local();
      return { engine, end: () => engine.dispose() };
    } catch (error) {
      // Another call may find the script that did not load this time.
      this.running = null;
      throw error;
    }
  }

  /** null where no worker comes up. Nothing is sent to it before it says that it is there: a snapshot goes only once. */
  private async startWorker(): Promise<Running | null> {
    let worker: WorkerLike;
    try {
      worker = await this.parts.createWorker();
    } catch (error) {
      this.parts.onFallback?.(String(error));
      return null;
    }
    if (this.ended) {
      worker.terminate();
      return null;
    }
    const remote = createRemoteEngine(workerChannel(worker));
    let isUp = false;
    let isOver = false;
    const stillborn = new Promise<false>((resolve) => {
      const fail = (error: EngineError): void => {
        if (isOver) return;
        isOver = true;
        worker.terminate();
        remote.fail(error);
        if (isUp) this.running = null;
        else if (!this.ended) this.parts.onFallback?.(error.message);
        resolve(false);
      };
      const lost = (event: WorkerFailure): void => fail(new EngineError('lost', describeFailure(event)));
      worker.addEventListener('error', lost);
      worker.addEventListener('messageerror', lost);
      this.abandon = () => fail(endedError());
    });
    isUp = await Promise.race([remote.ready.then(() => true), stillborn]);
    if (!isUp) return null;
    const end = (): void => {
      worker.terminate();
      remote.dispose();
    };
    return { engine: remote, end };
  }
}

function endedError(): EngineError {
  return new EngineError('ended', 'the engine was disposed of');
}
