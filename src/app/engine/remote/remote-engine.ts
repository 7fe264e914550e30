import type { CellPatch } from '../../../core/model/cell-patch';
import { HostError } from '../../../core/model/host-error';
import type { SheetId } from '../../../core/model/sheet-plan';
import type { SheetSnapshot } from '../../../core/model/snapshot';
import type { LongWork } from '../../../host/host';
import type { Briefing, BriefingRequest, FileReview, PickedFile } from '../briefing';
import type { ComparisonAnswer, ComparisonRequest } from '../comparison';
import type { Engine, FormulaRange, ReviewConfig } from '../engine';
import { EngineError } from '../engine-error';
import type { SheetView, SheetViewChange } from '../sheet-view';
import type { Channel } from './channel';
import { putTogether, type AnswerPart } from './answer-parts';
import { errorOf } from './failures';
import type { Reply, Request } from './protocol';
import { packSnapshot, packedBuffers } from './pack-snapshot';

/** An engine in another thread, asked over a channel. */
export interface RemoteEngine extends Engine {
  /** Resolves once the other side says that it is there. */
  readonly ready: Promise<void>;
  /** Rejects every pending call and every later one: the other side is gone. */
  fail(error: EngineError): void;
}

/** The engine at the other end of a channel, see {@link serveEngine}. */
export function createRemoteEngine(channel: Channel): RemoteEngine {
  return new ChannelEngine(channel);
}

/** A call that was not answered yet. */
interface Pending {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: LongWork['onProgress'];
  /** Stops listening to the call's signal. */
  readonly release: () => void;
  /** What came ahead of the answer. */
  readonly parts: AnswerPart[];
}

type Ask = Request extends infer R ? (R extends Request ? Omit<R, 'id'> : never) : never;

class ChannelEngine implements RemoteEngine {
  readonly ready: Promise<void>;
  private readonly pending = new Map<number, Pending>();
  private lastId = 0;
  private end: EngineError | null = null;
  private tellReady: () => void = () => undefined;

  constructor(private readonly channel: Channel) {
    this.ready = new Promise((resolve) => {
      this.tellReady = resolve;
    });
    channel.onMessage((message) => {
      this.receive(message as Reply);
    });
  }

  review(sheet: SheetId, snapshot: SheetSnapshot, config: ReviewConfig, work?: LongWork): Promise<SheetView> {
    const packed = packSnapshot(snapshot);
    return this.ask({ call: 'review', sheet, snapshot: packed, config }, work, packedBuffers(packed));
  }

  reconfigure(sheet: SheetId, config: ReviewConfig, work?: LongWork): Promise<SheetView> {
    return this.ask({ call: 'reconfigure', sheet, config }, work);
  }

  edit(sheet: SheetId, patches: readonly CellPatch[]): Promise<SheetViewChange> {
    return this.ask({ call: 'edit', sheet, patches });
  }

  formulaRanges(sheet: SheetId): Promise<readonly FormulaRange[]> {
    return this.ask({ call: 'formulaRanges', sheet });
  }

  /** The bytes are copied, not handed over: the session keeps them for an engine that has to be started anew. */
  reviewFile(file: PickedFile, config: ReviewConfig, work?: LongWork): Promise<FileReview> {
    return this.ask({ call: 'reviewFile', file, config }, work);
  }

  briefing(request: BriefingRequest): Promise<Briefing> {
    return this.ask({ call: 'briefing', request });
  }

  compare(request: ComparisonRequest, work?: LongWork): Promise<ComparisonAnswer> {
    return this.ask({ call: 'compare', request }, work);
  }

  forget(sheet: SheetId): Promise<void> {
    return this.ask({ call: 'forget', sheet });
  }

  dispose(): void {
    this.fail(new EngineError('ended', 'the engine was disposed of'));
  }

  fail(error: EngineError): void {
    this.end ??= error;
    for (const { reject, release } of this.pending.values()) {
      release();
      reject(error);
    }
    this.pending.clear();
  }

  /** The answer's type is the protocol's promise: both sides are one program. */
  private ask<T>(ask: Ask, { signal, onProgress }: LongWork = {}, buffers?: readonly ArrayBuffer[]): Promise<T> {
    if (this.end) return Promise.reject(this.end);
    if (signal?.aborted) return Promise.reject(new HostError('cancelled'));
    const id = ++this.lastId;
    return new Promise<T>((resolve, reject) => {
      const cancel = (): void => this.channel.post({ id, call: 'cancel' } satisfies Request);
      signal?.addEventListener('abort', cancel, { once: true });
      const release = (): void => signal?.removeEventListener('abort', cancel);
      this.pending.set(id, { resolve: resolve as (value: unknown) => void, reject, onProgress, release, parts: [] });
      this.channel.post({ id, ...ask } satisfies Request, buffers);
    });
  }

  private receive(reply: Reply): void {
    if (reply.kind === 'ready') {
      this.tellReady();
      return;
    }
    const call = this.pending.get(reply.id);
    if (!call) return;
    if (reply.kind === 'progress') {
      call.onProgress?.(reply.fraction);
      return;
    }
    if (reply.kind === 'part') {
      call.parts.push(reply.part);
      return;
    }
    this.pending.delete(reply.id);
    call.release();
    if (reply.kind === 'failed') call.reject(errorOf(reply.failure));
    else call.resolve(putTogether(reply.value, call.parts));
  }
}
