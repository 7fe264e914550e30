import { HostError, type Aftermath, type HostErrorCode } from '../core/model/host-error';

/** The library's error codes and what they mean to a person. Sources: DECISIONS.md, "Error codes". */
const CODES: Readonly<Record<string, HostErrorCode>> = {
  // Protection and read-only come under one code; whoever knows that a sheet is protected says so beforehand.
  AccessDenied: 'read-only',
  NotAllowed: 'read-only',
  InvalidOperationInCellEditMode: 'cell-edit',
  FilteredRangeConflict: 'filtered',
  ItemNotFound: 'sheet-missing',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  RangeExceedsLimit: 'too-large',
  ActivityLimitReached: 'busy',
  Conflict: 'busy',
  ConnectionFailure: 'busy',
  HostRestartNeeded: 'busy',
  // Another workbook is in front: DECISIONS.md, "Another workbook".
  InactiveWorkbook: 'busy',
  InvalidSelection: 'busy',
  RequestAborted: 'busy',
  ServiceNotAvailable: 'busy',
  Timeout: 'busy',
  ApiNotAvailable: 'unsupported',
  ApiNotFound: 'unsupported',
  NotImplemented: 'unsupported',
  UnsupportedFeature: 'unsupported',
  UnsupportedOperation: 'unsupported',
};

/** An error of any kind as the host's: its own pass through, those of office.js by their code, all others as `failed`. */
export function hostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const code = codeOf(error);
  const detail = detailOf(error);
  return new HostError((code === null ? undefined : CODES[code]) ?? 'failed', { detail }, 'unchanged', {
    cause: error,
  });
}

/** The same error with another account of how the workbook stands. */
export function withAftermath(error: HostError, aftermath: Aftermath, cause: unknown): HostError {
  return new HostError(error.code, error.params, aftermath, { cause });
}

/** Codes of errors that say why Excel did not do something, and that asking for less would not change. */
const CERTAIN: ReadonlySet<HostErrorCode> = new Set(['cell-edit', 'busy', 'cancelled', 'unsupported', 'too-large']);

/**
 * Whether Excel failed without saying why, so that asking for less may be answered. That something is missing counts
 * too: Excel says so of other things than sheets.
 */
export function isUnexplained(error: unknown): error is HostError {
  return error instanceof HostError && !CERTAIN.has(error.code);
}

/** Whether a request, or its answer, was larger than Excel carries: smaller ones may pass. */
export function isPayloadError(error: unknown): boolean {
  const code = codeOf(error instanceof HostError ? error.cause : error);
  return code === 'RequestPayloadSizeLimitExceeded' || code === 'ResponsePayloadSizeLimitExceeded';
}

/** office.js's code; its errors are not told by `instanceof`, because the page may hold two copies of the class. */
function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** The library's own words with the place where it failed, for developers. */
function detailOf(error: unknown): string {
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  const location = locationOf(error);
  return [code, message, location].filter((part) => part !== null && part !== '').join(' · ');
}

function locationOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('debugInfo' in error)) return null;
  const info: unknown = error.debugInfo;
  if (typeof info !== 'object' || info === null || !('errorLocation' in info)) return null;
  return typeof info.errorLocation === 'string' ? info.errorLocation : null;
}
