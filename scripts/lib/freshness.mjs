import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from './root.mjs';

/** The built command. */
export const COMMAND = fromRoot('dist/cli/ledger-check.cjs');

/** Holds the fingerprint of the sources that {@link COMMAND} was built from. */
export const STAMP = fromRoot('dist/cli/stamp');

const INPUTS = ['src', 'webpack', 'webpack.config.js', 'package-lock.json', 'tsconfig.json'];

function* filesUnder(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) {
    yield `${path} ${stat.size} ${stat.mtimeMs}`;
    return;
  }
  for (const name of readdirSync(path).sort()) yield* filesUnder(join(path, name));
}

/**
 * Names, sizes and times of everything that the build reads. A fingerprint, not the newest time alone: it also
 * changes when a file is deleted, renamed or replaced by an older one.
 */
export function sourceFingerprint() {
  const hash = createHash('sha1');
  for (const input of INPUTS) for (const line of filesUnder(fromRoot(input))) hash.update(`${line}\n`);
  return hash.digest('hex');
}

/** Whether the built command is there and was built from these sources. */
export function isFresh(fingerprint) {
  return existsSync(COMMAND) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === fingerprint;
}
