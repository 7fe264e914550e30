import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { FileHint } from '../app/file-error';
import { FileError } from '../core/model/workbook';
import { systemCode } from './system-error';

/** A packed workbook larger than what may be unpacked from it is refused before it is loaded. */
const MAX_FILE_BYTES = 512 * 1024 * 1024;

/** The bytes of a workbook's file. Throws a {@link FileError} that says what stands in the way. */
export function readWorkbookFile(path: string): Uint8Array {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) throw hinted('unsupported', 'unsupported-folder', { folder: withSeparator(path) });
    if (basename(path).startsWith('~$')) throw hinted('unsupported', 'unsupported-lock-file');
    if (stat.size > MAX_FILE_BYTES) {
      throw new FileError('too-large', { bound: 'maxFileBytes', limit: MAX_FILE_BYTES, found: stat.size });
    }
    return readFileSync(path);
  } catch (error) {
    throw error instanceof FileError ? error : systemError(path, error);
  }
}

function systemError(path: string, error: unknown): FileError {
  const code = systemCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') {
    const wildcard = /[*?]|\{.*,.*\}|\[.+\]/.exec(path)?.[0];
    return wildcard === undefined
      ? new FileError('not-found', {}, { cause: error })
      : hinted('not-found', 'not-found-pattern', { wildcard });
  }
  return hinted('unsupported', 'unsupported-access', { detail: code });
}

function hinted(code: FileError['code'], hint: FileHint, params: Readonly<Record<string, string>> = {}): FileError {
  return new FileError(code, { hint, ...params });
}

/** The folder as it was written, ready for a file name after it. */
function withSeparator(folder: string): string {
  return /[\\/]$/.test(folder) ? folder : `${folder}${folder.includes('\\') ? '\\' : '/'}`;
}
