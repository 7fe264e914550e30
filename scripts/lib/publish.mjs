import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Folders of dist/ whose files are the add-in's alone: what a build no longer makes is removed from them. */
const OWNED = ['js', 'office', 'assets'];

/**
 * Moves built files into the folder that they are served from, pages last: a page never names a script that is not
 * there yet. Afterwards scripts of earlier builds are removed.
 *
 * @param {string} from @param {string} to Both on one file system.
 */
export function publish(from, to) {
  const files = listFiles(from).sort((a, b) => Number(isPage(a)) - Number(isPage(b)));
  for (const file of files) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    renameSync(join(from, file), join(to, file));
  }
  for (const folder of OWNED.filter((name) => files.some((file) => file.startsWith(`${name}/`)))) {
    for (const old of listFiles(join(to, folder))) {
      if (!files.includes(`${folder}/${old}`)) rmSync(join(to, folder, old));
    }
  }
}

const isPage = (file) => file.endsWith('.html') || file.endsWith('.cjs');

/** @param {string} folder @returns {string[]} Paths of the files below it, with `/`. */
function listFiles(folder, prefix = '') {
  return readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? listFiles(folder, `${prefix}${entry.name}/`) : [`${prefix}${entry.name}`],
  );
}
