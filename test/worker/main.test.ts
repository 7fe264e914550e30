import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { createRemoteEngine } from '../../src/app/engine/remote/remote-engine';
import { workerChannel, type WorkerFailure } from '../../src/app/engine/remote/worker-channel';
import { HostError } from '../../src/core/model/host-error';
import { configOf } from '../app/engine/support/config';
import { patchesOf } from '../core/incremental/support/edits';
import { LEDGERS } from '../core/incremental/support/ledgers';

// Many reviews, on machines that run other tests at the same time.
jest.setTimeout(120_000);

/** What a worker of a browser has, made of what one of Node has. */
const BROWSER = `
const { parentPort } = require('node:worker_threads');
globalThis.self = {
  postMessage: (message, options) => parentPort.postMessage(message, options?.transfer),
  addEventListener: (type, listener) => parentPort.on(type, (data) => listener({ data })),
};
`;

let folder: string;
let worker: Worker;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-check-worker-'));
  const outfile = join(folder, 'worker.cjs');
  const numfmt = resolve('node_modules/numfmt/dist/index.js');
  await build({
    entryPoints: ['src/worker/main.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    alias: { numfmt },
    banner: { js: BROWSER },
  });
  worker = new Worker(outfile);
});

afterAll(async () => {
  await worker.terminate();
  rmSync(folder, { recursive: true });
});

it('is the engine, in a thread of its own', async () => {
  const engine = createRemoteEngine(
    workerChannel({
      postMessage: (message, transfer) => worker.postMessage(message, transfer as ArrayBuffer[]),
      terminate: () => undefined,
      addEventListener: (type: string, listener: (event: { readonly data: unknown } & WorkerFailure) => void) => {
        worker.on(type, (data: unknown) => listener({ data }));
      },
    }),
  );
  await engine.ready;
  const sheet = LEDGERS['quarters with a total row']?.();
  if (!sheet) throw new Error('the ledger is gone');
  const told: number[] = [];
  const view = await engine.review('a', sheet, configOf(), { onProgress: (fraction) => told.push(fraction) });
  expect(view.ledgers[0]?.entries).toHaveLength(5);
  expect(told.length).toBeGreaterThan(10);
  const change = await engine.edit(
    'a',
    patchesOf([{ row: 3, column: 7, value: 100, formula: null, format: 'General' }]),
  );
  expect(change).toMatchObject({ kind: 'ledgers', ledgers: [{ entries: [{ row: 4, actual: { value: '100' } }] }] });
  const controller = new AbortController();
  const stopped = engine.reconfigure('a', configOf(), { signal: controller.signal });
  controller.abort();
  await expect(stopped).rejects.toEqual(new HostError('cancelled'));
});
