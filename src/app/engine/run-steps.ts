import { HostError } from '../../core/model/host-error';
import type { LongWork } from '../../host/host';

/** Lets everything else have a turn: messages, clicks, drawing. */
export type Breathe = () => Promise<void>;

/**
 * Runs work that comes in steps, each giving how much of it is done, and breathes in between. Told to stop, it rejects
 * with a HostError `cancelled` at the next step.
 */
export async function runSteps<T>(
  steps: Generator<number, T>,
  breathe: Breathe,
  { signal, onProgress }: LongWork,
): Promise<T> {
  for (;;) {
    if (signal?.aborted) throw new HostError('cancelled');
    const step = steps.next();
    if (step.done) return step.value;
    onProgress?.(step.value);
    await breathe();
  }
}

/** A part of some work whose own progress runs from 0 to 1. */
export function portion(work: LongWork, from: number, to: number): LongWork {
  const { onProgress } = work;
  if (!onProgress) return work;
  return { ...work, onProgress: (fraction) => onProgress(from + (to - from) * fraction) };
}
