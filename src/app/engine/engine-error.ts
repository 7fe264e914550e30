/**
 * Why an engine did not answer.
 *
 * - `not-kept`: the engine does not hold the sheet (it was never reviewed, forgotten, or the engine was started anew):
 *   read it and review it again
 * - `lost`: the worker died while it was at work; what it kept is gone, and the next call starts another
 * - `ended`: the engine was disposed of
 * - `failed`: a mistake of the program
 */
export type EngineErrorCode = 'not-kept' | 'lost' | 'ended' | 'failed';

/** What every call of an engine rejects with, but for a HostError `cancelled`. The message is for developers. */
export class EngineError extends Error {
  constructor(
    readonly code: EngineErrorCode,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
    this.name = 'EngineError';
  }
}
