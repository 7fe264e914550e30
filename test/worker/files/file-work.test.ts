import { readFileSync } from 'node:fs';
import type { WorkerFailure, WorkerLike } from '../../../src/app/engine/remote/worker-channel';
import { HostError } from '../../../src/core/model/host-error';
import { FileError } from '../../../src/core/model/workbook';
import { createFileWork, type FileWork } from '../../../src/worker/files/file-work';
import { serveFiles } from '../../../src/worker/files/serve-files';
import { openWorkbook, readFile, saveWorkbook } from '../../../src/xlsx';
import { describeWorkbook } from '../../support/describe-workbook';
import { workbookParts, zip } from '../../xlsx/support/package';

// The longest take a second by themselves; other tests run at the same time.
jest.setTimeout(60_000);

const SAMPLE = new Uint8Array(readFileSync('samples/示例台账.xlsx'));

/** A worker in this thread: messages are sent as a browser sends them, one at a time. */
class OwnWorker implements WorkerLike {
  isTerminated = false;
  private readonly onMessage: ((event: { readonly data: unknown }) => void)[] = [];
  private readonly onFailure: ((event: WorkerFailure) => void)[] = [];
  private serve: (message: unknown) => void = () => undefined;

  /** @param life `dead` never says that it is there, `dying` fails at its first question */
  constructor(private readonly life: 'well' | 'dead' | 'dying' = 'well') {
    setImmediate(() => {
      if (life === 'dead') this.fail({});
      else {
        serveFiles({
          post: (message, buffers) => this.deliver(structuredClone(message, { transfer: [...(buffers ?? [])] })),
          onMessage: (listener) => (this.serve = listener),
        });
      }
    });
  }

  postMessage(message: unknown, transfer: Transferable[]): void {
    const sent: unknown = structuredClone(message, { transfer });
    setImmediate(() => {
      if (this.life === 'dying') this.fail({ message: 'out of memory', filename: 'worker.js', lineno: 7 });
      else if (!this.isTerminated) this.serve(sent);
    });
  }

  terminate(): void {
    this.isTerminated = true;
  }

  addEventListener(
    type: string,
    listener: ((event: { readonly data: unknown }) => void) & ((event: WorkerFailure) => void),
  ): void {
    if (type === 'message') this.onMessage.push(listener);
    if (type === 'error') this.onFailure.push(listener);
  }

  private deliver(data: unknown): void {
    setImmediate(() => {
      if (!this.isTerminated) for (const listener of this.onMessage) listener({ data });
    });
  }

  private fail(failure: WorkerFailure): void {
    for (const listener of this.onFailure) listener(failure);
  }
}

const workers: OwnWorker[] = [];
const reasons: string[] = [];
afterEach(() => {
  // Each ends with its work.
  expect(workers.splice(0).filter(({ isTerminated }) => !isTerminated)).toEqual([]);
  reasons.length = 0;
});

function files(life: 'well' | 'dead' | 'dying' | 'forbidden' = 'well'): FileWork {
  return createFileWork({
    createWorker: () => {
      if (life === 'forbidden') return Promise.reject(new Error('SecurityError'));
      const worker = new OwnWorker(life);
      workers.push(worker);
      return Promise.resolve(worker);
    },
    onFallback: (reason) => reasons.push(reason),
  });
}

/** Texts that say of themselves that they inflate to 600 MB. */
function bomb(): Uint8Array {
  const file = zip(workbookParts({ sharedStrings: '<si><t>甲</t></si>' }));
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  for (let at = 0; at + 46 < file.length; at++) {
    if (view.getUint32(at, true) !== CENTRAL_SIGNATURE) continue;
    const name = new TextDecoder().decode(file.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    if (name === 'xl/sharedStrings.xml') view.setUint32(at + 24, 600 * 1024 * 1024, true);
  }
  return file;
}

const CENTRAL_SIGNATURE = 0x02014b50;

const sheetOf = (content: string): Uint8Array => zip(workbookParts({ sheets: [content] }));

describe('reading a file in a worker', () => {
  it('gives what reading it here gives, and tells how far it is', async () => {
    const told: number[] = [];
    const { workbook } = await files().read(SAMPLE, { onProgress: (fraction) => told.push(fraction) });
    expect(describeWorkbook(workbook)).toEqual(describeWorkbook(openWorkbook(SAMPLE)));
    expect(told.at(-1)).toBe(1);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.length).toBeGreaterThan(3);
    expect(reasons).toEqual([]);
    // The page goes on to need them, for saving.
    expect(SAMPLE.length).toBeGreaterThan(1000);
  });

  it.each(['dead', 'forbidden'] as const)('is done here where none comes up: %s', async (life) => {
    const { workbook } = await files(life).read(SAMPLE);
    expect(describeWorkbook(workbook)).toEqual(describeWorkbook(openWorkbook(SAMPLE)));
    expect(reasons).toEqual([life === 'dead' ? 'the worker failed without a message' : 'Error: SecurityError']);
  });

  it.each<[string, Uint8Array, Partial<FileError>]>([
    ['a truncated file', SAMPLE.subarray(0, SAMPLE.length - 100), { code: 'damaged' }],
    ['an empty file', new Uint8Array(0), { code: 'empty' }],
    ['an old .xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), { code: 'legacy-xls' }],
    ['a .csv', new TextEncoder().encode('序号,任务\n1,修路\n'), { code: 'unsupported', params: { detail: 'CSV/TXT' } }],
    [
      'a bomb',
      bomb(),
      { code: 'too-large', params: expect.objectContaining({ bound: 'maxInflatedBytes' }) as FileError['params'] },
    ],
    ['XML that is none', sheetOf('<sheetData><row></sheetData>'), { code: 'damaged' }],
  ])('says what is wrong with %s, here as there', async (_kind, bytes, error) => {
    for (const life of ['well', 'forbidden'] as const) {
      const failure: unknown = await files(life)
        .read(bytes)
        .then(
          () => null,
          (thrown: unknown) => thrown,
        );
      expect(failure).toBeInstanceOf(FileError);
      expect(failure).toMatchObject(error);
    }
  });

  it('reads more merged cells than a call takes arguments', async () => {
    const merges = Array.from({ length: 150_000 }, (_, index) => `<mergeCell ref="A${index + 1}:B${index + 1}"/>`);
    const bytes = sheetOf(`<sheetData/><mergeCells>${merges.join('')}</mergeCells>`);
    const { workbook } = await files().read(bytes);
    expect(workbook.sheets[0]?.merges.at(-1)).toEqual({ top: 149_999, left: 0, bottom: 149_999, right: 1 });
  });

  it('says that the worker died', async () => {
    await expect(files('dying').read(SAMPLE)).rejects.toThrow('the worker died: out of memory (worker.js:7)');
  });

  it('stops when it is told to, whatever the worker is at', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const reading = files().read(SAMPLE, { signal, onProgress: () => controller.abort() });
    await expect(reading).rejects.toEqual(new HostError('cancelled'));
    await expect(files().read(SAMPLE, { signal })).rejects.toEqual(new HostError('cancelled'));
    expect(workers).toHaveLength(1);
  });
});

describe('saving in a worker', () => {
  it.each(['well', 'forbidden'] as const)('gives the bytes that saving here gives: %s', async (life) => {
    const { workbook } = readFile(SAMPLE);
    workbook.sheets[0]?.setContent(4, 6, { value: '改过', formula: null });
    const { bytes: saved } = await files(life).save(SAMPLE, workbook);
    expect(Buffer.compare(saved, saveWorkbook(SAMPLE, workbook))).toBe(0);
    expect(openWorkbook(saved).sheets[0]?.contentAt(4, 6)?.value).toBe('改过');
    // The workbook that was packed is used as before.
    expect(workbook.sheets[0]?.contentAt(4, 6)?.value).toBe('改过');
  });

  it('tells a mistake of the program with where it happened', async () => {
    const { workbook } = readFile(SAMPLE);
    workbook.sheets[0]?.setStyle(4, 6, 60_000);
    const failure = await files()
      .save(SAMPLE, workbook)
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Error);
    expect((failure as Error).stack).toContain('style 60000 does not exist');
  });
});
