import type { LongWork } from '../../../host/host';
import type { Engine } from '../engine';
import { takenApart } from './answer-parts';
import type { Channel } from './channel';
import { failureOf } from './failures';
import { unpackSnapshot } from './pack-snapshot';
import type { Reply, Request } from './protocol';

/** Answers an engine's calls that arrive over a channel, see {@link createRemoteEngine}. Says first that it is there. */
export function serveEngine(channel: Channel, engine: Engine): void {
  const running = new Map<number, AbortController>();
  const post = (reply: Reply): void => channel.post(reply);

  const answer = async (request: Exclude<Request, { call: 'cancel' }>): Promise<void> => {
    const { id } = request;
    const controller = new AbortController();
    running.set(id, controller);
    const onProgress = (fraction: number): void => post({ kind: 'progress', id, fraction });
    try {
      const value = await carryOut(engine, request, { signal: controller.signal, onProgress });
      const { answer, parts } = takenApart(request.call, value);
      for (const part of parts) post({ kind: 'part', id, part });
      post({ kind: 'done', id, value: answer });
    } catch (error) {
      post({ kind: 'failed', id, failure: failureOf(error) });
    } finally {
      running.delete(id);
    }
  };

  channel.onMessage((message) => {
    const request = message as Request;
    if (request.call === 'cancel') running.get(request.id)?.abort();
    else void answer(request);
  });
  post({ kind: 'ready' });
}

function carryOut(engine: Engine, request: Exclude<Request, { call: 'cancel' }>, work: LongWork): Promise<unknown> {
  switch (request.call) {
    case 'review':
      return engine.review(request.sheet, unpackSnapshot(request.snapshot), request.config, work);
    case 'reconfigure':
      return engine.reconfigure(request.sheet, request.config, work);
    case 'edit':
      return engine.edit(request.sheet, request.patches);
    case 'formulaRanges':
      return engine.formulaRanges(request.sheet);
    case 'reviewFile':
      return engine.reviewFile(request.file, request.config, work);
    case 'briefing':
      return engine.briefing(request.request);
    case 'compare':
      return engine.compare(request.request, work);
    case 'forget':
      return engine.forget(request.sheet);
  }
}
