import { HostError } from '../../core/model/host-error';
import type { LongWork } from '../../host/host';
import type { Link } from '../batch';
import { isPayloadError } from '../errors';
import { TARGET_BYTES } from '../limits';
import type { Piece, Taken } from './piece';

/** How much of a whole is in hand, from 0 to 1. */
export interface ReadWork extends LongWork {
  /** Where reading begins and ends on the way of the whole work. */
  readonly span?: readonly [from: number, to: number];
}

/** Requests hold some hundred bytes a question: no more of them than this travel together. */
const MAX_PIECES = 4_000;

/**
 * Asks for pieces in as few requests as Excel's limits allow: each is filled up to the target by what was measured so
 * far. Where one turns out too large all the same, it is halved, and so is the target.
 */
export class BlockReader {
  private target = TARGET_BYTES;
  private done = 0;

  constructor(
    private readonly link: Link,
    private readonly work: ReadWork = {},
  ) {}

  async read(pieces: readonly Piece[]): Promise<void> {
    let waiting = pieces;
    while (waiting.length > 0) {
      const { batch, rest } = this.fill(waiting);
      try {
        const answers = await this.ask(batch);
        // What an answer made necessary comes first, so that it fills up the next request.
        waiting = [...answers.flatMap(({ more }) => more), ...rest];
        this.learn(answers);
        this.report(batch, waiting);
      } catch (error) {
        waiting = this.smaller(error, batch, rest);
      }
    }
  }

  private ask(batch: readonly Piece[]): Promise<readonly Taken[]> {
    return this.link.ask(
      'read cells',
      async (context) => {
        const takers = batch.map((piece) => piece.queue(context));
        await context.sync();
        return takers.map((take) => take());
      },
      this.work.signal,
    );
  }

  private fill(waiting: readonly Piece[]): { batch: Piece[]; rest: Piece[] } {
    const batch: Piece[] = [];
    let room = this.target;
    for (const [index, piece] of waiting.entries()) {
      if (piece.bytes <= room && batch.length < MAX_PIECES) {
        batch.push(piece);
        room -= piece.bytes;
        continue;
      }
      const parts = batch.length < MAX_PIECES ? piece.cut(room) : null;
      if (parts) batch.push(parts[0]);
      const rest = [...(parts ? [parts[1]] : [piece]), ...waiting.slice(index + 1)];
      // A piece that is larger than the target and cannot be parted goes alone.
      return batch.length > 0 ? { batch, rest } : { batch: [piece], rest: rest.slice(1) };
    }
    return { batch, rest: [] };
  }

  private smaller(error: unknown, batch: readonly Piece[], rest: readonly Piece[]): readonly Piece[] {
    const bytes = bytesOf(batch);
    const [only] = batch;
    const isLeast = batch.length === 1 && only?.cut(bytes / 2) === null;
    if (!isPayloadError(error) || isLeast) throw error;
    this.target = Math.min(bytes, this.target) / 2;
    return [...batch, ...rest];
  }

  /** Where less was expected than came, the target was lowered too far: as much as came is known to pass. */
  private learn(answers: readonly Taken[]): void {
    this.target = Math.min(TARGET_BYTES, Math.max(this.target, bytesOf(answers)));
  }

  private report(batch: readonly Piece[], waiting: readonly Piece[]): void {
    this.done += bytesOf(batch);
    const [from, to] = this.work.span ?? [0, 1];
    this.work.onProgress?.(from + ((to - from) * this.done) / (this.done + bytesOf(waiting)));
  }
}

function bytesOf(pieces: readonly { readonly bytes: number }[]): number {
  return pieces.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** @throws HostError `too-large` where a range has more cells than Excel gives */
export function requireCells(found: number, limit: number): void {
  if (found > limit) throw new HostError('too-large', { limit, found });
}
