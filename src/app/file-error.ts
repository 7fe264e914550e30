import type { Message, MessageParam } from '../core/model/message';
import type { FileError } from '../core/model/workbook';
import type { Formatter, MessageId } from '../i18n';
import { say } from './message';
import type { FileErrorReport } from './report';

/** Finer reasons that whoever opens the file may give in `FileError.params.hint`; each has its own sentence. */
export const FILE_HINTS = [
  'not-found-pattern',
  'unsupported-folder',
  'unsupported-lock-file',
  'unsupported-access',
] as const;
/** One of {@link FILE_HINTS}. */
export type FileHint = (typeof FILE_HINTS)[number];

const MEGABYTE = 1024 * 1024;

/** A file that cannot be read, in words: what it is, why, and what to do. */
export function fileErrorReport(error: FileError, format: Formatter): FileErrorReport {
  return { code: error.code, message: format(messageOf(error, format)) };
}

/** A file on which the program failed: the words for the user; the diagnostic goes elsewhere. */
export function internalErrorReport(format: Formatter): FileErrorReport {
  const id = 'file-errors.internal' satisfies MessageId;
  return { code: 'internal', message: format({ id, params: {} }) };
}

/** Why browsers do not hand over a file that was picked or dropped: it is gone, changed, locked or not theirs to read. */
const UNREADABLE: ReadonlySet<unknown> = new Set([
  'NotReadableError',
  'NotFoundError',
  'NotAllowedError',
  'SecurityError',
]);

/**
 * Whether a browser could not get at a file, told by the exception's name (https://w3c.github.io/FileAPI/#ErrorAndException).
 */
export function isUnreadable(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'name' in error && UNREADABLE.has(error.name);
}

/** A file that the browser cannot get at, in words. The browser's own are in a language of its own and help nobody. */
export function unreadableMessage(): Message {
  return say('host-errors.file-unreadable', {});
}

function messageOf({ code, params }: FileError, format: Formatter): Message {
  if (code === 'too-large')
    return { id: `file-errors.${code}` satisfies MessageId, params: boundParams(params, format) };
  const hint = FILE_HINTS.find((known) => known === params['hint']);
  if (hint !== undefined) return { id: `file-errors.${hint}` satisfies MessageId, params };
  if (params['detail'] !== undefined && code === 'damaged')
    return { id: 'file-errors.damaged-part' satisfies MessageId, params };
  if (params['detail'] !== undefined && code === 'unsupported')
    return { id: 'file-errors.unsupported-format' satisfies MessageId, params };
  return { id: `file-errors.${code}` satisfies MessageId, params };
}

/** `bound` is the name of a limit of the reader (maxRows); bytes are shown in megabytes. */
function boundParams(params: FileError['params'], format: Formatter): Readonly<Record<string, MessageParam>> {
  const bound = String(params['bound']);
  const inBytes = bound.endsWith('Bytes');
  const figure = (value: string | number | undefined): string =>
    inBytes ? `${Math.ceil(Number(value) / MEGABYTE)} MB` : String(value);
  return {
    bound: format({ id: `file-errors.bound.${bound}`, params: {} }),
    limit: figure(params['limit']),
    found: figure(params['found']),
  };
}
