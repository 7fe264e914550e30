import { inflateRawSync } from 'node:zlib';

/** The smallest that zlib takes. */
const MIN_CHUNK = 64;

/**
 * Inflates raw deflate data with zlib, several times faster than JavaScript. Data that gives more than `size` bytes
 * throws: the reader was promised a size and reports the part as damaged.
 */
export function inflateByZlib(deflated: Uint8Array, size: number): Uint8Array {
  // zlib asks for a bound of at least 1; the reader compares the length with the declared size. With a chunk that holds
  // everything (and is not quite filled: a full one makes zlib begin another) nothing is put together from pieces.
  return inflateRawSync(deflated, { maxOutputLength: Math.max(size, 1), chunkSize: Math.max(size + 1, MIN_CHUNK) });
}
