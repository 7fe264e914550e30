import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { COMMAND, STAMP, isFresh, sourceFingerprint } from './freshness.mjs';
import { fromRoot } from './root.mjs';

/** Builds the command when it is missing or stale. @returns {Promise<boolean>} whether it was built. */
export async function buildWhenStale() {
  const fingerprint = sourceFingerprint();
  if (isFresh(fingerprint)) return false;
  await buildCommand(fingerprint);
  return true;
}

/**
 * Builds the command beside the old one and then renames each file into place, the stamp last: a run that starts
 * meanwhile finds the old command or the new one whole, and several builds at once do not mix.
 *
 * @param {string} fingerprint Taken before the build reads the sources, so that an edit during it makes it stale.
 * @throws {Error} with the compiler's words where the sources do not build.
 */
export async function buildCommand(fingerprint = sourceFingerprint()) {
  mkdirSync(fromRoot('dist'), { recursive: true });
  const scratch = mkdtempSync(fromRoot('dist/.build-'));
  try {
    await compile(scratch);
    writeFileSync(join(scratch, 'stamp'), fingerprint);
    mkdirSync(dirname(COMMAND), { recursive: true });
    renameSync(join(scratch, 'ledger-check.cjs.map'), `${COMMAND}.map`);
    renameSync(join(scratch, 'ledger-check.cjs'), COMMAND);
    renameSync(join(scratch, 'stamp'), STAMP);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** @param {string} path Folder to write to. @returns {Promise<void>} */
async function compile(path) {
  const [{ default: webpack }, { default: config }] = await Promise.all([
    import('webpack'),
    import(new URL('../../webpack.config.js', import.meta.url).href),
  ]);
  return new Promise((resolve, reject) => {
    webpack({ ...config, output: { ...config.output, path } }, (error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString({ preset: 'errors-only', colors: false })));
      else resolve();
    });
  });
}
