import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILDS, fingerprintOf, isFresh } from './freshness.mjs';
import { publish } from './publish.mjs';
import { fromRoot } from './root.mjs';

/**
 * Builds what is missing or stale.
 *
 * @param {(keyof typeof BUILDS)[]} names
 * @returns {Promise<void>}
 */
export async function buildWhenStale(...names) {
  for (const name of names) {
    const fingerprint = fingerprintOf(BUILDS[name]);
    if (!isFresh(BUILDS[name], fingerprint)) await build(name, fingerprint);
  }
}

/**
 * Builds beside what is there and then renames each file into its place, the stamp last: a run that starts meanwhile
 * finds the old files or the new ones whole, and several builds at once do not mix.
 *
 * @param {keyof typeof BUILDS} name
 * @param {string} fingerprint Taken before the build reads the sources, so that an edit during it makes it stale.
 * @throws {Error} with the compiler's words where the sources do not build.
 */
export async function build(name, fingerprint = fingerprintOf(BUILDS[name])) {
  mkdirSync(fromRoot('dist'), { recursive: true });
  const scratch = mkdtempSync(fromRoot('dist/.build-'));
  try {
    const folder = await compile(name, join(scratch, 'files'));
    publish(join(scratch, 'files'), folder);
    writeFileSync(join(scratch, 'stamp'), fingerprint);
    renameSync(join(scratch, 'stamp'), BUILDS[name].stamp);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** @param {string} name @param {string} path Folder to write to. @returns {Promise<string>} where the files belong. */
async function compile(name, path) {
  // Only the configuration that is asked for: the add-in's alone takes longer to prepare than the command to build.
  const [{ default: webpack }, { [name]: config }] = await Promise.all([
    import('webpack'),
    import(new URL(`../../webpack/${name}.js`, import.meta.url).href),
  ]);
  return new Promise((resolve, reject) => {
    webpack({ ...config, output: { ...config.output, path } }, (error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString({ preset: 'errors-only', colors: false })));
      else resolve(config.output.path);
    });
  });
}
