import type { Channel } from '../../app/engine/remote/channel';
import { FileError } from '../../core/model/workbook';
import { packFile, readFile, unpackWorkbook, writeWorkbook } from '../../xlsx';
import type { FileAnswers, FileFailure, FileReply, FileRequest } from './protocol';

/** Steps in which progress is told: more would only keep the page busy. */
const STEPS = 100;

/** Reads and writes files for a page, see {@link createFileWork}. Says first that it is there. */
export function serveFiles(channel: Channel): void {
  const post = (reply: FileReply, buffers?: readonly ArrayBuffer[]): void => channel.post(reply, buffers);
  channel.onMessage((message) => {
    try {
      const { value, buffers } = carryOut(message as FileRequest, inSteps(post));
      post({ kind: 'done', value }, buffers);
    } catch (error) {
      post({ kind: 'failed', failure: failureOf(error) });
    }
  });
  post({ kind: 'ready' });
}

interface Carried {
  readonly value: FileAnswers[FileRequest['call']];
  readonly buffers: readonly ArrayBuffer[];
}

function carryOut(request: FileRequest, onProgress: (fraction: number) => void): Carried {
  if (request.call === 'read') {
    const { packed, buffers } = packFile(readFile(request.bytes, { onProgress }));
    return { value: packed, buffers };
  }
  const saved = writeWorkbook(request.original, unpackWorkbook(request.workbook));
  // A copy where the bytes are but a part of some memory, which then cannot be handed over.
  const bytes = new Uint8Array(saved.bytes);
  return { value: { ...saved, bytes }, buffers: [bytes.buffer] };
}

function inSteps(post: (reply: FileReply) => void): (fraction: number) => void {
  let told = 0;
  return (fraction) => {
    const step = Math.floor(fraction * STEPS);
    if (step === told) return;
    told = step;
    post({ kind: 'progress', fraction });
  };
}

function failureOf(error: unknown): FileFailure {
  const diagnostic = error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (error instanceof FileError) return { code: error.code, params: error.params, diagnostic };
  return { code: null, params: {}, diagnostic };
}
