import { Inflate } from 'fflate';
import type { Budget } from '../limits';
import { crc32 } from './crc32';
import { ZipError, type ZipEntry } from './directory';

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_SIZE = 30;
const METHOD_STORED = 0;
const METHOD_DEFLATED = 8;

/** Compressed bytes inflated at a time: even at deflate's best ratio (1032:1) a step yields no more than 16 MB. */
const STEP = 16 * 1024;

/** Takes the bytes of an entry piece by piece; a piece is only valid during the call. */
export type ByteSink = (piece: Uint8Array) => void;

/**
 * Inflates one entry into a sink, piece by piece, so that a part of 100 MB is never in memory as a whole.
 * The declared size bounds what is inflated, and size and checksum must agree in the end.
 *
 * @param onStep told how many compressed bytes were consumed by each step
 * @throws ZipError where the entry is cut off or contradicts what the directory declares
 * @throws FileError `too-large` where the budget is exceeded
 */
export function inflateEntry(
  archive: Uint8Array,
  entry: ZipEntry,
  budget: Budget,
  sink: ByteSink,
  onStep: (compressed: number) => void = () => undefined,
): void {
  const data = compressedBytes(archive, entry);
  budget.expectInflated(entry.size);
  let size = 0;
  let crc = 0;
  const take = (piece: Uint8Array): void => {
    size += piece.length;
    budget.addInflated(piece.length);
    if (size > entry.size) throw new ZipError('larger than declared');
    crc = crc32(piece, crc);
    if (piece.length > 0) sink(piece);
  };
  if (entry.method === METHOD_STORED) forEachStep(data, onStep, take);
  else if (entry.method === METHOD_DEFLATED) inflate(data, onStep, take);
  else throw new ZipError(`compression method ${entry.method}`);
  if (size !== entry.size) throw new ZipError('smaller than declared');
  if (crc !== entry.crc) throw new ZipError('checksum mismatch');
}

function compressedBytes(archive: Uint8Array, entry: ZipEntry): Uint8Array {
  const { offset } = entry;
  if (offset + LOCAL_SIZE > archive.length) throw new ZipError('entry out of bounds');
  const view = new DataView(archive.buffer, archive.byteOffset + offset, LOCAL_SIZE);
  if (view.getUint32(0, true) !== LOCAL_SIGNATURE) throw new ZipError('local header missing');
  const start = offset + LOCAL_SIZE + view.getUint16(26, true) + view.getUint16(28, true);
  const end = start + entry.compressedSize;
  if (end > archive.length) throw new ZipError('entry cut off');
  return archive.subarray(start, end);
}

function inflate(data: Uint8Array, onStep: (compressed: number) => void, take: ByteSink): void {
  // fflate reports a broken stream by an error of its own, our sink by others: only the former is told apart here.
  let ownError: unknown = null;
  const stream = new Inflate((piece) => {
    try {
      take(piece);
    } catch (error) {
      ownError = error;
      throw error;
    }
  });
  try {
    forEachStep(data, onStep, (piece, last) => stream.push(piece, last));
  } catch (error) {
    if (error === ownError) throw error;
    throw new ZipError('broken deflate stream', { cause: error });
  }
}

function forEachStep(
  data: Uint8Array,
  onStep: (compressed: number) => void,
  act: (piece: Uint8Array, last: boolean) => void,
): void {
  for (let at = 0; at < data.length || at === 0; at += STEP) {
    const piece = data.subarray(at, at + STEP);
    act(piece, at + STEP >= data.length);
    onStep(piece.length);
  }
}
