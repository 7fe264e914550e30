import { HostError } from '../../../core/model/host-error';
import { EngineError } from '../engine-error';
import type { Failure } from './protocol';

/** An error as data. */
export function failureOf(error: unknown): Failure {
  if (error instanceof HostError && error.code === 'cancelled') return { code: 'cancelled', diagnostic: error.message };
  const diagnostic = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { code: error instanceof EngineError ? error.code : 'failed', diagnostic };
}

/** The error that was sent as data. */
export function errorOf({ code, diagnostic }: Failure): Error {
  return code === 'cancelled' ? new HostError('cancelled') : new EngineError(code, diagnostic);
}
