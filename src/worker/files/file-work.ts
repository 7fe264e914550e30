import {
  describeFailure,
  workerChannel,
  type WorkerFailure,
  type WorkerLike,
} from '../../app/engine/remote/worker-channel';
import { portion } from '../../app/engine/run-steps';
import { HostError } from '../../core/model/host-error';
import { FileError } from '../../core/model/workbook';
import type { LongWork } from '../../host/host';
import {
  packWorkbook,
  packedBuffers,
  readFile,
  unpackFile,
  writeWorkbook,
  type FileRead,
  type SavedWorkbook,
} from '../../xlsx';
import type { FileAnswers, FileFailure, FileReply, FileRequest } from './protocol';

/**
 * Reading and writing of files, away from the page. Both reject with a FileError where the file is to blame, with a
 * HostError `cancelled` where the signal was aborted, and with any other error where the program is, or the worker died.
 */
export interface FileWork {
  /**
   * Reads a file as `readFile` of src/xlsx does. Progress is the share of its compressed bytes that were read, but for the
   * last bit: taking the workbook in here.
   */
  read(bytes: Uint8Array, work?: LongWork): Promise<FileRead>;
  /** Writes a workbook back into the file that it was read from, as `writeWorkbook` does. */
  save(original: Uint8Array, workbook: FileRead['workbook'], work?: LongWork): Promise<SavedWorkbook>;
}

/** What it is made of. */
export interface FileWorkParts {
  /** Starts a worker that serves files; may fail where workers are not allowed. */
  readonly createWorker: () => Promise<WorkerLike>;
  /** Told why the page does the work itself, in words for developers. */
  readonly onFallback?: (reason: string) => void;
}

/**
 * Reads and writes files in workers, each in one of its own that ends with the work: so cancelling is heard at once,
 * whatever the worker is at, and its memory is given back. Where none comes up, the page does the same work itself.
 */
export function createFileWork({ createWorker, onFallback }: FileWorkParts): FileWork {
  const ask = async <C extends FileRequest['call']>(
    request: FileRequest & { readonly call: C },
    buffers: readonly ArrayBuffer[],
    work: LongWork,
  ): Promise<FileAnswers[C] | typeof NO_WORKER> => {
    stopIfCancelled(work);
    let worker: WorkerLike;
    try {
      worker = await createWorker();
    } catch (error) {
      onFallback?.(String(error));
      return NO_WORKER;
    }
    try {
      // The answer's type is the protocol's promise: both sides are one program.
      const answer = (await answerOf(worker, request, buffers, work)) as FileAnswers[C] | StillBorn;
      if (!(answer instanceof StillBorn)) return answer;
      onFallback?.(answer.reason);
      return NO_WORKER;
    } finally {
      worker.terminate();
    }
  };
  return {
    read: async (bytes, work = {}) => {
      const packed = await ask({ call: 'read', bytes }, [], portion(work, 0, READ_SHARE));
      const read = packed === NO_WORKER ? readFile(bytes) : unpackFile(packed);
      work.onProgress?.(1);
      return read;
    },
    save: async (original, workbook, work = {}) => {
      const packed = packWorkbook(workbook);
      const saved = await ask({ call: 'save', original, workbook: packed }, packedBuffers(packed), work);
      return saved === NO_WORKER ? writeWorkbook(original, workbook) : saved;
    },
  };
}

/** Of 100,000 rows 4 to 5 seconds are read there; packing, unpacking and the first drawing take some 0.2. */
const READ_SHARE = 0.95;

const NO_WORKER = Symbol('no worker');

/** The worker ended before it said that it is there: it was asked nothing yet. */
class StillBorn {
  constructor(readonly reason: string) {}
}

function answerOf(
  worker: WorkerLike,
  request: FileRequest,
  buffers: readonly ArrayBuffer[],
  work: LongWork,
): Promise<FileAnswers[FileRequest['call']] | StillBorn> {
  const channel = workerChannel(worker);
  const { signal, onProgress } = work;
  let isUp = false;
  return new Promise((resolve, reject) => {
    const cancel = (): void => reject(new HostError('cancelled'));
    if (signal?.aborted) cancel();
    signal?.addEventListener('abort', cancel, { once: true });
    const lost = (event: WorkerFailure): void => {
      const reason = describeFailure(event);
      if (isUp) reject(new Error(`the worker died: ${reason}`));
      else resolve(new StillBorn(reason));
    };
    worker.addEventListener('error', lost);
    worker.addEventListener('messageerror', lost);
    channel.onMessage((message) => {
      const reply = message as FileReply;
      if (reply.kind === 'ready') {
        isUp = true;
        channel.post(request, buffers);
      } else if (reply.kind === 'progress') onProgress?.(reply.fraction);
      else if (reply.kind === 'done') resolve(reply.value);
      else reject(errorOf(reply.failure));
    });
  });
}

function stopIfCancelled({ signal }: LongWork): void {
  if (signal?.aborted) throw new HostError('cancelled');
}

function errorOf({ code, params, diagnostic }: FileFailure): Error {
  if (code !== null) return new FileError(code, params, { cause: diagnostic });
  const error = new Error('the worker failed');
  // Where it went wrong there, for the diagnostic; where it was heard of here says nothing.
  error.stack = diagnostic;
  return error;
}
