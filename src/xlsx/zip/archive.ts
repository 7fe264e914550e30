import { Inflate, inflateSync } from 'fflate';
import type { Budget } from '../limits';
import { crc32 as crc32InJavaScript } from './crc32';
import { ZipError, type ZipEntry } from './directory';

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_SIZE = 30;
const METHOD_STORED = 0;
const METHOD_DEFLATED = 8;

/** Compressed bytes inflated at a time: even at deflate's best ratio (1032:1) a step yields no more than 16 MB. */
const STEP = 16 * 1024;

/**
 * Up to this size a part is inflated at once, into a buffer of its declared size: fflate's stream makes and copies
 * new buffers at each step, which costs a third more time. Beyond it memory counts more.
 */
const WHOLE_BYTES = 32 * 1024 * 1024;

/** Bytes of a part that is already inflated, handed on at a time. */
const PIECE = 256 * 1024;

/**
 * Inflates raw deflate data at once; a host may have a faster one than fflate (zlib's of Node). It must stop, by an
 * error or by giving more than `size` bytes, at data that inflates to more than `size`.
 */
export type InflateWhole = (deflated: Uint8Array, size: number) => Uint8Array;

/** The CRC-32 of bytes that follow those of `previous` (0 for none), as zlib's `crc32` gives it. */
export type Crc32 = (bytes: Uint8Array, previous: number) => number;

/** What the host has that inflates or checks faster; without it, fflate and JavaScript do. */
export interface InflateOptions {
  /** Told how many compressed bytes were consumed by each step. */
  readonly onStep?: ((compressed: number) => void) | undefined;
  readonly inflate?: InflateWhole | undefined;
  readonly crc32?: Crc32 | undefined;
}

/** Takes the bytes of an entry piece by piece; a piece is only valid during the call. */
export type ByteSink = (piece: Uint8Array) => void;

/**
 * Inflates one entry into a sink, piece by piece, so that a part of 100 MB is never in memory as a whole.
 * The declared size bounds what is inflated, and size and checksum must agree in the end.
 *
 * @throws ZipError where the entry is cut off or contradicts what the directory declares
 * @throws FileError `too-large` where the budget is exceeded
 */
export function inflateEntry(
  archive: Uint8Array,
  entry: ZipEntry,
  budget: Budget,
  sink: ByteSink,
  { onStep = () => undefined, inflate = inflateByFflate, crc32 = crc32InJavaScript }: InflateOptions = {},
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
  else if (entry.method !== METHOD_DEFLATED) throw new ZipError(`compression method ${entry.method}`);
  else if (entry.size > WHOLE_BYTES) inflateSteps(data, onStep, take);
  else takeInPieces(inflateWhole(data, entry.size, inflate), data.length, onStep, take);
  if (size !== entry.size) throw new ZipError('smaller than declared');
  if (crc !== entry.crc) throw new ZipError('checksum mismatch');
}

/** The bytes of an entry as they lie in the archive. @throws ZipError where they are not all there */
export function compressedBytes(archive: Uint8Array, entry: ZipEntry): Uint8Array {
  const { offset } = entry;
  if (offset + LOCAL_SIZE > archive.length) throw new ZipError('entry out of bounds');
  const view = new DataView(archive.buffer, archive.byteOffset + offset, LOCAL_SIZE);
  if (view.getUint32(0, true) !== LOCAL_SIGNATURE) throw new ZipError('local header missing');
  const start = offset + LOCAL_SIZE + view.getUint16(26, true) + view.getUint16(28, true);
  const end = start + entry.compressedSize;
  if (end > archive.length) throw new ZipError('entry cut off');
  return archive.subarray(start, end);
}

/** One byte more than declared: fflate cuts off in silence what does not fit, so an overflow must have room to show. */
const inflateByFflate: InflateWhole = (deflated, size) => inflateSync(deflated, { out: new Uint8Array(size + 1) });

function inflateWhole(data: Uint8Array, size: number, inflate: InflateWhole): Uint8Array {
  try {
    return inflate(data, size);
  } catch (error) {
    throw new ZipError('broken deflate stream', { cause: error });
  }
}

function inflateSteps(data: Uint8Array, onStep: (compressed: number) => void, take: ByteSink): void {
  let sinkError: unknown;
  const stream = new Inflate((piece) => {
    try {
      take(piece);
    } catch (error) {
      sinkError = error;
      throw error;
    }
  });
  try {
    forEachStep(data, onStep, (piece, last) => stream.push(piece, last));
  } catch (error) {
    throw error === sinkError ? error : new ZipError('broken deflate stream', { cause: error });
  }
}

/** Hands an inflated part on in pieces, so that progress is told on the way. */
function takeInPieces(
  part: Uint8Array,
  compressed: number,
  onStep: (compressed: number) => void,
  take: ByteSink,
): void {
  const pieces = Math.max(1, Math.ceil(part.length / PIECE));
  for (let index = 0; index < pieces; index++) {
    take(part.subarray(index * PIECE, (index + 1) * PIECE));
    onStep(compressed / pieces);
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
