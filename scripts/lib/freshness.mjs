import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from './root.mjs';

/** The built command. */
export const COMMAND = fromRoot('dist/cli/ledger-check.cjs');

const BUILD_FILES = ['webpack', 'webpack.config.js', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Folders of src that only the add-in's pages read: editing them leaves the command as it is. */
const PAGES_ONLY = ['src/excel', 'src/taskpane', 'src/workbench', 'src/commands', 'src/worker', 'src/shell'].map(
  (path) => fromRoot(path),
);

/**
 * What the project builds, by webpack's name for it: a file that is there once it was built, where the fingerprint of
 * its sources is kept, and what it is built from.
 */
export const BUILDS = {
  cli: { output: COMMAND, stamp: fromRoot('dist/cli/stamp'), inputs: ['src', ...BUILD_FILES], without: PAGES_ONLY },
  addin: {
    output: fromRoot('dist/taskpane.html'),
    stamp: fromRoot('dist/.addin-stamp'),
    inputs: ['src', 'assets', 'samples', ...BUILD_FILES],
    without: [fromRoot('src/cli')],
  },
};

function* filesUnder(path, without) {
  const stat = statSync(path);
  if (!stat.isDirectory()) {
    yield `${path} ${stat.size} ${stat.mtimeMs}`;
    return;
  }
  if (without.includes(path)) return;
  for (const name of readdirSync(path).sort()) yield* filesUnder(join(path, name), without);
}

/**
 * Names, sizes and times of everything that a build reads. A fingerprint, not the newest time alone: it also
 * changes when a file is deleted, renamed or replaced by an older one.
 *
 * @param {{ inputs: string[], without: string[] }} build One of {@link BUILDS}.
 */
export function fingerprintOf({ inputs, without }) {
  const hash = createHash('sha1');
  for (const input of inputs) {
    for (const line of filesUnder(fromRoot(input), without)) hash.update(`${line}\n`);
  }
  return hash.digest('hex');
}

/** Whether a build is there and was made from these sources. */
export function isFresh({ output, stamp }, fingerprint) {
  return existsSync(output) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint;
}
