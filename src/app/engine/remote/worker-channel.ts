import type { Channel } from './channel';

/** What is needed of a Worker, so that tests can do without a browser. */
export interface WorkerLike {
  postMessage(message: unknown, transfer: Transferable[]): void;
  terminate(): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'error' | 'messageerror', listener: (event: WorkerFailure) => void): void;
}

/** What a browser tells of a worker's failure; nothing at all where its script did not load. */
export interface WorkerFailure {
  readonly message?: string;
  readonly filename?: string;
  readonly lineno?: number;
}

/** A channel to a worker. */
export function workerChannel(worker: WorkerLike): Channel {
  return {
    post: (message, buffers) => worker.postMessage(message, [...(buffers ?? [])]),
    onMessage: (listener) => {
      worker.addEventListener('message', ({ data }) => listener(data));
    },
  };
}

/** A worker's failure in words for developers. */
export function describeFailure({ message, filename, lineno }: WorkerFailure): string {
  if (message === undefined || message === '') return 'the worker failed without a message';
  return filename === undefined ? message : `${message} (${filename}:${lineno ?? 0})`;
}
