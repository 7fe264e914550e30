import { HostError } from '../../core/model/host-error';
import type { Message } from '../../core/model/message';
import type { Formatter } from '../../i18n';
import { say } from '../message';
import type { Failure, Notice } from './session';

/** An error as a pane shows it: why, and what to do; for developers what happened. */
export function failureOf(error: unknown): Failure {
  if (error instanceof HostError) {
    return {
      code: error.code,
      message: hostErrorMessage(error),
      aftermath: error.aftermath,
      diagnostic: diagnosticOf(error),
    };
  }
  return {
    code: 'internal',
    message: say('host-errors.internal', {}),
    aftermath: 'unchanged',
    diagnostic: diagnosticOf(error),
  };
}

/** What a host refused, in a sentence: a finer one where the error tells more than its code. */
export function hostErrorMessage({ code, params }: HostError): Message {
  const { sheet, detail, limit, found } = params;
  if (code === 'protected' && sheet !== undefined) return say('host-errors.protected-sheet', { sheet });
  if (code === 'no-room' && sheet !== undefined) return say('host-errors.no-room-on-sheet', { sheet });
  if (code === 'failed' && detail !== undefined) return say('host-errors.failed-detail', { detail });
  if (code === 'too-large' && limit !== undefined && found !== undefined)
    return say('host-errors.too-large-by', { limit, found });
  return { id: `host-errors.${code}`, params };
}

/** What a failure means for the workbook: an action that reads needs no such words, one that writes does. */
export type Doing = 'reading' | 'writing';

/** The notice of an action that failed or was cancelled. */
export function failureNotice(failure: Failure, doing: Doing, format: Formatter): Notice {
  const cancelled = failure.code === 'cancelled';
  return {
    tone: cancelled ? 'info' : 'error',
    message: doing === 'reading' ? failure.message : withAftermath(failure, format),
    diagnostic: cancelled ? null : failure.diagnostic,
  };
}

function withAftermath({ message, aftermath }: Failure, format: Formatter): Message {
  const why = format(message);
  return aftermath === 'unchanged'
    ? say('host-errors.aftermath.unchanged', { why })
    : say('host-errors.aftermath.unsure', { why });
}

/** A notice without anything for developers. */
export function noticeOf(tone: Notice['tone'], message: Message): Notice {
  return { tone, message, diagnostic: null };
}

/** Whether an error is the person's own cancelling. */
export function isCancelled(error: unknown): boolean {
  return error instanceof HostError && error.code === 'cancelled';
}

/** An error and its causes for developers: what was thrown where, and no text of a cell. */
export function diagnosticOf(error: unknown): string {
  const lines: string[] = [];
  for (let cause: unknown = error, depth = 0; cause !== undefined && depth < 4; depth++) {
    lines.push(describe(cause));
    cause = cause instanceof Error ? cause.cause : undefined;
  }
  return lines.join('\n');
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = error instanceof HostError ? ` ${JSON.stringify({ ...error.params, aftermath: error.aftermath })}` : '';
  return `${error.stack ?? `${error.name}: ${error.message}`}${code}`;
}
