import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { systemCode } from '../system-error';

/** A path that cannot be written, with the system's code for why. */
export class WriteError extends Error {
  constructor(
    readonly path: string,
    readonly detail: string,
    options?: { cause?: unknown },
  ) {
    super(`${path}: ${detail}`, options);
    this.name = 'WriteError';
  }
}

/** Makes a folder where there is none. Throws a {@link WriteError}. */
export function makeFolder(folder: string): void {
  attempt(folder, () => mkdirSync(folder, { recursive: true }));
}

/** Writes a file as a whole or not at all: a reader never finds half of it. Throws a {@link WriteError}. */
export function writeWhole(path: string, bytes: Uint8Array): void {
  const draft = `${path}.${process.pid}.tmp`;
  attempt(path, () => {
    try {
      writeFileSync(draft, bytes);
      renameSync(draft, path);
    } finally {
      rmSync(draft, { force: true });
    }
  });
}

function attempt(path: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    throw new WriteError(path, systemCode(error), { cause: error });
  }
}
