import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { createLocalEngine } from '../../../../src/app/engine/local-engine';
import type { Channel } from '../../../../src/app/engine/remote/channel';
import { serveEngine } from '../../../../src/app/engine/remote/serve-engine';
import type { WorkerFailure, WorkerLike } from '../../../../src/app/engine/remote/worker-channel';
import { createFormatter } from '../../../../src/i18n';

/** One end of a Node message channel: what goes through is cloned and transferred as between a page and its worker. */
export function portChannel(port: MessagePort): Channel {
  return {
    post: (message, buffers) => port.postMessage(message, [...(buffers ?? [])]),
    onMessage: (listener) => port.on('message', listener),
  };
}

/** Lets messages through, which no promise waits for. */
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A worker as a page sees it, with the engine at its other end; tests make it fail. */
export class FakeWorker implements WorkerLike {
  terminated = false;
  private readonly ports = new MessageChannel();
  private readonly failures: ((event: WorkerFailure) => void)[] = [];

  /** @param silent whether it never comes up */
  constructor({ silent = false } = {}) {
    const engine = createLocalEngine({ formatterFor: createFormatter, breathe });
    if (!silent) serveEngine(portChannel(this.ports.port2), engine);
  }

  postMessage(message: unknown, transfer: Transferable[]): void {
    this.ports.port1.postMessage(message, transfer as ArrayBuffer[]);
  }

  terminate(): void {
    this.terminated = true;
    this.ports.port1.close();
  }

  addEventListener(
    type: 'message' | 'error' | 'messageerror',
    listener: ((event: { readonly data: unknown }) => void) & ((event: WorkerFailure) => void),
  ): void {
    if (type === 'message') this.ports.port1.on('message', (data) => listener({ data }));
    else if (type === 'error') this.failures.push(listener);
  }

  fail(event: WorkerFailure): void {
    for (const listener of this.failures) listener(event);
  }
}
